import type { AccessDraft } from '../../../shared/desk-api/access-draft.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { accessReasonWords, accessWords } from '../../content/en/desk/access.ts';
import { useDesk } from '../frame/desk-context.ts';
import { piecesOf, titleOf } from './access-copy.ts';

type DraftText = AccessDraft['texts'][number];
type Ticking = {
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (place: string) => void;
};

const badges = { theirs: 'green', look: 'orange', hold: 'red' } as const;

/** Every text of the case, what the draft says of it and why, and whether it goes into the copy. */
export const AccessTexts = ({
  texts,
  ...ticking
}: Ticking & { readonly texts: readonly DraftText[] }) => (
  <section class="case-section" aria-labelledby="texts">
    <h2 class="govuk-heading-m" id="texts">
      {accessWords.texts}
    </h2>
    {texts.length === 0 && <p class="govuk-body">{accessWords.noTexts}</p>}
    {texts.map((text, place) => (
      <Text key={text.place} text={text} id={`text-${place + 1}`} {...ticking} />
    ))}
  </section>
);

type TextProps = Ticking & { readonly text: DraftText; readonly id: string };

const Text = ({ text, id, ticked, onTick }: TextProps) => {
  const { today } = useDesk().office;
  const isTicked = ticked.has(text.place);
  return (
    <article class="access-text" aria-labelledby={id} data-ticked={isTicked ? 'yes' : 'no'}>
      <h3 class="govuk-heading-s" id={id}>
        {titleOf(text, today)}{' '}
        <Badge kind={badges[text.stance]}>{accessWords.stances[text.stance]}</Badge>
      </h3>
      <p class="govuk-body-s">
        {text.because.map((reason) => accessReasonWords[reason]).join(' ')}
      </p>
      <div class="said" dir="auto">
        {piecesOf(text).map((piece, place) =>
          piece.isOthers ? <mark key={place}>{piece.text}</mark> : piece.text,
        )}
      </div>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`${id}-tick`}
            aria-describedby={id}
            checked={isTicked}
            onChange={() => onTick(text.place)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`${id}-tick`}>
            {accessWords.tick}
          </label>
        </div>
      </div>
    </article>
  );
};

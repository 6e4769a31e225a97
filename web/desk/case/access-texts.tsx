import type { AccessDraft } from '../../../shared/desk-api/access-draft.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { accessReasonWords, accessWords } from '../../content/en/desk/access.ts';
import { useDesk } from '../frame/desk-context.ts';
import { piecesOf, titleOf } from './access-copy.ts';
import { Ticked, type Ticking } from './access-tick.tsx';

type DraftText = AccessDraft['texts'][number];

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

const Text = ({ text, id, ...ticking }: TextProps) => {
  const { today } = useDesk().office;
  return (
    <Ticked name={text.place} id={id} label={accessWords.tick} {...ticking}>
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
    </Ticked>
  );
};

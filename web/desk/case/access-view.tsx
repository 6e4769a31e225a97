import { useState } from 'preact/hooks';
import { type AccessDraft, accessDraftSchema } from '../../../shared/desk-api/access-draft.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { Button } from '../../components/button/button.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import { accessSubjectWords, accessWords } from '../../content/en/desk/access.ts';
import { eventWords } from '../../content/en/desk/case.ts';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { Day } from '../dates/due.tsx';
import { GoLink } from '../frame/go-link.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { copyOf, factsInWords, lettersInWords, partsInWords } from './access-copy.ts';
import { AccessTexts } from './access-texts.tsx';
import { Facts } from './said.tsx';
import { saveTextAsFile } from './save-as-file.ts';

type DraftProps = { readonly draft: AccessDraft };
type ViewProps = { readonly reference: string; readonly request: string };

/** What a case holds of one person: a draft, which a worker reads, ticks and saves as a copy to go on with. */
export const AccessView = ({ reference, request }: ViewProps) => {
  const path = deskPaths.accessDraft(reference, request);
  const { answer, again } = useAsked(path, accessDraftSchema);
  return (
    <WhenAnswered answer={answer} again={again}>
      {(draft: AccessDraft) => <Draft draft={draft} />}
    </WhenAnswered>
  );
};

const turned = (before: ReadonlySet<string>, place: string): ReadonlySet<string> =>
  before.has(place)
    ? new Set([...before].filter((one) => one !== place))
    : new Set([...before, place]);

const Draft = ({ draft }: DraftProps) => {
  const { reference, whose, texts, askedOn, due, called } = draft;
  const theirs = texts.filter(({ stance }) => stance === 'theirs').map(({ place }) => place);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(theirs));
  const title = accessWords.title(reference, accessSubjectWords(whose));
  return (
    <>
      <GoLink class="govuk-back-link" to={{ view: 'case', reference }}>
        {accessWords.back}
      </GoLink>
      <ViewHeading title={title}>{title}</ViewHeading>
      <WarningText>{accessWords.warning}</WarningText>
      <Facts
        facts={[
          [accessWords.asked, <Day key="asked" day={askedOn} />],
          [accessWords.due, <Day key="due" day={due} />],
          [accessWords.called, called.join(', ')],
        ]}
      />
      <h2 class="govuk-heading-m">{accessWords.steps}</h2>
      <ol class="govuk-list govuk-list--number">
        {accessWords.step.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <AccessTexts
        texts={texts}
        ticked={ticked}
        onTick={(place) => setTicked((before) => turned(before, place))}
      />
      <div class="case-tools">
        <p class="govuk-body" role="status">
          {accessWords.inCopy(ticked.size, texts.length)}
        </p>
        <Button
          type="button"
          onClick={() =>
            saveTextAsFile(`${reference}-draft.txt`, copyOf(draft, ticked), 'text/plain')
          }
        >
          {accessWords.save}
        </Button>
      </div>
      <Beside draft={draft} />
    </>
  );
};

const Beside = ({ draft }: DraftProps) => {
  const { whose, happened, letters, parts } = draft;
  if (whose === 'named') return <p class="govuk-body">{accessWords.notInCase}</p>;
  return (
    <>
      <section class="case-section" aria-labelledby="facts">
        <h2 class="govuk-heading-m" id="facts">
          {accessWords.facts}
        </h2>
        <Facts facts={factsInWords(draft)} />
      </section>
      {parts.length > 0 && (
        <PlainTable
          caption={accessWords.parts}
          columns={accessWords.partColumns}
          rows={partsInWords(draft).map((cells, place) => ({ key: String(place), cells }))}
        />
      )}
      <PlainTable
        caption={accessWords.happened}
        columns={accessWords.dayColumns}
        rows={happened.map(({ on, event }, place) => ({
          key: String(place),
          cells: [<Day key="on" day={on} />, wordsOf(eventWords, event)],
        }))}
      />
      {letters.length > 0 && (
        <PlainTable
          caption={accessWords.letters}
          columns={accessWords.letterColumns}
          rows={lettersInWords(draft).map((cells, place) => ({ key: String(place), cells }))}
        />
      )}
    </>
  );
};

import { useState } from 'preact/hooks';
import { type AccessDraft, accessDraftSchema } from '../../../shared/desk-api/access-draft.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { Button } from '../../components/button/button.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import {
  accessAskerWords,
  accessSubjectWords,
  accessWords,
  identityWords,
} from '../../content/en/desk/access.ts';
import { Day } from '../dates/due.tsx';
import { GoLink } from '../frame/go-link.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { AccessBeside } from './access-beside.tsx';
import { copyOf } from './access-copy.ts';
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
  const { reference, whose, texts, askedOn, due, called, asker, identity } = draft;
  const theirs = texts.filter(({ stance }) => stance === 'theirs').map(({ place }) => place);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(theirs));
  const onTick = (name: string): void => setTicked((before) => turned(before, name));
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
          [accessWords.asker, accessAskerWords[asker]],
          [accessWords.identity, identityWords[identity]],
        ]}
      />
      <h2 class="govuk-heading-m">{accessWords.steps}</h2>
      <ol class="govuk-list govuk-list--number">
        {accessWords.step.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <AccessTexts texts={texts} ticked={ticked} onTick={onTick} />
      <AccessBeside draft={draft} ticked={ticked} onTick={onTick} />
      <div class="case-tools">
        <p class="govuk-body" role="status">
          {accessWords.inCopy(texts.filter(({ place }) => ticked.has(place)).length, texts.length)}
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
    </>
  );
};

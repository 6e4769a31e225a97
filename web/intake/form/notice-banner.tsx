import { Button } from '../../components/button/button.tsx';
import { ErrorMessage } from '../../components/error-message/error-message.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import type { Trouble } from '../../content/sending-words.ts';
import { helpNowLines, type PublicFacts } from '../public-facts.ts';
import { TeamPhone } from '../team-phone.tsx';
import type { FormView } from './form-view.ts';
import type { PlacedProblem } from './placed-problems.ts';
import { noticeId } from './screen-id.ts';

const { problems: words, buttons } = sendingWords;

/** What stands in the way of sending, first on the page. */
export const NoticeBanner = ({ notice, problems, facts }: FormView) => {
  switch (notice.kind) {
    case 'none':
      return null;
    case 'problems':
      return <Problems problems={problems} />;
    case 'conflict':
      return <Conflict reference={notice.reference} />;
    case 'trouble':
      return <InTrouble trouble={notice.trouble} facts={facts} />;
    case 'not-saved':
      return <InTrouble trouble={notice.trouble} facts={facts} isForSaving />;
  }
};

const troubles: readonly Trouble[] = [
  'offline',
  'late',
  'failed',
  'busy',
  'too-big',
  'wrong-type',
  'not-readable',
];

/** Every notice that sending may lead to, for script to take out and fill in. Nothing in a template is on the page. */
export const NoticeTemplates = ({ facts }: { readonly facts: PublicFacts }) => (
  <>
    <template data-template="problems">
      <Problems problems={[]} />
    </template>
    <template data-template="conflict">
      <Conflict reference="{reference}" />
    </template>
    <template data-template="error">
      <ErrorMessage id="" message="" />
    </template>
    {troubles.map((trouble) => (
      <template key={trouble} data-template={trouble}>
        <InTrouble trouble={trouble} facts={facts} />
      </template>
    ))}
  </>
);

const Problems = ({ problems }: { readonly problems: readonly PlacedProblem[] }) => {
  const messages = new Map(problems.map(({ message, name }) => [message, name]));
  const items = [...messages].map(([message, name]) => ({
    message,
    href: name === undefined ? undefined : `#${fieldId(name)}`,
  }));
  return <ErrorSummary title={words.title} items={items} id={noticeId} />;
};

const Conflict = ({ reference }: { readonly reference: string }) => (
  <NotificationBanner title={words.conflictTitle} heading={words.conflict(reference)} id={noticeId}>
    <Paragraphs of={[...words.conflictLines, words.nothingLost]} />
    <Button>{buttons.sendAddition}</Button>
  </NotificationBanner>
);

type InTroubleProps = {
  readonly trouble: Trouble;
  readonly facts: PublicFacts;
  /** It was to be saved and not sent: the button to try again is the one that saves. */
  readonly isForSaving?: boolean;
};

const InTrouble = ({ trouble, facts, isForSaving = false }: InTroubleProps) => (
  <ErrorSummary
    title={isForSaving ? draftWords.notSavedTitle : words.trouble[trouble].title}
    items={[]}
    id={noticeId}
  >
    <Paragraphs of={[words.nothingLost, ...words.trouble[trouble].lines]} />
    <TeamPhone lead={words.callUs} facts={facts} />
    {!isForSaving && <Button>{buttons.tryAgain}</Button>}
    <HelpLines lines={helpNowLines(facts)} />
  </ErrorSummary>
);

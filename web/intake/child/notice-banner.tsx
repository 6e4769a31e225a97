import { Button } from '../../components/button/button.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { ChildWords, Trouble } from '../../content/child-words.ts';
import { helpNowLines, type PublicFacts } from '../public-facts.ts';
import { TeamPhone } from '../team-phone.tsx';
import type { Notice, ShownProblem } from './child-page.ts';
import { controlOf } from './controls.ts';

type NoticeProps = {
  readonly words: ChildWords;
  readonly facts: PublicFacts;
};

export const noticeId = 'notice';

/** What stands in the way of sending, first on the page. */
export const NoticeBanner = ({ notice, ...rest }: NoticeProps & { readonly notice: Notice }) => {
  switch (notice.kind) {
    case 'none':
      return null;
    case 'problems':
      return <Problems problems={notice.problems} {...rest} />;
    case 'conflict':
      return <Conflict reference={notice.reference} {...rest} />;
    case 'trouble':
      return <InTrouble trouble={notice.trouble} {...rest} />;
  }
};

type ProblemsProps = NoticeProps & { readonly problems: readonly ShownProblem[] };

const Problems = ({ problems, words }: ProblemsProps) => {
  const messages = new Map(problems.map(({ field, message }) => [message, controlOf(field)]));
  const items = [...messages].map(([message, control]) => ({
    message,
    href: control === undefined ? undefined : `#${fieldId(control)}`,
  }));
  return <ErrorSummary title={words.problems.title} items={items} id={noticeId} />;
};

const Conflict = ({ reference, words }: NoticeProps & { readonly reference: string }) => (
  <NotificationBanner
    title={words.problems.conflictTitle}
    heading={words.problems.conflict(reference)}
    id={noticeId}
  >
    <Paragraphs of={[...words.problems.conflictLines, words.problems.nothingLost]} />
    <Button>{words.buttons.sendAddition}</Button>
  </NotificationBanner>
);

const InTrouble = ({ trouble, words, facts }: NoticeProps & { readonly trouble: Trouble }) => {
  const { problems, buttons } = words;
  return (
    <ErrorSummary title={problems.trouble[trouble].title} items={[]} id={noticeId}>
      <Paragraphs of={[problems.nothingLost, ...problems.trouble[trouble].lines]} />
      <TeamPhone lead={problems.callUs} facts={facts} />
      <Button>{buttons.tryAgain}</Button>
      <HelpLines lines={helpNowLines(facts)} />
    </ErrorSummary>
  );
};

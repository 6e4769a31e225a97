import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { FormField } from '../../../shared/submission/form-fields.ts';
import { answerOf } from '../form/answers.ts';
import type { Reply } from '../form/read-reply.ts';
import { type ChildPage, firstScreen, type Notice } from './child-page.ts';
import { screenCount } from './controls.ts';

/** Where someone is in the child's form. Their answers are not here: those live in the page. */
export type ChildState = {
  readonly page: ChildPage;
  /** What the form holds now; decides only what else is asked, and what is shown to be checked. */
  readonly live: readonly FormField[];
  readonly screen: number;
  /** They have been to the last screen, and may go straight back there. */
  readonly hasSeenAll: boolean;
  readonly notice: Notice;
  readonly submissionId: string | undefined;
  /** The complaint that this one adds to, once they have been told of it. */
  readonly previous: string | undefined;
  readonly isSending: boolean;
  readonly receipt: Receipt | undefined;
};

/** The form as it stands when the page is drawn: on the server, and where script takes over. */
export const stateAtFirst = (page: ChildPage): ChildState => ({
  page,
  live: page.fields,
  screen: firstScreen(page.notice),
  hasSeenAll: page.notice.kind !== 'none',
  notice: page.notice,
  submissionId: page.submissionId,
  previous:
    page.notice.kind === 'conflict'
      ? page.notice.reference
      : answerOf(page.fields, 'complaint.previous'),
  isSending: false,
  receipt: undefined,
});

export const arrivedAt = (state: ChildState, screen: number): ChildState => ({
  ...state,
  screen,
  hasSeenAll: state.hasSeenAll || screen === screenCount,
});

/** After a reply. `freshId` is for an addition: the id of the first complaint belongs to that one. */
export const repliedTo = (
  state: ChildState,
  reply: Reply,
  freshId: string | undefined,
): ChildState => {
  const idle = { ...state, isSending: false };
  if (reply.kind === 'receipt') return { ...idle, receipt: reply.receipt };
  const seen = arrivedAt({ ...idle, notice: reply }, firstScreen(reply));
  return reply.kind === 'conflict'
    ? { ...seen, previous: reply.reference, submissionId: freshId }
    : seen;
};

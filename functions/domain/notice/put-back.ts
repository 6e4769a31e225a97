import type { CaseEvent } from '../case/case-event.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { letterTasks } from '../case/case-task.ts';
import { isStuckState } from './delivery.ts';
import { isStillWanted } from './owed-notice.ts';
import { type StandingNotice, unknownTries } from './stuck.ts';

/** Who puts a notice back, when, and whether they accept that its reader may get it twice. */
export type PuttingBack = {
  readonly by: string;
  readonly at: string;
  readonly evenIfSent: boolean;
};

/** Why a notice stays as it is. */
export type NotPutBack = 'sent' | 'still-tried' | 'not-wanted' | 'may-have-been-sent';

export type PutBack =
  | { readonly kind: 'put-back'; readonly event: CaseEvent; readonly tasks: readonly string[] }
  | { readonly kind: 'cannot'; readonly because: NotPutBack };

/**
 * Puts a notice that failed or came back among what is owed, due now: with the event that says who did, and the tasks
 * that it left, which are then done. Never one that its reader is not to have any more (practice rule 22); never one that
 * may have arrived, unless whoever asks says so.
 */
export const putBack = (
  notice: StandingNotice,
  record: Pick<CaseRecord, 'referral'> | undefined,
  { by, at, evenIfSent }: PuttingBack,
): PutBack => {
  const { id, state, attempts } = notice;
  if (state === 'not-wanted' || !isWanted(notice, record)) return cannot('not-wanted');
  if (state === 'sent' || state === 'complained') return cannot('sent');
  if (!isStuckState(state)) return cannot('still-tried');
  if ((unknownTries(notice) > 0 || state === 'delayed') && !evenIfSent)
    return cannot('may-have-been-sent');
  return {
    kind: 'put-back',
    event: { at, actor: by, event: 'notice-put-back', notice: id, attempt: attempts },
    tasks: tasksOf(id),
  };
};

// A tracker belongs to no case, and nothing can make it unwanted.
const isWanted = (
  { kind, reader, ...notice }: StandingNotice,
  record: Pick<CaseRecord, 'referral'> | undefined,
): boolean =>
  kind === 'weekly-tracker' ||
  reader === 'tracker-reader' ||
  record === undefined ||
  isStillWanted({ ...notice, kind, reader }, record);

const cannot = (because: NotPutBack): PutBack => ({ kind: 'cannot', because });

/** The tasks that a notice may leave when its reader was not reached. */
const tasksOf = (notice: string): readonly string[] =>
  letterTasks.map((kind) => `${kind}-${notice}`);

import type { CaseEvent } from '../case/case-event.ts';
import type { CaseTask, TaskKind } from '../case/case-task.ts';
import { addressReturned, type ClaimedNotice, type DeliveryResult } from './delivery.ts';

/** The audit event for one attempt. */
export const deliveryEvent = (
  { id: notice, attempts: attempt }: ClaimedNotice,
  { state, settles, code, messageId }: DeliveryResult,
  at: string,
): CaseEvent => {
  const base = { at, actor: 'service', notice, attempt } as const;
  if (state === 'sent') return { ...base, event: 'notice-sent', messageId: messageId ?? '' };
  if (state === 'not-wanted')
    return { at, actor: 'service', event: 'notice-no-longer-owed', notice, code };
  if (state === 'failed') return { ...base, event: 'notice-failed', code };
  if (state === 'delayed') return { ...base, event: 'notice-still-delayed', code };
  return settles
    ? { ...base, event: 'notice-retried-later', code }
    : { ...base, event: 'notice-maybe-sent', code };
};

/** A notice that failed for good becomes a task: somebody is waiting and a person must reach them another way. */
export const deliveryTask = (
  { id: notice, kind: ofKind }: ClaimedNotice,
  result: DeliveryResult,
  at: string,
): CaseTask | undefined => {
  // A tracker belongs to no case: its page shows that it did not leave.
  const kind = ofKind === 'weekly-tracker' ? undefined : taskKind(result);
  return kind === undefined
    ? undefined
    : {
        id: `${kind}-${notice}`,
        kind,
        rule: 'council-target',
        startsAt: at,
        target: 'same-day',
        state: 'open',
        notice,
      };
};

const taskKind = ({ state, code }: DeliveryResult): TaskKind | undefined => {
  if (state === 'delayed') return 'mail-delayed';
  if (state !== 'failed') return undefined;
  return code === addressReturned.code ? 'address-returned' : 'notice-failed';
};

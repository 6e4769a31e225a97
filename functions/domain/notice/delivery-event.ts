import type { CaseEvent } from '../case/case-event.ts';
import type { CaseTask } from '../case/case-task.ts';
import type { ClaimedNotice, DeliveryResult } from './delivery.ts';
import { failureTaskId } from './put-back.ts';

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
  return settles
    ? { ...base, event: 'notice-retried-later', code }
    : { ...base, event: 'notice-maybe-sent', code };
};

/** A notice that failed for good becomes a task: somebody is waiting and a person must reach them another way. */
export const deliveryTask = (
  { id: notice }: ClaimedNotice,
  { state }: DeliveryResult,
  at: string,
): CaseTask | undefined =>
  state === 'failed'
    ? {
        id: failureTaskId(notice),
        kind: 'notice-failed',
        rule: 'council-target',
        startsAt: at,
        target: 'same-day',
        state: 'open',
        notice,
      }
    : undefined;

import { type OwedNotice, owed } from '../notice/owed-notice.ts';
import { withNewLink } from '../referral/handshake.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';
import { referralLookNames } from './referral-looks.ts';

/** What a look at a referral comes to. */
export type ReferralFollowed = {
  readonly changes: Pick<CaseRecord, 'handshake'>;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly OwedNotice[];
  readonly tasks: readonly CaseTask[];
};

const nothing: ReferralFollowed = { changes: {}, events: [], notices: [], tasks: [] };

/** Takes the looks at the referral among those that are due: at most one is, because each leads to the next. */
export const followReferral = (
  { handshake, version }: Pick<CaseRecord, 'handshake' | 'version'>,
  due: readonly { readonly id: string; readonly name: string }[],
  now: string,
): ReferralFollowed => {
  const look = due.find(({ name }) => referralLookNames.some((one) => one === name));
  if (look === undefined || handshake === undefined) return nothing;
  if (look.name === 'referral-chase') {
    const chased = { ...withNewLink(handshake, now), step: 'chased' } as const;
    return {
      changes: { handshake: chased },
      events: [{ at: now, actor: 'service', event: 'referral-chased', serial: chased.serial }],
      notices: [owed('referral-chase', 'advocacy-service', now, version + 1)],
      tasks: [],
    };
  }
  if (look.name === 'first-contact-missed') {
    return { ...nothing, tasks: [sameDay('first-contact-missed', look.id, now)] };
  }
  return {
    ...nothing,
    changes: { handshake: { ...handshake, step: 'unaccepted' } },
    events: [{ at: now, actor: 'service', event: 'referral-unaccepted' }],
    tasks: [sameDay('referral-unaccepted', look.id, now)],
  };
};

const sameDay = (
  kind: 'referral-unaccepted' | 'first-contact-missed',
  look: string,
  startsAt: string,
): CaseTask => ({
  id: look,
  kind,
  rule: 'referral-lifecycle',
  startsAt,
  target: 'same-day',
  state: 'open',
});

import type { Authority } from '../../../shared/authority/authority.ts';
import { owed } from '../notice/owed-notice.ts';
import { newHandshake } from '../referral/handshake.ts';
import { type ReferralDecision, referralOnYes } from '../referral/referral.ts';
import type { AskedOutcome } from './asked-outcome.ts';
import type { CaseFile, NoticeStanding } from './case-file.ts';
import type { CaseRecord } from './case-record.ts';
import type { Decided } from './decided.ts';
import { mayWish } from './may-ask.ts';

type Cannot = Extract<Decided, { kind: 'cannot' }>;

/** A child or care leaver who changed their mind about an advocate. Never touches a clock (practice rule 17). */
export const answerAboutAdvocate = (
  file: CaseFile,
  wish: 'refer' | 'no',
  authority: Authority,
  at: string,
): AskedOutcome | Cannot => {
  if (!mayWish(file.record).includes(wish)) {
    return { kind: 'cannot', field: 'wish', because: 'not-offered' };
  }
  return wish === 'no' ? saysNo(file) : saysYes(file.record, authority, at);
};

/** What a yes comes to: the same rule as when something is received. */
export const onYes = (
  { parts, complainant, acknowledgement, handshake }: CaseRecord,
  { advocacy }: Pick<Authority, 'advocacy'>,
): ReferralDecision => {
  if (complainant.kind === 'adult') {
    return { state: 'person-arranges', because: 'may-not-be-young', wish: 'refer' };
  }
  // A service that said no is not asked again by itself.
  return handshake?.step === 'declined'
    ? { state: 'person-arranges', because: 'service-declined', wish: 'refer' }
    : referralOnYes(parts, acknowledgement === 'none-asked', advocacy);
};

const saysYes = (record: CaseRecord, authority: Authority, at: string): AskedOutcome => {
  const referral = onYes(record, authority);
  const isTold = referral.state === 'told-automatically';
  return {
    next: isTold ? 'service-told' : 'person-arranges',
    target: 'same-day',
    urgency: 'same-day',
    tasks: isTold ? [] : ['arrange-advocate'],
    code: 'refer',
    keepsWords: false,
    changes: { referral, ...(isTold && { handshake: newHandshake(at, record.handshake) }) },
    notices: isTold ? [owed('advocacy-referral', 'advocacy-service', at, record.version + 1)] : [],
  };
};

/**
 * No advocate now: what has not left is not sent any more, at once. What has left, or may have, only a person can ask
 * the service to put aside (practice rule 22).
 */
const saysNo = ({ record, notices }: CaseFile): AskedOutcome => {
  const toService = notices.filter(({ reader }) => reader === 'advocacy-service');
  const isTold = toService.some(mayHaveLeft);
  return {
    next: isTold ? 'recalled-by-a-person' : 'stopped',
    target: 'same-day',
    urgency: isTold ? 'same-day' : 'soon',
    tasks: isTold ? ['recall-referral'] : [],
    code: 'no',
    keepsWords: false,
    changes: {
      referral: { state: 'said-no', ...conflictIn(record.referral), wish: 'no' },
    },
    noLongerOwed: toService.filter(isWaiting).map(({ id }) => id),
  };
};

// That the service is complained about goes on to matter: a later yes is a person's to arrange (practice rule 18).
const conflictIn = ({ because }: ReferralDecision): Pick<ReferralDecision, 'because'> =>
  because === 'about-an-advocate' || because === 'service-run-by-those-complained-about'
    ? { because }
    : {};

// What failed waits for a person, who must not put it back either.
const isWaiting = ({ state }: NoticeStanding): boolean =>
  state === 'pending' || state === 'retrying' || state === 'maybe-sent' || state === 'failed';

// A letter that came back may still have been read on its way: only a person can ask.
const left: ReadonlySet<NoticeStanding['state']> = new Set([
  'sent',
  'leased',
  'delayed',
  'bounced',
  'suppressed',
  'complained',
]);
const mayHaveLeft = ({ state, attempts, settled }: NoticeStanding): boolean =>
  left.has(state) || attempts > settled;

import type { Authority } from '../../../shared/authority/authority.ts';
import type { ReferralReply } from '../../../shared/intake-api/referral-replies.ts';
import type { ReferralAnswer } from '../../../shared/intake-api/referral-requests.ts';
import type { CaseRecord, PersonStatement } from '../case/case-record.ts';
import { londonClockOf, londonDayOf } from '../clock/london.ts';
import { countWorkingDays } from '../clock/working-days.ts';
import { type Handshake, type HandshakeStep, mayAnswer } from '../referral/handshake.ts';
import { referralContact, referralFacts, referralTold } from './advocacy-referral.ts';

/** What the page behind a referral's link is drawn from. `accepted` is what the service wrote when it last said yes. */
export type ReferralKept = {
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly accepted?: Extract<ReferralAnswer, { action: 'accept' }>;
};

const steps: Readonly<Record<HandshakeStep, ReferralReply['step']>> = {
  told: 'waiting',
  chased: 'waiting',
  unaccepted: 'waiting',
  accepted: 'accepted',
  declined: 'declined',
  'first-contact': 'first-contact',
};

/** A referral as the advocacy service sees it: what the mail said, and what may be answered. After a no, nothing of them. */
export const referralView = (
  kept: ReferralKept,
  handshake: Handshake,
  authority: Authority,
): ReferralReply => {
  const facts = { record: kept.record, person: kept.person, authority };
  const isOurs = handshake.step !== 'declined';
  const { acceptWithinDays } = authority.advocacy;
  return {
    reference: kept.record.reference,
    step: steps[handshake.step],
    answerBy: countWorkingDays(londonDayOf(handshake.linkedAt), acceptWithinDays).date,
    facts: isOurs ? [...referralFacts(facts)] : [],
    contact: isOurs ? [...referralContact(facts)] : [],
    told: isOurs ? [...referralTold(facts)] : [],
    mayDo: [...mayAnswer(handshake)],
    ...answered(handshake, kept.accepted),
  };
};

const answered = (
  { step, answeredAt, because, contactAt, how }: Handshake,
  accepted: ReferralKept['accepted'],
): Pick<ReferralReply, 'accepted' | 'declined' | 'firstContact'> => {
  if (answeredAt === undefined) return {};
  const on = londonDayOf(answeredAt);
  if (step === 'declined') return because === undefined ? {} : { declined: { on, because } };
  const { name, workContact } = accepted ?? {};
  return {
    accepted: {
      on,
      ...(name !== undefined && { name }),
      ...(workContact !== undefined && { workContact }),
    },
    ...(contactAt !== undefined &&
      how !== undefined && {
        firstContact: { on: londonDayOf(contactAt), time: londonClockOf(contactAt), how },
      }),
  };
};

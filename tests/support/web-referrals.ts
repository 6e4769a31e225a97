import { answerReferral } from '../../functions/domain/case/answer-referral.ts';
import type { CaseRecord } from '../../functions/domain/case/case-record.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { referralView } from '../../functions/domain/notice/referral-view.ts';
import type { ReferralReply } from '../../shared/intake-api/referral-replies.ts';
import type { ReferralAnswer } from '../../shared/intake-api/referral-requests.ts';
import type { ReferralShown } from '../../web/intake/link/link-shown.ts';
import { aComplaintOf } from './a-submission.ts';
import { bury } from './web-receipts.ts';

const opened = () =>
  openCase(aComplaintOf(), bury(), {
    reference: 'K4T-9WX-2HR',
    receivedAt: '2026-11-23T10:15:00.000Z',
  });

const yes = { action: 'accept', name: 'Jo Advocate', workContact: 'jo@service.example' } as const;

const after = (record: CaseRecord, said: ReferralAnswer): CaseRecord => {
  const answering = { at: '2026-11-24T12:00:00.000Z', content: { keyId: 'k', mac: 'm' } };
  const decided = answerReferral(record, said, bury(), answering);
  if (decided.kind === 'cannot') throw new Error(decided.because);
  return decided.change.record;
};

/** A referral as its service sees it once these were answered. */
export const referralAfter = (...answers: readonly ReferralAnswer[]): ReferralReply => {
  const { record: first, person } = opened();
  const record = answers.reduce(after, first);
  if (record.handshake === undefined) throw new Error('There is no referral');
  return referralView({ record, person, accepted: yes }, record.handshake, bury());
};

/** The page at each step, by what it is called here. */
export const referralSteps: Readonly<Record<string, ReferralReply>> = {
  waiting: referralAfter(),
  accepted: referralAfter(yes),
  declined: referralAfter({ action: 'decline', because: 'no-advocate-free' }),
  'in touch': referralAfter(yes, {
    action: 'first-contact',
    date: '2026-11-24',
    time: '11:30',
    how: 'phone',
  }),
};

/** The page of a referral as the function hands it over; a test names only what matters to it. */
export const aReferralShown = (shown: Partial<ReferralShown> = {}): ReferralShown => ({
  view: referralAfter(),
  token: `K4T-9WX-2HR.1.1798761600.k1.${'a'.repeat(64)}`,
  said: { kind: 'nothing' },
  ...shown,
});

import type { ReferralKept } from '../domain/notice/referral-view.ts';

/** Referrals as the advocacy service opens them. */
export type ReferralRecords = {
  /** The case, how to reach the young person, and who last accepted; never a word of what they wrote. */
  readonly load: (reference: string) => Promise<ReferralKept | undefined>;
};

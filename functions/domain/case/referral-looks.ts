import type { Authority } from '../../../shared/authority/authority.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { countWorkingDays, type Holidays } from '../clock/working-days.ts';
import type { CaseRecord } from './case-record.ts';

/** Looks at a referral on its way to first contact (design.md section 5 (7); practice rule 18). */
export const referralLookNames = [
  'referral-chase',
  'referral-unaccepted',
  'first-contact-missed',
] as const;
export type ReferralLookName = (typeof referralLookNames)[number];

type ReferralLook = { readonly id: string; readonly name: ReferralLookName; readonly at: string };

/**
 * The next look that a referral needs: told and not accepted in time, it is chased; chased and not accepted, or accepted
 * and nobody in touch, a person takes over. Each falls in the morning of the working day after the last one allowed.
 */
export const referralLooks = (
  { referral, handshake }: Pick<CaseRecord, 'referral' | 'handshake'>,
  { acceptWithinDays, firstContactWithinDays }: Authority['advocacy'],
  morning: number,
  holidays: Holidays,
): readonly ReferralLook[] => {
  if (handshake === undefined || referral.state !== 'told-automatically') return [];
  const { step, serial, linkedAt, answeredAt = linkedAt } = handshake;
  const look = (name: ReferralLookName, from: string, days: number): readonly ReferralLook[] => {
    const day = countWorkingDays(londonDayOf(from), days + 1, holidays).date;
    const id = `${name}@${serial}-${londonDayOf(from)}`;
    return [{ id, name, at: atInLondon(day, morning) }];
  };
  switch (step) {
    case 'told':
      return look('referral-chase', linkedAt, acceptWithinDays);
    case 'chased':
      return look('referral-unaccepted', linkedAt, acceptWithinDays);
    case 'accepted':
      return look('first-contact-missed', answeredAt, firstContactWithinDays);
    case 'unaccepted':
    case 'declined':
    case 'first-contact':
      return [];
  }
};

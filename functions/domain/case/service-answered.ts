import type { Authority } from '../../../shared/authority/authority.ts';
import type { DeclineReason } from '../../../shared/intake-api/referral-requests.ts';
import type { Handshake } from '../referral/handshake.ts';
import { toldAutomatically } from '../referral/referral.ts';
import type { CaseRecord } from './case-record.ts';

type Answered = Pick<CaseRecord, 'referral'> & { readonly handshake: Handshake };

/** What a yes of the advocacy service comes to, by its link or by phone. A no that was a slip is taken back by it. */
export const serviceAccepted = (
  { referral }: Pick<CaseRecord, 'referral'>,
  { because: _no, ...handshake }: Handshake,
  { advocacy }: Pick<Authority, 'advocacy'>,
): Answered => {
  const { wish } = referral;
  const again = { ...toldAutomatically(advocacy), ...(wish !== undefined && { wish }) };
  return {
    handshake: { ...handshake, step: 'accepted' },
    referral: handshake.step === 'declined' ? again : referral,
  };
};

/** What its no comes to: a person arranges someone else, and nothing goes to a second service (practice rule 18). */
export const serviceDeclined = (
  { referral: { wish } }: Pick<CaseRecord, 'referral'>,
  handshake: Handshake,
  because: DeclineReason,
): Answered => ({
  handshake: { ...handshake, step: 'declined', because },
  referral: {
    state: 'person-arranges',
    because: 'service-declined',
    ...(wish !== undefined && { wish }),
  },
});

/** Somebody who is said to have said no is asked by a person first, and is sent nothing more about it. */
export const tellsChildOfNo = (because: DeclineReason): boolean =>
  because !== 'young-person-said-no';

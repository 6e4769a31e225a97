import type { Authority } from '../../../shared/authority/authority.ts';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { CaseRecord, Voice } from '../case/case-record.ts';
import { catalogue } from '../triage/catalogue.ts';
import { datesAreConditional, datesOf } from './notice-facts.ts';
import {
  type AcknowledgementWords,
  childAcknowledgement,
  youngAdultAcknowledgement,
} from './words/acknowledgement-words.ts';
import { reasonFor } from './words/reason-words.ts';

/** A receipt as it is kept. The status secret is not in it: it is worked out again each time (design.md section 4). */
export type KeptReceipt = Omit<Receipt, 'statusSecret'>;

const wordsFor = (voice: Voice): AcknowledgementWords =>
  voice === 'child' ? childAcknowledgement : youngAdultAcknowledgement;

/** What the sender is told at once about a new case: where we think each part belongs, the real dates, who was told. */
export const receiptFor = (record: CaseRecord, authority: Authority): KeptReceipt => {
  const words = wordsFor(record.voice);
  const says = {
    'triage-check': words.triageCheck,
    'stage-1-first': words.firstDate,
    'stage-1-last': words.lastDate,
  };
  const conditional = datesAreConditional(record);
  return {
    kind: 'complaint',
    reference: record.reference,
    receivedAt: record.receivedAt,
    points: record.parts.map(({ subject, route, rule }) => ({
      subject,
      route,
      reason: reasonFor(rule),
      source: { rule, ...catalogue[rule] },
    })),
    dates: datesOf({ record, authority }).map((due) => ({
      ...due,
      skipped: [...due.skipped],
      says: says[due.rule],
      conditional,
    })),
    referral: referralTold(record, authority, words),
    acknowledgement: record.acknowledgement,
  };
};

const referralTold = (
  { referral }: CaseRecord,
  { advocacy }: Authority,
  words: AcknowledgementWords,
): Receipt['referral'] => {
  if (referral.state === 'not-for-this-complaint') return { state: referral.state, told: [] };
  const told = referral.state === 'told-automatically' ? [...words.advocateToldList] : [];
  return { state: referral.state, service: advocacy.service, told };
};

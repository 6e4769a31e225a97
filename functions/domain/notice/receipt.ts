import type { Authority } from '../../../shared/authority/authority.ts';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { CasePart, CaseRecord, Voice } from '../case/case-record.ts';
import type { DeadlineDate } from '../clock/deadline-dates.ts';
import { catalogue } from '../triage/catalogue.ts';
import { datesAreConditional, datesOf } from './notice-facts.ts';
import { reasonFor } from './words/reason-words.ts';
import { dateSentences, isTold, outsiderReason } from './words/receipt-words.ts';
import { toldFor } from './words/young-words.ts';

/** A receipt as it is kept. The status secret is not in it: it is worked out again each time (design.md section 4). */
export type KeptReceipt = Omit<Receipt, 'statusSecret'>;

/** What the sender is told at once about a new case: where we think each part belongs, the real dates, who was told. */
export const receiptFor = (record: CaseRecord, authority: Authority): KeptReceipt => {
  const conditional = datesAreConditional(record);
  return {
    kind: record.kind,
    voice: record.voice,
    reference: record.reference,
    receivedAt: record.receivedAt,
    points:
      record.voice === 'outsider'
        ? oneOfEachPoint(record.parts).map(pointForOutsider)
        : record.parts.map(pointTold),
    dates: datesTold(datesOf({ record, authority }), record.voice, conditional),
    referral: referralTold(record, authority),
    acknowledgement: record.acknowledgement,
    ...safetyTold(record),
  };
};

// What somebody outside the family is told is the same whatever they said (practice rule 15); it has its own numbers.
const safetyTold = ({ safety, voice }: CaseRecord): Pick<KeptReceipt, 'safety'> =>
  voice !== 'outsider' && (safety === 'unsafe' || safety === 'worried') ? { safety } : {};

/** Dates as the complainant is told them, each with its sentence and its working. */
export const datesTold = (
  dates: readonly DeadlineDate[],
  voice: Voice,
  conditional: boolean,
): Receipt['dates'] => {
  const says = dateSentences(voice, conditional);
  return dates.flatMap(({ rule, ...due }) =>
    isTold(rule)
      ? [{ ...due, rule, skipped: [...due.skipped], says: says[rule], conditional }]
      : [],
  );
};

type PointTold = Receipt['points'][number];

const pointTold = ({ subject, route, rule }: CasePart): PointTold => ({
  subject,
  route,
  reason: reasonFor(rule),
  source: { rule, ...catalogue[rule] },
});

// Into how many parts a point falls is nothing that an outsider is told.
const oneOfEachPoint = (parts: readonly CasePart[]): readonly CasePart[] =>
  parts.filter(({ point }, place) => parts.findIndex((part) => part.point === point) === place);

// The same whatever the part is about and whatever the records hold (practice rule 15).
const pointForOutsider = ({ subject }: CasePart): PointTold => ({
  subject,
  route: 'person-decides',
  reason: outsiderReason,
  source: { rule: 'sufficient-interest', ...catalogue['sufficient-interest'] },
});

/** What the complainant is told about the advocate. */
export const referralTold = (
  { kind, referral }: CaseRecord,
  { advocacy }: Authority,
): Receipt['referral'] => {
  if (referral.state === 'not-for-this-complaint') return { state: referral.state, told: [] };
  const told = referral.state === 'told-automatically' ? [...toldFor(kind)] : [];
  // A service that is complained about is never named as help (practice rule 18).
  return isComplainedAbout(referral)
    ? { state: referral.state, told }
    : { state: referral.state, service: advocacy.service, told };
};

const isComplainedAbout = ({ because }: CaseRecord['referral']): boolean =>
  because === 'about-an-advocate' || because === 'service-run-by-those-complained-about';

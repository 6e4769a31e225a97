import type { StatusStage } from '../../../shared/intake-api/status-replies.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { isOwedAnswer } from '../case/dates-told.ts';
import { offerLook } from '../case/looks.ts';
import { londonDayOf } from '../clock/london.ts';

/** How far a case is, as far as its complainant may know. `now` is a UTC instant. */
export const stageOf = (record: CaseRecord, now: string): StatusStage =>
  record.voice === 'outsider' ? stageForOutsider(record, now) : stageForFamily(record);

const stageForFamily = (record: CaseRecord): StatusStage => {
  const { kind, parts, decisions } = record;
  if (kind === 'compliment') return 'thanked';
  if (kind === 'advocacy-request') return 'advocate-asked-for';
  const over = stageEnded(record) ?? laterStage(record) ?? stageOver(record);
  if (over !== undefined) return over;
  const held = parts.filter(({ state }) => state === 'held').length;
  if (held > 0) return held === parts.length ? 'waiting' : 'partly-waiting';
  if (isLate(record)) return 'stage-2-offered';
  const isChecked = decisions.every((one) => one.kind !== 'confirm-routes' || one.state !== 'open');
  return isChecked ? 'being-looked-at' : 'received';
};

const stageEnded = ({ state }: CaseRecord): StatusStage | undefined => {
  if (state === 'withdrawn') return 'stopped';
  return state === 'closed' ? 'closed' : undefined;
};

// What Stage 2, the panel or the Ombudsman came to (law.md section 4). A late request that was declined leaves it where
// it was.
const laterStage = (record: CaseRecord): StatusStage | undefined => {
  const { stage, stageTwo, stageThree } = record;
  if (stage === 'ombudsman') return 'with-the-ombudsman';
  if (stageThree !== undefined && stageThree.declinedAt === undefined) return stageThreeOf(record);
  return stageTwo === undefined ? undefined : stageTwoOf(record, stageTwo);
};

const stageTwoOf = (
  record: CaseRecord,
  { adjudicated, declinedAt }: NonNullable<CaseRecord['stageTwo']>,
): StatusStage | undefined => {
  if (adjudicated !== undefined) {
    return wasDeclined(record, 'late-stage-3') ? 'stage-3-declined' : 'stage-2-answered';
  }
  if (declinedAt === undefined) {
    return isUndecided(record, 'late-stage-2') ? 'stage-2-asked-late' : 'stage-2';
  }
  const isBack = wasDeclined(record, 'late-stage-2') && stageOver(record) === 'answered';
  return isBack ? 'stage-2-declined' : undefined;
};

type LateRequest = 'late-stage-2' | 'late-stage-3';

// A stage that ended because they withdrew was declined by nobody.
const wasDeclined = ({ decisions }: CaseRecord, kind: LateRequest): boolean =>
  decisions.some((one) => one.kind === kind && one.outcome === 'decline');

const stageThreeOf = (record: CaseRecord): StatusStage => {
  if (record.stageThree?.responded !== undefined) return 'stage-3-answered';
  return isUndecided(record, 'late-stage-3') ? 'stage-3-asked-late' : 'stage-3';
};

const isUndecided = ({ decisions }: CaseRecord, kind: LateRequest): boolean =>
  decisions.some((one) => one.kind === kind && one.state === 'open');

// Nothing more that Stage 1 owes.
const stageOver = (record: CaseRecord): StatusStage | undefined => {
  const { parts } = record;
  if (parts.length === 0 || parts.some(isOwedAnswer)) return undefined;
  const outcomes = new Set(parts.map(({ ended }) => ended?.outcome));
  if (outcomes.has('not-taken')) return 'decided';
  if (record.answers !== undefined) return 'answered';
  return outcomes.has('resolved') ? 'settled' : 'elsewhere';
};

// Past the last day of the clock that runs now, so that Stage 2 was offered (practice rule 20).
const isLate = (record: CaseRecord): boolean => {
  const offer = offerLook(record);
  return offer !== undefined && record.looksTaken.includes(offer);
};

// Received, being decided, decided: from the day and the decision alone, so that it is the same whatever the records
// hold (practice rule 15).
const stageForOutsider = (
  { decisions, receivedAt, state }: CaseRecord,
  now: string,
): StatusStage => {
  if (state === 'withdrawn') return 'stopped';
  const first = decisions.filter(({ holdsDates }) => holdsDates);
  if (first.length > 0 && first.every(({ state }) => state === 'decided')) return 'decided';
  return londonDayOf(now) > londonDayOf(receivedAt) ? 'being-decided' : 'received';
};

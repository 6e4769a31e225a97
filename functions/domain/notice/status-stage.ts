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
  const over = stageOver(record);
  if (over !== undefined) return over;
  const held = parts.filter(({ state }) => state === 'held').length;
  if (held > 0) return held === parts.length ? 'waiting' : 'partly-waiting';
  if (isLate(record)) return 'stage-2-offered';
  const isChecked = decisions.every((one) => one.kind !== 'confirm-routes' || one.state !== 'open');
  return isChecked ? 'being-looked-at' : 'received';
};

// Stopped, closed, or nothing more that Stage 1 owes.
const stageOver = (record: CaseRecord): StatusStage | undefined => {
  const { state, parts } = record;
  if (state === 'withdrawn') return 'stopped';
  if (state === 'closed') return 'closed';
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

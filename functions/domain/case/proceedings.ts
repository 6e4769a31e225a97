import type { Authority } from '../../../shared/authority/authority.ts';
import { type CalendarDay, dayNumber } from '../clock/calendar-day.ts';
import { londonDayOf } from '../clock/london.ts';
import { owed } from '../notice/owed-notice.ts';
import type { ProceedingsKind } from '../triage/decisions.ts';
import type { CasePart, CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';
import { toldAfter } from './dates-told.ts';
import type { Decided, Deciding } from './decided.ts';
import { openAgain, withRoutesDecided } from './desk/deciders/parts.ts';
import { withDeadlines } from './desk/settle-step.ts';
import { withNextLook } from './take-looks.ts';

/**
 * To hold parts of a complaint while proceedings run that looking at them might prejudice (reg 8). A discretion about
 * prejudice, taken for each part, never because there is a court case (law.md section 7). `named` and `reasons` go to
 * the complainant; `reviewOn` is a London day.
 */
export type HoldParts = {
  readonly parts: readonly string[];
  readonly proceedings: ProceedingsKind;
  readonly named: string;
  readonly reasons: string;
  readonly reviewOn: CalendarDay;
};

/** Holds the parts, writes to the complainant with the reasons, and has a person look again on the day. */
export const holdParts = (
  record: CaseRecord,
  command: HoldParts,
  authority: Authority,
  deciding: Deciding,
): Decided => {
  const because = whyNot(record, command, deciding);
  if (because !== undefined) return { kind: 'cannot', ...because };
  const { at, by } = deciding;
  const { proceedings, reviewOn } = command;
  const version = record.version + 1;
  const held = new Set(command.parts);
  const waiting: CaseRecord = {
    ...record,
    version,
    parts: record.parts.map((part) =>
      held.has(part.id) ? { ...part, state: 'held', hold: { proceedings, reviewOn } } : part,
    ),
    decisions: record.decisions.map((decision) =>
      decision.kind === 'proceedings' && decision.state === 'open'
        ? { ...decision, state: 'decided', decidedAt: at, decidedBy: by }
        : decision,
    ),
  };
  // What waits is put in its place when it is taken up.
  const changed = withRoutesDecided(waiting, { at, by });
  const notice = owed('parts-held', 'complainant', at, version);
  const writes = mayBeMailed(record);
  return {
    kind: 'changed',
    change: {
      record: withDates(record, changed, authority),
      events: [{ at, actor: by, event: 'parts-held', parts: command.parts, proceedings, reviewOn }],
      notices: writes ? [notice] : [],
      tasks: [reviewTask(version, reviewOn), ...(writes ? [] : [tellTask(version, at)])],
      letters: [
        {
          notice: notice.id,
          words: { kind: 'parts-held', proceedings: command.named, reasons: command.reasons },
        },
      ],
    },
  };
};

/**
 * Takes parts up again, when the proceedings are over or no longer stand in the way, or when the complainant sent them
 * again. The part keeps its receipt date; its clock starts on the day it is taken up (law.md section 7: how long
 * after the proceedings is UNVERIFIED, so no limit is applied).
 */
export const takeUpParts = (
  record: CaseRecord,
  { parts }: Pick<HoldParts, 'parts'>,
  authority: Authority,
  { at, by }: Deciding,
): Decided => {
  const chosen = chosenParts(record, parts);
  if (chosen.kind === 'cannot') return chosen;
  if (chosen.parts.some(({ state }) => state !== 'held')) return cannot('parts', 'not-held');
  const version = record.version + 1;
  const taken = new Set(parts);
  const changed: CaseRecord = {
    ...record,
    version,
    parts: record.parts.map((part) => (taken.has(part.id) ? takenUp(part, at) : part)),
    // Somebody says anew where each of them belongs.
    decisions: record.decisions.map((decision) =>
      decision.kind === 'confirm-routes' && decision.state === 'decided'
        ? openAgain(decision, at)
        : decision,
    ),
  };
  const writes = mayBeMailed(record);
  return {
    kind: 'changed',
    change: {
      record: withDates(record, changed, authority),
      events: [{ at, actor: by, event: 'parts-taken-up', parts }],
      notices: writes ? [owed('parts-taken-up', 'complainant', at, version)] : [],
      tasks: writes ? [] : [tellTask(version, at)],
    },
  };
};

const withDates = (before: CaseRecord, after: CaseRecord, authority: Authority): CaseRecord => {
  const dated = withDeadlines(after);
  return withNextLook({ ...dated, datesTold: toldAfter(before, dated, authority) }, authority);
};

const takenUp = ({ hold: _over, ...part }: CasePart, at: string): CasePart => ({
  ...part,
  state: 'proposed',
  clockFrom: at,
});

type Cannot = Extract<Decided, { kind: 'cannot' }>;
const cannot = (field: string, because: Cannot['because']): Cannot => ({
  kind: 'cannot',
  field,
  because,
});

const chosenParts = (
  record: CaseRecord,
  ids: readonly string[],
): Cannot | { readonly kind: 'parts'; readonly parts: readonly CasePart[] } => {
  const parts = record.parts.filter(({ id }) => ids.includes(id));
  if (ids.length === 0) return cannot('parts', 'nothing-chosen');
  return parts.length === new Set(ids).size
    ? { kind: 'parts', parts }
    : cannot('parts', 'not-there');
};

const whyNot = (
  record: CaseRecord,
  { parts, named, reasons, reviewOn }: HoldParts,
  { at }: Deciding,
): Pick<Cannot, 'field' | 'because'> | undefined => {
  const chosen = chosenParts(record, parts);
  if (chosen.kind === 'cannot') return chosen;
  // What waits already may wait longer, until a later day to look again; they are told that too.
  if (chosen.parts.some(({ hold }) => hold !== undefined && hold.reviewOn >= reviewOn)) {
    return cannot('parts', 'held-already');
  }
  if (named.trim() === '') return cannot('named', 'needs-words');
  if (reasons.trim() === '') return cannot('reasons', 'needs-words');
  return dayNumber(reviewOn) > dayNumber(londonDayOf(at))
    ? undefined
    : cannot('reviewOn', 'not-a-later-day');
};

// That proceedings exist would tell somebody outside the family that a child is known (practice rule 15): a person
// finds the words for them, as for anyone without safe mail.
const mayBeMailed = ({ acknowledgement, voice }: CaseRecord): boolean =>
  acknowledgement === 'email' && voice !== 'outsider';

const tellTask = (version: number, startsAt: string): CaseTask => ({
  id: `tell-hold-another-way-${version}`,
  kind: 'tell-hold-another-way',
  rule: 'proceedings',
  startsAt,
  target: 'decisionDays',
  state: 'open',
});

const reviewTask = (version: number, reviewOn: CalendarDay): CaseTask => ({
  id: `review-hold-${version}`,
  kind: 'review-hold',
  rule: 'proceedings',
  startsAt: `${reviewOn}T12:00:00.000Z`,
  target: 'same-day',
  state: 'open',
});

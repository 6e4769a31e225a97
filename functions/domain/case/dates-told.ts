import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import { type DeadlineDate, deadlineDates, type Starts } from '../clock/deadline-dates.ts';
import { type Deadline, limits } from '../clock/limits.ts';
import type { DateTold } from '../clock/moved-dates.ts';
import { countWorkingDays, type Holidays, workingDaysBetween } from '../clock/working-days.ts';
import type { CaseEntry } from './case-entry.ts';
import type { CaseRecord } from './case-record.ts';

type Dated = Pick<
  CaseRecord,
  'voice' | 'deadlines' | 'receivedAt' | 'answers' | 'stageTwo' | 'stageThree'
> & {
  readonly parts: readonly DatedPart[];
  readonly entry?: Pick<CaseEntry, 'enteredAt'>;
};
type DatedPart = Pick<
  CaseRecord['parts'][number],
  'state' | 'clockFrom' | 'receivedAt' | 'route' | 'ended' | 'definedAt' | 'handedOverAt'
>;

const interestDecision = ({ entry }: Pick<Dated, 'entry'>): Deadline => ({
  rule: 'interest-decision',
  startEvent: entry === undefined ? 'received' : 'written-down',
});

// Somebody outside the family is told when it is decided, and of no procedure (practice rule 15). By when the corporate
// procedure must be acknowledged is for the team alone.
const deadlinesTold = (record: Dated): readonly Deadline[] =>
  record.voice === 'outsider'
    ? [interestDecision(record)]
    : record.deadlines.filter(({ rule }) => !forTheTeam.has(rule));

// The second reading of the Stage 2 clock is kept, and the stricter one told (law.md section 4).
const forTheTeam: ReadonlySet<Deadline['rule']> = new Set([
  'corporate-acknowledge',
  'stage-2-first-from-statement',
  'stage-2-last-from-statement',
]);

/**
 * Whether Stage 1 still owes an answer for a part: it has had none, and no person has confirmed that it belongs
 * elsewhere (practice rule 16).
 */
export const isOwedAnswer = ({
  state,
  route,
  ended,
}: Pick<DatedPart, 'state' | 'route' | 'ended'>): boolean =>
  ended === undefined && (state !== 'confirmed' || route === 'statutory');

/**
 * When Stage 1 started: the clock of the part that waits longest. Undefined while every part is held, because no clock
 * runs for a part that is held (reg 8), and once every part was answered or belongs elsewhere.
 */
export const stageOneStart = ({
  parts,
  receivedAt,
}: Pick<Dated, 'parts' | 'receivedAt'>): string | undefined => {
  if (parts.length === 0) return receivedAt;
  const running = parts
    .filter((part) => part.state !== 'held' && isOwedAnswer(part))
    .map((part) => part.clockFrom ?? part.receivedAt);
  return running.sort()[0];
};

/** Whether a part is one that this council's general procedure answers now (practice rule 25). */
export const isCorporate = ({
  state,
  route,
  ended,
  handedOverAt,
}: Pick<DatedPart, 'state' | 'route' | 'ended' | 'handedOverAt'>): boolean =>
  state === 'confirmed' &&
  route === 'corporate' &&
  ended === undefined &&
  handedOverAt === undefined;

const startsOf = (record: Dated): Starts => {
  const received = stageOneStart(record);
  const answered = record.answers?.at(-1)?.at;
  const corporate = record.parts.filter(isCorporate);
  const [defined] = corporate.flatMap(({ definedAt }) => definedAt ?? []).sort();
  const [undefinedSince] = corporate
    .flatMap(({ definedAt, receivedAt, clockFrom = receivedAt }) =>
      definedAt === undefined ? [clockFrom] : [],
    )
    .sort();
  return {
    ...(received !== undefined && { received }),
    ...(record.entry !== undefined && { 'written-down': record.entry.enteredAt }),
    ...(answered !== undefined && { 'stage-1-answered': answered }),
    ...(undefinedSince !== undefined && { 'corporate-received': undefinedSince }),
    ...(defined !== undefined && { 'defined-by-a-person': defined }),
    ...laterStarts(record),
  };
};

const laterStarts = ({ stageTwo, stageThree }: Dated): Starts => {
  const agreed = stageTwo?.statement?.agreedAt;
  const met = stageThree?.panel?.metAt;
  return {
    ...(stageTwo !== undefined && { 'stage-2-requested': stageTwo.at }),
    ...(agreed !== undefined && { 'statement-agreed': agreed }),
    ...(stageTwo?.adjudicated !== undefined && { adjudicated: stageTwo.adjudicated.at }),
    ...(stageThree !== undefined && { 'stage-3-requested': stageThree.at }),
    ...(met !== undefined && { 'panel-met': met }),
    ...(stageThree?.report !== undefined && { 'recommendations-received': stageThree.report.at }),
  };
};

/** The dates that the complainant is told, with their working. */
export const datesForComplainant = (
  record: Dated,
  { targets }: Pick<Authority, 'targets'>,
  holidays: Holidays = bankHolidays,
): readonly DeadlineDate[] =>
  withNewDay(
    record,
    deadlineDates(deadlinesTold(record), startsOf(record), targets, holidays),
    holidays,
  );

// A new day that was told with its reasons takes the place of the twenty-fifth, and no holiday moves it (law.md
// section 4).
const withNewDay = (
  { stageTwo }: Pick<Dated, 'stageTwo'>,
  dates: readonly DeadlineDate[],
  holidays: Holidays,
): readonly DeadlineDate[] => {
  const date = stageTwo?.extension?.until;
  if (date === undefined) return dates;
  return dates.map((due) => {
    if (due.rule !== 'stage-2-first') return due;
    const days = workingDaysBetween(due.from, date, holidays);
    return { ...due, ...countWorkingDays(due.from, days, holidays), date };
  });
};

/** The dates that the team works to, whoever wrote. */
export const datesForTeam = (
  record: Dated,
  { targets }: Pick<Authority, 'targets'>,
  holidays: Holidays = bankHolidays,
): readonly DeadlineDate[] => deadlineDates(record.deadlines, startsOf(record), targets, holidays);

/** Every date that anybody is told about this case. */
export const everyDate = (
  record: Dated,
  authority: Pick<Authority, 'targets'>,
  holidays: Holidays = bankHolidays,
): readonly DeadlineDate[] => {
  const team = datesForTeam(record, authority, holidays);
  const known = new Set(team.map(({ rule }) => rule));
  const complainant = datesForComplainant(record, authority, holidays);
  const all = [...team, ...complainant.filter(({ rule }) => !known.has(rule))];
  return withNewDay(record, all, holidays);
};

/**
 * What is told after a change: new dates only where a clock itself starts anew, a limit is new, or a new day was set.
 * Dates that a holiday moved are left as they were told, so that the daily look still finds them; a limit that is gone
 * is told no more.
 */
export const toldAfter = (
  before: CaseRecord,
  after: CaseRecord,
  authority: Pick<Authority, 'targets'>,
): readonly DateTold[] => {
  const [was, is] = [startsOf(before), startsOf(after)];
  return toldAtReceipt(after, authority).map((date) => {
    const { starts } = limits[date.rule];
    const isNewDay = date.rule === 'stage-2-first' && dayOf(before) !== dayOf(after);
    const isSameClock = was[starts] === is[starts] && !isNewDay;
    return isSameClock ? (before.datesTold.find(({ rule }) => rule === date.rule) ?? date) : date;
  });
};

const dayOf = ({ stageTwo }: CaseRecord): string | undefined => stageTwo?.extension?.until;

/** What is told when something is received, kept so that a later change can be told as one. */
export const toldAtReceipt = (
  record: Dated,
  authority: Pick<Authority, 'targets'>,
): readonly DateTold[] => everyDate(record, authority).map(({ rule, date }) => ({ rule, date }));

import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { LimitName } from '../clock/limits.ts';
import { londonDayOf } from '../clock/london.ts';
import { toldAnew } from '../clock/moved-dates.ts';
import type { Holidays } from '../clock/working-days.ts';
import { type OwedNotice, owed, teamReader } from '../notice/owed-notice.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';
import type { ChangedCase } from './changed-case.ts';
import { datesForComplainant, everyDate } from './dates-told.ts';
import { isStageThreeRunning } from './later-stages.ts';
import { withNextLook } from './take-looks.ts';

/**
 * Moves the dates of an open case that a new bank holiday made wrong, and owes everyone who was told them a letter
 * (design.md section 5, rule 4; law.md section 14). Undefined when every date told is still right, so a second run
 * changes nothing. A day that was set for a panel is moved by nobody but a person. `now` is a UTC instant.
 */
export const moveDates = (
  record: CaseRecord,
  authority: Authority,
  now: string,
  holidays: Holidays = bankHolidays,
): ChangedCase | undefined => {
  if (record.state !== 'open') return undefined;
  const right = everyDate(record, authority, holidays);
  const { told, moved } = toldAnew(record.datesTold, right, londonDayOf(now));
  const shut = panelDayShut(record, londonDayOf(now), holidays);
  if (moved.length === 0 && shut === undefined) return undefined;
  const looks = shut === undefined ? [] : [shut];
  const changed = withNextLook(
    {
      ...record,
      version: record.version + 1,
      datesTold: told,
      looksTaken: [...record.looksTaken, ...looks],
    },
    authority,
    holidays,
  );
  const tellsComplainant = datesForComplainant(changed, authority, holidays).some(({ rule }) =>
    moved.includes(rule),
  );
  return {
    record: changed,
    events: eventsOf(told.filter(hasMoved), looks, now),
    notices: moved.length === 0 ? [] : noticesOwed(changed, moved, tellsComplainant, now),
    tasks: [
      ...(tellsComplainant ? tasksForPeople(changed, now) : []),
      ...looks.map((look) => panelTask(look, now)),
    ],
  };
};

const eventsOf = (
  dates: CaseRecord['datesTold'],
  looks: readonly string[],
  at: string,
): ChangedCase['events'] => [
  ...(dates.length === 0 ? [] : [{ at, actor: 'service', event: 'dates-moved', dates } as const]),
  ...(looks.length === 0 ? [] : [{ at, actor: 'service', event: 'looked-at', looks } as const]),
];

// People were invited for a day on which nobody works now: a person asks them which other day suits. Once for a day.
const panelDayShut = (
  { stageThree, state, looksTaken }: CaseRecord,
  today: CalendarDay,
  holidays: Holidays,
): string | undefined => {
  if (state !== 'open' || !isStageThreeRunning(stageThree)) return undefined;
  const { panel } = stageThree;
  if (panel === undefined || panel.metOn !== undefined || panel.on < today) return undefined;
  const look = `panel-day-shut@${panel.on}`;
  return holidays.has(panel.on) && !looksTaken.includes(look) ? look : undefined;
};

const panelTask = (look: string, startsAt: string): CaseTask => ({
  id: `set-panel-again-${look}`,
  kind: 'set-panel-again',
  rule: 'holiday-moves-dates',
  startsAt,
  target: 'same-day',
  state: 'open',
});

const hasMoved = ({ was }: CaseRecord['datesTold'][number]): boolean => was !== undefined;

const noticesOwed = (
  record: CaseRecord,
  moved: readonly LimitName[],
  tellsComplainant: boolean,
  now: string,
): readonly OwedNotice[] => {
  const { version, referral } = record;
  const notices = [
    owed('dates-moved-for-team', teamReader(record), now, version),
    tellsComplainant &&
      record.acknowledgement === 'email' &&
      owed('dates-moved', 'complainant', now, version),
    tellsComplainant &&
      record.writesToChild === 'by-mail' &&
      owed('dates-moved-for-child', 'represented-child', now, version),
    // The advocacy service was told one date: the day the answer is due.
    referral.state === 'told-automatically' &&
      moved.includes('stage-1-first') &&
      owed('dates-moved-for-advocacy', 'advocacy-service', now, version),
  ];
  return notices.filter((notice) => notice !== false);
};

const tasksForPeople = (record: CaseRecord, now: string): readonly CaseTask[] => {
  const kinds = [
    ...(record.acknowledgement === 'by-another-way' ? (['tell-dates-another-way'] as const) : []),
    ...(record.writesToChild === 'by-a-person' ? (['tell-child-dates-another-way'] as const) : []),
  ];
  return kinds.map((kind) => ({
    id: `${kind}-${record.version}`,
    kind,
    rule: 'holiday-moves-dates',
    startsAt: now,
    target: 'decisionDays',
    state: 'open',
  }));
};

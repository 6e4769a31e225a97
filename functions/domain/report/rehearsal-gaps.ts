import type { CaseRecord } from '../case/case-record.ts';
import { dueDay } from '../case/decision-looks.ts';
import type { Happened, WholeCase } from '../case/desk/whole-case.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { londonDayOf } from '../clock/london.ts';
import { stageOneDates } from '../clock/stage-one-clock.ts';
import { type Holidays, sameWorkingDay } from '../clock/working-days.ts';
import type { RehearsedClock } from './rehearsal-clocks.ts';
import { delaysOf } from './rehearsal-delays.ts';
import type { Gap, Rehearsing } from './rehearsing.ts';

type Whole = Pick<WholeCase, 'record' | 'happened' | 'notices' | 'tasks'>;

/** Everything that is missing from a case or went wrong with it, by the Ombudsman's four repeated faults. */
export const gapsOf = (
  whole: Whole,
  clocks: readonly RehearsedClock[],
  rehearsing: Rehearsing,
): readonly Gap[] =>
  whole.record.kind === 'complaint'
    ? [
        ...notRecognised(whole, rehearsing),
        ...delaysOf(whole.record, clocks, rehearsing),
        ...stagesRefused(whole, rehearsing),
        ...wrongProcedure(whole.record, whole.happened),
      ]
    : [];

const firstOf = (happened: readonly Happened[], event: string): CalendarDay | undefined => {
  const [at] = happened.flatMap((one) => (one.event === event ? [one.at] : [])).sort();
  return at === undefined ? undefined : londonDayOf(at);
};

type Found = {
  readonly gap: Gap['gap'];
  readonly on?: CalendarDay | undefined;
  readonly is: boolean;
};

const foundIn = (fault: Gap['fault'], looked: readonly Found[]): readonly Gap[] =>
  looked
    .filter(({ is }) => is)
    .map(({ gap, on }) => ({ fault, gap, ...(on !== undefined && { on }) }));

const isAfter = (day: CalendarDay | undefined, other: CalendarDay): boolean =>
  day !== undefined && day > other;

const notRecognised = (
  { record, happened, notices, tasks }: Whole,
  { authority: { targets }, today, holidays }: Rehearsing,
): readonly Gap[] => {
  const { entry, receivedAt, parts } = record;
  const written = londonDayOf(entry?.enteredAt ?? receivedAt);
  const readBy = sameWorkingDay(written, holidays);
  const read = firstOf(happened, 'read-for-safety');
  const confirmed = firstOf(happened, 'parts-confirmed');
  const checkBy = dueDay(written, 'triageCheckDays', targets, holidays);
  const isUnchecked = parts.some(({ state }) => state === 'proposed');
  return foundIn('not-recognised', [
    { gap: 'written-down-later', on: written, is: isAfter(written, entry?.heardOn ?? written) },
    { gap: 'not-read-for-safety', on: readBy, is: read === undefined && today > readBy },
    { gap: 'read-for-safety-late', on: read, is: isAfter(read, readBy) },
    { gap: 'routes-not-confirmed', on: checkBy, is: isUnchecked && today > checkBy },
    { gap: 'routes-confirmed-late', on: confirmed, is: isAfter(confirmed, checkBy) },
    { gap: 'not-acknowledged', is: !isAcknowledged(record, notices, tasks) },
  ]);
};

const isAcknowledged = (
  { acknowledgement }: CaseRecord,
  notices: Whole['notices'],
  tasks: Whole['tasks'],
): boolean => {
  switch (acknowledgement) {
    case 'none-asked':
      return true;
    case 'email':
      return notices.some(
        ({ kind, state }) =>
          kind === 'acknowledgement' && (state === 'sent' || state === 'complained'),
      );
    case 'by-another-way':
      return tasks.some(
        ({ kind, state }) => kind === 'acknowledge-another-way' && state === 'done',
      );
  }
};

const stagesRefused = (
  { record, happened }: Whole,
  { today, holidays }: Rehearsing,
): readonly Gap[] => {
  const fault = 'stages-refused';
  return [
    ...notOffered(record, happened, today, holidays),
    ...record.decisions.flatMap(({ kind, state, outcome }): readonly Gap[] => {
      if (kind !== 'late-stage-2' && kind !== 'late-stage-3') return [];
      if (state === 'open') return [{ fault, gap: 'request-not-decided', about: kind }];
      return outcome === 'decline' ? [{ fault, gap: 'request-declined', about: kind }] : [];
    }),
    ...(record.stageTwo?.limited ?? []).map(
      ({ because }): Gap => ({ fault, gap: 'scope-limited', about: because }),
    ),
  ];
};

// Owed from the first moment after the twentieth day, unless a later one was agreed (practice rule 20).
const notOffered = (
  { receivedAt, answers, agreedDate, parts }: CaseRecord,
  happened: readonly Happened[],
  today: CalendarDay,
  holidays: Holidays,
): readonly Gap[] => {
  if (agreedDate !== undefined || parts.every(({ route }) => route !== 'statutory')) return [];
  const { last } = stageOneDates({ receivedAt }, holidays);
  const answered = answers?.[0]?.at;
  const isLate = (answered === undefined ? today : londonDayOf(answered)) > last.date;
  const isOffered = happened.some(
    ({ event }) =>
      event === 'stage-2-offered' ||
      event === 'stage-2-offered-by-staff' ||
      event === 'stage-2-requested',
  );
  return isLate && !isOffered
    ? [{ fault: 'stages-refused', gap: 'stage-2-not-offered', on: last.date }]
    : [];
};

const wrongProcedure = (
  { parts, complainant, referral, handshake }: CaseRecord,
  happened: readonly Happened[],
): readonly Gap[] => {
  const fault = 'wrong-procedure';
  const isYoung = complainant.kind !== 'adult';
  return [
    ...happened
      .filter(({ event, details }) => event === 'route-changed' && details['from'] === 'statutory')
      .map(
        ({ at, details }): Gap => ({
          fault,
          gap: 'moved-from-statutory',
          about: String(details['to']),
          on: londonDayOf(at),
        }),
      ),
    ...parts
      .filter(({ ended }) => ended?.outcome === 'not-taken')
      .map(({ subject }): Gap => ({ fault, gap: 'not-taken-up', about: subject })),
    ...(isYoung && referral.state === 'person-arranges' && handshake?.answeredAt === undefined
      ? [{ fault, gap: 'no-advocate' } as const]
      : []),
  ];
};

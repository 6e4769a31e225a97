import type { CalendarDay } from '../../../clock/calendar-day.ts';
import type { LimitName } from '../../../clock/limits.ts';
import type { ListedCase } from './listed.ts';

type Dated = Pick<ListedCase, 'datesTold' | 'extension' | 'stageTwo' | 'ombudsman' | 'actions'>;

/** A day by which this council must have done something, and because of what. */
export type BindingDate = {
  readonly rule: LimitName | 'ombudsman-enquiry' | 'agreed-action';
  readonly date: CalendarDay;
};

/** The dates by which something must have been done about a case, one for each clock that runs; the earliest first. */
export const bindingDates = (record: Dated): readonly BindingDate[] =>
  [
    ...stageOne(record),
    ...stageTwo(record),
    ...plain.flatMap((rule) => told(record, rule)),
    ...promisedDates(record),
  ].sort((one, other) => one.date.localeCompare(other.date));

// Only what is still owed is among the dates told, so every clock is looked at whatever the stage (dates-told.ts).
const plain = [
  'panel-meets',
  'panel-report',
  'panel-response',
  'corporate-acknowledge',
  'corporate-answer',
] as const satisfies readonly LimitName[];

const told = ({ datesTold }: Dated, rule: LimitName): readonly BindingDate[] =>
  datesTold.filter((date) => date.rule === rule).map(({ date }) => ({ rule, date }));

// The first limit binds, and once it gave way by a reason that was told, the last.
const stageOne = (record: Dated): readonly BindingDate[] => {
  const [first, last] = [told(record, 'stage-1-first'), told(record, 'stage-1-last')];
  return record.extension === undefined && first.length > 0 ? first : last;
};

// A new last day that was told with its reasons binds in place of the first.
const stageTwo = (record: Dated): readonly BindingDate[] =>
  told(record, 'stage-2-first').map(({ rule, date }) => {
    const until = record.stageTwo?.extension?.until;
    return until === undefined ? { rule, date } : { rule: 'stage-2-last', date: until };
  });

/** What the Ombudsman asked for by a day, and what was agreed to be done by one: also of a case that has ended. */
export const promisedDates = ({
  ombudsman,
  actions = [],
}: Pick<Dated, 'ombudsman' | 'actions'>): readonly BindingDate[] => [
  ...(ombudsman?.enquiries ?? []).flatMap(({ due, answeredOn }) =>
    answeredOn === undefined ? [{ rule: 'ombudsman-enquiry', date: due } as const] : [],
  ),
  ...actions.flatMap(({ by, state }) =>
    state === 'open' ? [{ rule: 'agreed-action', date: by } as const] : [],
  ),
];

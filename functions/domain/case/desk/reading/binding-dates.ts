import type { LimitName } from '../../../clock/limits.ts';
import type { DateTold } from '../../../clock/moved-dates.ts';
import type { ListedCase } from './listed.ts';

type Dated = Pick<ListedCase, 'datesTold' | 'extension'>;

/** One clock: its first limit binds, and once that gave way by a reason that was told, its last. */
type Clock = {
  readonly first: LimitName;
  readonly last?: LimitName;
  readonly isExtended?: (record: Dated) => boolean;
};

// Only what is still owed is among the dates told, so every clock is looked at whatever the stage (dates-told.ts).
const clocks: readonly Clock[] = [
  {
    first: 'stage-1-first',
    last: 'stage-1-last',
    isExtended: ({ extension }) => extension !== undefined,
  },
  { first: 'stage-2-first', last: 'stage-2-last' },
  { first: 'panel-meets' },
  { first: 'panel-report' },
  { first: 'panel-response' },
  { first: 'corporate-acknowledge' },
  { first: 'corporate-answer' },
];

/** The dates by which this council must have done something about a case, one for each clock that runs; the earliest first. */
export const bindingDates = (record: Dated): readonly DateTold[] => {
  const toldOf = (rule: LimitName | undefined) =>
    record.datesTold.find((told) => told.rule === rule);
  return clocks
    .flatMap(({ first, last, isExtended = () => false }) => {
      const binds = isExtended(record) ? toldOf(last) : (toldOf(first) ?? toldOf(last));
      return binds ?? [];
    })
    .sort((one, other) => one.date.localeCompare(other.date));
};

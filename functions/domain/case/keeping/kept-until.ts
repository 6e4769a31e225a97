import type { Authority } from '../../../../shared/authority/authority.ts';
import { usualRecordYears } from '../../../../shared/authority/record-years.ts';
import { addYears, type CalendarDay } from '../../clock/calendar-day.ts';
import { londonDayOf } from '../../clock/london.ts';
import type { CaseRecord } from '../case-record.ts';

/** What of a council's facts says how long a record is kept. */
export type KeepingSettings = Pick<Authority, 'recordYears' | 'recordYearsByGroup'>;

/**
 * Until when a case is kept that has ended: the London day it ended and so many years, by whose rule. `usual` is ours
 * and UNVERIFIED (law.md section 11): the council confirms it or sets its own.
 */
export type KeptUntil = {
  readonly until: CalendarDay;
  readonly from: CalendarDay;
  readonly years: number;
  readonly by: 'group' | 'council' | 'usual';
};

/** Undefined while the case is open, for nothing runs yet. */
export const keptUntil = (
  { state, ended, classification }: Pick<CaseRecord, 'state' | 'ended' | 'classification'>,
  { recordYears, recordYearsByGroup }: KeepingSettings,
): KeptUntil | undefined => {
  if (state === 'open' || ended === undefined) return undefined;
  const from = londonDayOf(ended.at);
  const keptFor = (years: number, by: KeptUntil['by']): KeptUntil => ({
    until: addYears(from, years),
    from,
    years,
    by,
  });
  const ofGroup = classification && recordYearsByGroup?.[classification.group];
  if (ofGroup !== undefined) return keptFor(ofGroup, 'group');
  return recordYears === undefined
    ? keptFor(usualRecordYears, 'usual')
    : keptFor(recordYears, 'council');
};

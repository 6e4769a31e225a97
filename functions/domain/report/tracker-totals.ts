import type { TrackerForm } from '../../../shared/authority/tracker.ts';
import type { TrackerRow, TrackerTotals } from '../../../shared/desk-api/tracker-reply.ts';

/** Counts rows. An age is counted in the first band that holds it, and in every later one where the council counts up. */
export const totalsOf = (
  rows: readonly TrackerRow[],
  { ages, cumulative }: Pick<TrackerForm, 'ages' | 'cumulative'>,
): TrackerTotals => {
  const count = (wanted: (row: TrackerRow) => boolean): number => rows.filter(wanted).length;
  const bandOf = ({ age }: TrackerRow): number =>
    ages.findIndex(({ upTo = Number.POSITIVE_INFINITY }) => age <= upTo);
  return {
    open: rows.length,
    late: count(({ due }) => due?.isLate === true),
    inTime: count(({ due }) => due?.isLate === false),
    undated: count(({ due }) => due === undefined),
    escalate: count(({ escalate }) => escalate.length > 0),
    ages: ages.map((_, place) =>
      count((row) => (cumulative ? bandOf(row) <= place : bandOf(row) === place)),
    ),
  };
};

/** The share of dated complaints that are in time, in whole per cent, down; undefined where none has a date. */
export const inTimePercent = ({
  inTime,
  late,
}: Pick<TrackerTotals, 'inTime' | 'late'>): number | undefined =>
  inTime + late === 0 ? undefined : Math.floor((100 * inTime) / (inTime + late));

import type { Authority } from '../../../shared/authority/authority.ts';
import { caseStages } from '../../../shared/desk-api/later-lists.ts';
import {
  type Standing,
  standings,
  type Tracker,
  type TrackerRow,
} from '../../../shared/desk-api/tracker-reply.ts';
import type { ListedCase } from '../case/desk/reading/listed.ts';
import { londonDayOf } from '../clock/london.ts';
import type { EscalationFacts } from './escalation.ts';
import { trackerRow } from './tracker-row.ts';
import { totalsOf } from './tracker-totals.ts';

/** What a tracker is made with. `now` is a UTC instant; `isKeptApart` says of which cases only the reference may stand. */
export type Tracking = {
  readonly now: string;
  readonly authority: EscalationFacts & Pick<Authority, 'serviceAreas'>;
  readonly isKeptApart: (record: ListedCase) => boolean;
};

/**
 * The weekly tracker: every open complaint once, in its council's own form, with totals that add up by service area and
 * by stage. References, codes and days only; nobody's name and nobody's words (councils.md, Bury, Barking & Dagenham,
 * Camden).
 */
export const trackerOf = (
  cases: readonly ListedCase[],
  { now, authority, isKeptApart }: Tracking,
): Tracker => {
  const complaints = cases.filter(({ kind }) => kind === 'complaint');
  const rows = complaints
    .filter((record) => !isKeptApart(record))
    .map((record) => trackerRow(record, now, authority))
    .sort(byUrgency);
  const { tracker: form } = authority.report;
  const areas = areasOf(rows, authority);
  const stages = caseStages.filter((each) => rows.some(({ stage }) => stage === each));
  return {
    today: londonDayOf(now),
    total: totalsOf(rows, form),
    areas: areas.map((area) => ({
      ...(area !== undefined && { area }),
      totals: totalsOf(
        rows.filter((row) => row.area === area),
        form,
      ),
    })),
    stages: stages.map((stage) => ({
      stage,
      totals: totalsOf(
        rows.filter((row) => row.stage === stage),
        form,
      ),
    })),
    groups: groupsOf(rows, form.groupBy, { areas, stages }),
    keptApart: complaints
      .filter(isKeptApart)
      .map(({ reference }) => reference)
      .sort(),
    besides: {
      requests: cases.filter(({ kind }) => kind === 'advocacy-request').length,
      compliments: cases.filter(({ kind }) => kind === 'compliment').length,
    },
  };
};

// Who must act first; then what is due first, and last what is due on no day.
const byUrgency = (one: TrackerRow, other: TrackerRow): number =>
  Number(other.escalate.length > 0) - Number(one.escalate.length > 0) ||
  (one.due?.day ?? 'later').localeCompare(other.due?.day ?? 'later') ||
  one.reference.localeCompare(other.reference);

// In the council's order; then an area that it has no more, and last what nobody has set.
const areasOf = (
  rows: readonly TrackerRow[],
  { serviceAreas }: Pick<Authority, 'serviceAreas'>,
): readonly (string | undefined)[] => {
  const known = serviceAreas.map(({ id }) => id);
  const former = rows.flatMap(({ area }) => area ?? []).filter((area) => !known.includes(area));
  return [...known, ...[...new Set(former)].sort(), undefined];
};

/** How a row stands, the first that is true: it goes to a senior manager, is late, in time, or due on no day. */
export const standingOf = ({ escalate, due }: TrackerRow): Standing => {
  if (escalate.length > 0) return 'escalate';
  if (due === undefined) return 'undated';
  return due.isLate ? 'late' : 'in-time';
};

type Names = {
  readonly areas: readonly (string | undefined)[];
  readonly stages: readonly string[];
};
type GroupBy = Authority['report']['tracker']['groupBy'];

const nameIn: Readonly<Record<GroupBy, (row: TrackerRow) => string | undefined>> = {
  area: ({ area }) => area,
  stage: ({ stage }) => stage,
  standing: standingOf,
};

const groupsOf = (
  rows: readonly TrackerRow[],
  groupBy: GroupBy,
  { areas, stages }: Names,
): Tracker['groups'] => {
  const names = { area: areas, stage: stages, standing: standings }[groupBy];
  return names.flatMap((name) => {
    const own = rows.filter((row) => nameIn[groupBy](row) === name);
    return own.length === 0 ? [] : [{ ...(name !== undefined && { name }), rows: own }];
  });
};

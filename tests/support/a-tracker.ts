import type { Tracker, TrackerReply, TrackerRow } from '../../shared/desk-api/tracker-reply.ts';

/** One complaint of the tracker, with whatever else a test names. */
export const aTrackerRow = (more: Partial<TrackerRow> = {}): TrackerRow => ({
  reference: 'K4T-9WX-2HR',
  area: 'court-team',
  stage: 'stage-1',
  received: '2026-11-20',
  age: 4,
  due: { day: '2026-12-04', rule: 'stage-1-first', left: 6, isLate: false },
  routes: ['statutory'],
  people: ['gareth'],
  followedUp: '2026-11-24',
  escalate: [],
  ...more,
});

const counted = (rows: readonly TrackerRow[]) => ({
  open: rows.length,
  late: rows.filter(({ due }) => due?.isLate === true).length,
  inTime: rows.filter(({ due }) => due?.isLate === false).length,
  undated: rows.filter(({ due }) => due === undefined).length,
  escalate: rows.filter(({ escalate }) => escalate.length > 0).length,
  ages: [rows.length, 0, 0],
});

/** A tracker of these complaints, in Bury’s form. */
export const aTracker = (...rows: readonly TrackerRow[]): Tracker => ({
  today: '2026-11-26',
  total: counted(rows),
  areas: [
    { area: 'court-team', totals: counted(rows.filter(({ area }) => area !== undefined)) },
    { totals: counted(rows.filter(({ area }) => area === undefined)) },
  ],
  stages: [{ stage: 'stage-1', totals: counted(rows) }],
  groups: rows.length === 0 ? [] : [{ name: 'stage-1', rows: [...rows] }],
  keptApart: [],
  besides: { requests: 1, compliments: 2 },
});

/** What the desk answers with it. */
export const aTrackerReply = (
  tracker: Tracker,
  mail: Partial<TrackerReply['mail']> = {},
): TrackerReply => ({
  tracker,
  mail: { day: '2026-11-23', letters: 2, sent: 2, underWay: 0, notDelivered: 0, ...mail },
});

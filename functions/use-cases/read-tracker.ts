import type { Authority } from '../../shared/authority/authority.ts';
import type { TrackerReply } from '../../shared/desk-api/tracker-reply.ts';
import { mayAct } from '../domain/case/desk/may-act.ts';
import { seenFromList } from '../domain/case/desk/reading/seen-from-list.ts';
import type { StaffMember } from '../domain/case/desk/staff-member.ts';
import { isStuckState, type NoticeState } from '../domain/notice/delivery.ts';
import { trackerOf } from '../domain/report/tracker.ts';
import { mailingOf } from '../domain/report/tracker-week.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import type { WeeklyTrackers } from '../ports/weekly-trackers.ts';
import { mayNever } from './read-desk.ts';

export type ReadTrackerPorts = {
  readonly cases: Pick<DeskCases, 'list'>;
  readonly trackers: Pick<WeeklyTrackers, 'letters'>;
  readonly clock: Clock;
  readonly authority: Authority;
};

export type ReadTracker = (staff: StaffMember) => Promise<TrackerReply | 'not-your-role'>;

/**
 * The tracker as it is now, of the complaints that somebody may see: what is kept from them is in no figure either,
 * because to know of it may be the harm (practice rule 6). And how the mail of this week's fared.
 */
export const makeReadTracker =
  ({ cases, trackers, clock, authority }: ReadTrackerPorts): ReadTracker =>
  async (staff) => {
    if (mayNever(staff, 'read-reports')) return 'not-your-role';
    const now = clock();
    const { day } = mailingOf(now, authority.report.tracker);
    const [listed, letters] = await Promise.all([cases.list(), trackers.letters(day)]);
    const seen = listed.cases.filter(
      (record) => record.state === 'open' && mayAct(staff, 'read-reports', seenFromList(record)),
    );
    const tracker = trackerOf(seen, { now, authority, isKeptApart: () => false });
    return { tracker, mail: { day, ...fared(letters) } };
  };

const isNotDelivered = (state: NoticeState): boolean =>
  isStuckState(state) || state === 'complained';

const fared = (letters: readonly NoticeState[]) => {
  const [sent, notDelivered] = [
    letters.filter((state) => state === 'sent').length,
    letters.filter(isNotDelivered).length,
  ];
  const underWay = letters.length - sent - notDelivered;
  return { letters: letters.length, sent, underWay, notDelivered };
};

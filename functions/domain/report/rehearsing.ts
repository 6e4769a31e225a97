import type { Authority } from '../../../shared/authority/authority.ts';
import type { RehearsalReply } from '../../../shared/desk-api/rehearsal-reply.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { Holidays } from '../clock/working-days.ts';

/** One thing that is missing from a case, or went wrong with it. */
export type Gap = RehearsalReply['gaps'][number];

/** What a case is read with, beside itself. `today` is a London day. */
export type Rehearsing = {
  readonly authority: Pick<Authority, 'targets'>;
  readonly today: CalendarDay;
  readonly holidays: Holidays;
};

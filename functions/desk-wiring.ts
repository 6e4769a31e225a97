import { dynamoDeskCases } from './adapters/dynamo/desk-cases.ts';
import { dynamoDeskDoor } from './adapters/dynamo/desk-door.ts';
import { dynamoQueuePlaces } from './adapters/dynamo/queue-places.ts';
import { dynamoStaffList } from './adapters/dynamo/staff-list.ts';
import { dynamoWeeklyTrackers } from './adapters/dynamo/weekly-trackers.ts';
import { systemClock } from './adapters/system/clock.ts';
import { authorityOf, placeOf } from './place-wiring.ts';
import type {
  ClockworkSettings,
  DeskReadSettings,
  HealthSettings,
  KeepPlacesSettings,
  WeeklyTrackerSettings,
} from './settings.ts';
import type { AdmitStaffPorts } from './use-cases/admit-staff.ts';
import type { BesidePorts } from './use-cases/beside-case.ts';
import type { CommandPorts } from './use-cases/command-case.ts';
import type { KeepPlacesPorts } from './use-cases/keep-places.ts';
import type { KeepStaffPorts } from './use-cases/keep-staff.ts';
import type { MakeTrackerPorts } from './use-cases/make-tracker.ts';
import type { ReadDeskPorts } from './use-cases/read-desk.ts';
import type { ReadTrackerPorts } from './use-cases/read-tracker.ts';
import type { ClockPorts } from './use-cases/take-looks.ts';
import { looksPorts, records, signer } from './wiring.ts';

/** The desk's part of the wiring. */

/** What tells staff from others, and how long since they did something. */
export const deskDoorPorts = (settings: HealthSettings): AdmitStaffPorts => ({
  door: dynamoDeskDoor(records(settings.HEARD_TABLE)),
  clock: systemClock,
});

/** Who works here, and the way to keep it. */
export const keepStaffPorts = (settings: HealthSettings): KeepStaffPorts => ({
  list: dynamoStaffList(records(settings.HEARD_TABLE)),
  clock: systemClock,
});

/** What staff read a case from, and change it in. */
export const readDeskPorts = (
  settings: DeskReadSettings,
): ReadDeskPorts & CommandPorts & BesidePorts & ReadTrackerPorts => ({
  trackers: dynamoWeeklyTrackers(records(settings.HEARD_TABLE)),
  cases: dynamoDeskCases(records(settings.HEARD_TABLE), placeOf(settings)),
  places: dynamoQueuePlaces(records(settings.HEARD_TABLE)),
  staffList: dynamoStaffList(records(settings.HEARD_TABLE)),
  signer: signer(settings.HEARD_KEY_RING),
  clock: systemClock,
  authority: authorityOf(settings.HEARD_AUTHORITY),
});

/** What the weekly tracker is made from, and kept in. */
export const makeTrackerPorts = (settings: WeeklyTrackerSettings): MakeTrackerPorts => ({
  cases: dynamoDeskCases(records(settings.HEARD_TABLE), placeOf(settings)),
  trackers: dynamoWeeklyTrackers(records(settings.HEARD_TABLE)),
  clock: systemClock,
  authority: authorityOf(settings.HEARD_AUTHORITY),
  readers: settings.HEARD_TRACKER_READERS,
});

/** What the clock looks at, with all of a case where it goes on with a disposal. */
export const clockPorts = (settings: ClockworkSettings): ClockPorts => ({
  ...looksPorts(settings),
  loadWhole: dynamoDeskCases(records(settings.HEARD_TABLE), placeOf(settings)).load,
});

/** The places of the queue, and the day they are kept for. */
export const keepPlacesPorts = (settings: KeepPlacesSettings): KeepPlacesPorts => ({
  places: dynamoQueuePlaces(records(settings.HEARD_TABLE)),
  clock: systemClock,
  authority: authorityOf(settings.HEARD_AUTHORITY),
});

import { deskDoorPorts, readDeskPorts } from '../desk-wiring.ts';
import { closedDoor } from '../door-wiring.ts';
import { deskReadRoutes } from '../endpoints/desk-read-endpoint.ts';
import { deskReadSettings } from '../settings.ts';
import { makeAdmitStaff } from '../use-cases/admit-staff.ts';
import { makeBesideCase } from '../use-cases/beside-case.ts';
import { makeReadDesk } from '../use-cases/read-desk.ts';
import { makeReadTracker } from '../use-cases/read-tracker.ts';
import { edges } from '../wiring.ts';

const settings = deskReadSettings.parse(process.env);

export const handler = deskReadRoutes({
  admit: makeAdmitStaff(deskDoorPorts(settings)),
  read: makeReadDesk(readDeskPorts(settings)),
  tracker: makeReadTracker(readDeskPorts(settings)),
  beside: makeBesideCase(readDeskPorts(settings)),
  log: edges.makeLog('desk-read'),
}).use(closedDoor(process.env));

import { deskDoorPorts, keepStaffPorts } from '../desk-wiring.ts';
import { closedDoor } from '../door-wiring.ts';
import { deskStaffEndpoint } from '../endpoints/desk-staff-endpoint.ts';
import { deskStaffSettings } from '../settings.ts';
import { makeAdmitStaff } from '../use-cases/admit-staff.ts';
import { makeKeepStaff } from '../use-cases/keep-staff.ts';
import { edges } from '../wiring.ts';

const settings = deskStaffSettings.parse(process.env);

export const handler = deskStaffEndpoint({
  admit: makeAdmitStaff(deskDoorPorts(settings)),
  keep: makeKeepStaff(keepStaffPorts(settings)),
  log: edges.makeLog('desk-staff'),
}).use(closedDoor(process.env));

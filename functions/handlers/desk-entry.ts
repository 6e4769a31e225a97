import { deskDoorPorts } from '../desk-wiring.ts';
import { closedDoor } from '../door-wiring.ts';
import { deskEntryEndpoint } from '../endpoints/desk-entry-endpoint.ts';
import { deskEntrySettings } from '../settings.ts';
import { makeAcceptSubmission } from '../use-cases/accept-submission.ts';
import { makeAdmitStaff } from '../use-cases/admit-staff.ts';
import { makeEnterComplaint } from '../use-cases/enter-complaint.ts';
import { acceptPorts, edges } from '../wiring.ts';

const settings = deskEntrySettings.parse(process.env);

export const handler = deskEntryEndpoint({
  admit: makeAdmitStaff(deskDoorPorts(settings)),
  enter: makeEnterComplaint({
    accept: makeAcceptSubmission(acceptPorts(settings)),
    clock: edges.clock,
  }),
  log: edges.makeLog('desk-entry'),
}).use(closedDoor(process.env));

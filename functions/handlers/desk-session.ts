import { deskDoorPorts } from '../desk-wiring.ts';
import { closedDoor } from '../door-wiring.ts';
import { deskSessionEndpoint } from '../endpoints/desk-session-endpoint.ts';
import { deskSessionSettings } from '../settings.ts';
import { makeAdmitStaff } from '../use-cases/admit-staff.ts';
import { seeMyself } from '../use-cases/see-myself.ts';
import { edges } from '../wiring.ts';

const ports = deskDoorPorts(deskSessionSettings.parse(process.env));

export const handler = deskSessionEndpoint({
  admit: makeAdmitStaff(ports),
  seeMyself,
  end: (signedIn) => ports.door.end(signedIn, ports.clock()),
  log: edges.makeLog('desk-session'),
}).use(closedDoor(process.env));

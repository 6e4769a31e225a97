import { deskDoorPorts, readDeskPorts } from '../desk-wiring.ts';
import { closedDoor } from '../door-wiring.ts';
import { deskCommandEndpoint } from '../endpoints/desk-command-endpoint.ts';
import { deskCommandSettings } from '../settings.ts';
import { makeAdmitStaff } from '../use-cases/admit-staff.ts';
import { makeCommandCase } from '../use-cases/command-case.ts';
import { edges } from '../wiring.ts';

const settings = deskCommandSettings.parse(process.env);

export const handler = deskCommandEndpoint({
  admit: makeAdmitStaff(deskDoorPorts(settings)),
  command: makeCommandCase(readDeskPorts(settings)),
  log: edges.makeLog('desk-command'),
}).use(closedDoor(process.env));

import { closedDoor } from '../door-wiring.ts';
import { leaveEndpoint } from '../endpoints/leave-endpoint.ts';
import { edges } from '../wiring.ts';

export const handler = leaveEndpoint({ log: edges.makeLog('leave') }).use(closedDoor(process.env));

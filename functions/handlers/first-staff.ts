import { keepStaffPorts } from '../desk-wiring.ts';
import { firstStaffEndpoint } from '../endpoints/first-staff-endpoint.ts';
import { firstStaffSettings } from '../settings.ts';
import { makeAddFirstStaff } from '../use-cases/add-first-staff.ts';
import { edges } from '../wiring.ts';

export const handler = firstStaffEndpoint({
  add: makeAddFirstStaff(keepStaffPorts(firstStaffSettings.parse(process.env))),
  log: edges.makeLog('first-staff'),
});

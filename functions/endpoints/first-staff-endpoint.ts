import * as z from 'zod/mini';
import { addStaffSchema } from '../../shared/desk-api/staff-requests.ts';
import type { Log } from '../logging/events.ts';
import type { AddFirstStaff } from '../use-cases/add-first-staff.ts';

export type FirstStaffPorts = { readonly add: AddFirstStaff; readonly log: Log };

const eventSchema = z.lazy(() => z.object({ staff: z.array(addStaffSchema) }));

/** Woken by hand: puts people on the list of staff who are not on it yet. Throws when the event is not such a list. */
export const firstStaffEndpoint =
  ({ add, log }: FirstStaffPorts) =>
  async (event: unknown): Promise<{ readonly added: number }> => {
    const added = await add(eventSchema.parse(event).staff);
    log('staff-kept', { outcome: 'first', count: added });
    return { added };
  };

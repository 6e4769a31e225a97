import type { AddStaff } from '../../shared/desk-api/staff-requests.ts';
import { addStaff } from '../domain/staff/staff-record.ts';
import type { KeepStaffPorts } from './keep-staff.ts';

/** Adds those who are not on the list; gives how many that were. Whoever is on it stays as they are. */
export type AddFirstStaff = (staff: readonly AddStaff[]) => Promise<number>;

/** Somebody must be the first to keep the list: the council's own engineer names them. Safe to repeat. */
export const makeAddFirstStaff =
  ({ list, clock }: KeepStaffPorts): AddFirstStaff =>
  async (staff) => {
    const outcomes: string[] = [];
    for (const { id, ...details } of staff) {
      outcomes.push(await list.save(addStaff(id, details, { actor: 'service', at: clock() })));
    }
    return outcomes.filter((outcome) => outcome === 'saved').length;
  };

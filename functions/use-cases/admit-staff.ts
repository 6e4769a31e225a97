import { type SignedIn, standingOf } from '../domain/staff/session.ts';
import type { StaffRecord } from '../domain/staff/staff-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskDoor } from '../ports/desk-door.ts';

export type AdmitStaffPorts = { readonly door: DeskDoor; readonly clock: Clock };

/**
 * Whether somebody who signed in may come to the desk. `idle`: 30 minutes went by unused; `ended`: they signed out;
 * `not-staff`: the council does not know them, or no longer.
 */
export type Admission =
  | { readonly kind: 'admitted'; readonly staff: StaffRecord; readonly secondsLeft: number }
  | { readonly kind: 'idle' | 'ended' | 'not-staff' };

/** `look` only looks: whoever asks how long is left must not stay signed in by asking. */
export type AdmitStaff = (signedIn: SignedIn, how: 'use' | 'look') => Promise<Admission>;

/** Lets staff in by what the council keeps of them, and holds their half hour here, where no page can stretch it. */
export const makeAdmitStaff =
  ({ door, clock }: AdmitStaffPorts): AdmitStaff =>
  async (signedIn, how) => {
    const { staff, session } = await door.lookUp(signedIn);
    const now = clock();
    const standing = standingOf(session, signedIn, now);
    if (standing.kind !== 'live') return standing;
    if (staff === undefined || staff.endedAt !== undefined) return { kind: 'not-staff' };
    if (how === 'look') return { kind: 'admitted', staff, secondsLeft: standing.secondsLeft };
    return standing.isDueATouch && (await door.touch(signedIn, now)) === 'ended'
      ? { kind: 'ended' }
      : { kind: 'admitted', staff, secondsLeft: standing.secondsLeft };
  };

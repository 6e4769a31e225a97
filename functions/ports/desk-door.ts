import type { Session, SignedIn } from '../domain/staff/session.ts';
import type { StaffRecord } from '../domain/staff/staff-record.ts';

/** What stands between a token and the desk. */
export type DeskDoor = {
  /** Who this is here, and what is kept of their sign-in, in one request. */
  readonly lookUp: (
    signedIn: SignedIn,
  ) => Promise<{ readonly staff?: StaffRecord; readonly session?: Session }>;
  /** Notes that it was used. `ended` when they signed out in the meantime: nothing is written. */
  readonly touch: (signedIn: SignedIn, now: string) => Promise<'touched' | 'ended'>;
  /** Ends it for good. */
  readonly end: (signedIn: SignedIn, now: string) => Promise<void>;
};

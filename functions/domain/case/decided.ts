import type { CannotBecause } from '../../../shared/desk-api/command-replies.ts';
import type { ChangedCase } from './changed-case.ts';

/** Who decided, by their sign-in id, and when, as a UTC instant. */
export type Deciding = { readonly by: string; readonly at: string };

/** What came of a decision that somebody put to a case: a change, or the field that keeps it from being one and why. */
export type Decided =
  | { readonly kind: 'changed'; readonly change: ChangedCase }
  | { readonly kind: 'cannot'; readonly field: string; readonly because: CannotBecause };

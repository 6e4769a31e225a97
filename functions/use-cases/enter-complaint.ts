import type { Entered } from '../../shared/desk-api/entry.ts';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import { type HeardProblem, heardProblem } from '../domain/case/case-entry.ts';
import { scopeOf } from '../domain/case/desk/role-table.ts';
import type { StaffMember } from '../domain/case/desk/staff-member.ts';
import type { Clock } from '../ports/clock.ts';
import type { AcceptSubmission } from './accept-submission.ts';

export type EnterPorts = { readonly accept: AcceptSubmission; readonly clock: Clock };

/** `received`: stored now; `repeated`: it was before; `different`: something else was, under the same id. */
export type EntryOutcome =
  | { readonly kind: 'received' | 'repeated'; readonly receipt: Receipt }
  | { readonly kind: 'different'; readonly reference: string }
  | { readonly kind: 'not-your-role' }
  | { readonly kind: 'problem'; readonly problem: HeardProblem };

export type EnterComplaint = (staff: StaffMember, entered: Entered) => Promise<EntryOutcome>;

/**
 * Takes a complaint that a worker wrote down, by the very way of the public form: the same triage, the same case, the
 * same transaction, the same letters (practice.md section 2 (4)). It was received when any worker first heard it.
 */
export const makeEnterComplaint =
  ({ accept, clock }: EnterPorts): EnterComplaint =>
  async ({ id: takenBy, role }, { entry, submission }) => {
    if (scopeOf(role, 'enter-complaint') === undefined) return { kind: 'not-your-role' };
    const problem = heardProblem(entry, clock());
    if (problem !== undefined) return { kind: 'problem', problem };
    const sent = { kind: 'complaint', value: submission } as const;
    const acceptance = await accept(sent, undefined, { entry, takenBy });
    if (acceptance.kind === 'busy') throw new Error('Nobody at the desk is asked to wait');
    return acceptance;
  };

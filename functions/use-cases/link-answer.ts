import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { LinkShut } from './unlock-link.ts';

/** Why a link that we made opens nothing any more. `ended`: the young person said no. */
export type LinkClosed = 'newer' | 'expired' | 'ended';

/**
 * What came of a request by a mailed link. `taken`: kept now. `repeated`: kept before, the same answer. `cannot`: this is
 * not to be answered so now.
 */
export type LinkAnswer<View> =
  | LinkShut
  | { readonly kind: 'closed'; readonly why: LinkClosed }
  | { readonly kind: 'open' | 'taken' | 'repeated'; readonly view: View }
  | {
      readonly kind: 'cannot';
      readonly view: View;
      readonly problems: readonly FieldProblem[];
    };

import type { Trouble } from '../../content/sending-words.ts';
import type { ShownProblem } from './placed-problems.ts';

/** What stands in the way of sending. */
export type Obstacle =
  | { readonly kind: 'problems'; readonly problems: readonly ShownProblem[] }
  | { readonly kind: 'conflict'; readonly reference: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** An obstacle, if there is any. */
export type Notice =
  | Obstacle
  | { readonly kind: 'not-saved'; readonly trouble: Trouble }
  | { readonly kind: 'none' };

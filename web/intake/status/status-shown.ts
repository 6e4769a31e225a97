import type { StatusReply } from '../../../shared/intake-api/status-replies.ts';
import type { StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import type { FieldProblem } from '../../../shared/submission/field-problem.ts';
import type { FormField } from '../../../shared/submission/form-fields.ts';
import type { Trouble } from '../../content/sending-words.ts';

/** Words typed for a request that could not be taken, and the request's own id. */
export type Kept = { readonly words: string; readonly actionId: string };

/** What was typed to open a status page, and what stood in the way. */
export type CheckShown = {
  readonly reference: string;
  readonly secret: string;
  readonly problems: readonly FieldProblem[];
  readonly obstacle?:
    | { readonly kind: 'shut' }
    | { readonly kind: 'slowed'; readonly seconds: number }
    | { readonly kind: 'trouble'; readonly trouble: Exclude<Trouble, 'offline'> }
    | undefined;
  readonly kept?: Kept | undefined;
};

/** What came of a request from the page. */
export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'taken'; readonly action: StatusActionName }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | {
      readonly kind: 'problems' | 'different';
      readonly fields: readonly FormField[];
      readonly problems: readonly FieldProblem[];
    };

/** A status page, with what opened it: each request from it carries both. */
export type StatusShown = {
  readonly status: StatusReply;
  readonly reference: string;
  readonly secret: string;
  readonly newId: () => string;
  readonly said: Said;
};

import type { StatusReply } from '../../shared/intake-api/status-replies.ts';
import type { StatusActionName } from '../../shared/intake-api/status-requests.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';
import type { FormTrouble } from './pages.ts';

/** What was typed to open a status page, and what stood in the way. */
export type CheckToShow = {
  readonly reference: string;
  readonly secret: string;
  readonly problems: readonly FieldProblem[];
  readonly obstacle?:
    | { readonly kind: 'shut' }
    | { readonly kind: 'slowed'; readonly seconds: number }
    | { readonly kind: 'trouble'; readonly trouble: FormTrouble };
  /** What was typed for a request that could not be taken: it is not lost. */
  readonly kept?: KeptWords | undefined;
};

/** Words typed for a request, and the request's own id. */
export type KeptWords = { readonly words: string; readonly actionId: string };

/** A status page. `newId` makes the id of each request that may be sent from it. */
export type StatusToShow = {
  readonly status: StatusReply;
  readonly reference: string;
  readonly secret: string;
  readonly newId: () => string;
  readonly said: StatusSaid;
};

/** What came of a request, if one was made; `problems` and `different` keep all that was typed. */
export type StatusSaid =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'taken'; readonly action: StatusActionName }
  | { readonly kind: 'kept'; readonly kept: KeptWords }
  | {
      readonly kind: 'problems' | 'different';
      readonly fields: readonly FormField[];
      readonly problems: readonly FieldProblem[];
    };

/** Whole HTML documents about where a complaint is. */
export type StatusPages = {
  readonly check: (check: CheckToShow) => string;
  readonly status: (status: StatusToShow) => string;
};

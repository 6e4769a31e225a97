import type { Receipt } from '../../shared/intake-api/replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';

/** Why a form could not be taken, apart from what was typed in it. */
export type FormTrouble = 'too-big' | 'wrong-type' | 'busy' | 'failed' | 'not-readable';

/** A form to show again, with everything that was typed in it. */
export type FormToShow = {
  readonly fields: readonly FormField[];
  readonly problems: readonly FieldProblem[];
  readonly submissionId: string;
  /** Set when these words differ from those first sent under the same id. */
  readonly conflict?: { readonly reference: string };
  readonly trouble?: FormTrouble;
};

/** Whole HTML documents, for people whose browser posts the form itself. */
export type Pages = {
  readonly receipt: (receipt: Receipt) => string;
  readonly form: (form: FormToShow) => string;
};

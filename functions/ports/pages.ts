import type { Receipt } from '../../shared/intake-api/replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';

/** Why a form could not be taken, apart from what was typed in it. */
export type FormTrouble = 'too-big' | 'wrong-type' | 'busy' | 'failed' | 'not-readable';

/** Which form it is: what the hidden field `form.page` says. */
export type FormPage =
  | 'child'
  | 'easy-read'
  | 'young-adult'
  | 'adult'
  | 'advocate'
  | 'get-an-advocate'
  | 'say-something-good';

/** A form to show again, with everything that was typed in it. */
export type FormToShow = {
  readonly fields: readonly FormField[];
  readonly problems: readonly FieldProblem[];
  /** Left out where the form came without one, so that sending it again is known by its words. */
  readonly submissionId?: string;
  /** Set when these words differ from those first sent under the same id. */
  readonly conflict?: { readonly reference: string };
  readonly trouble?: FormTrouble;
  /** The trouble was in saving it for later, not in sending it. */
  readonly isForSaving?: boolean;
  /** It was saved before: the revision it goes on from, and the screen they had reached. */
  readonly resumed?: { readonly revision: string; readonly screen: number };
};

/** The page that asks for a code: what was typed before, and why it opened nothing. */
export type ResumeToShow = {
  readonly typed?: string | undefined;
  readonly why: 'not-found' | 'failed' | 'busy';
};

/** Whole HTML documents, for people whose browser posts the form itself. */
export type Pages = {
  readonly receipt: (receipt: Receipt) => string;
  readonly form: (page: FormPage, form: FormToShow) => string;
  readonly monitoringThanks: () => string;
  /** The answers about equality could not be taken. */
  readonly monitoringTrouble: (trouble: FormTrouble) => string;
  readonly draftSaved: (
    page: FormPage,
    saved: { readonly code: string; readonly keptUntil: string },
  ) => string;
  readonly resume: (resume: ResumeToShow) => string;
  readonly draftDeleted: () => string;
};

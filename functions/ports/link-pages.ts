import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';
import type { FormTrouble } from './pages.ts';

/** What was pasted to open a link's page, and what stood in the way. */
export type LinkToShow = {
  readonly token: string;
  readonly problems: readonly FieldProblem[];
  readonly obstacle?:
    | { readonly kind: 'shut' | 'newer' | 'expired' | 'ended' }
    | { readonly kind: 'slowed'; readonly seconds: number }
    | { readonly kind: 'trouble'; readonly trouble: FormTrouble };
};

/** What came of an answer, if one was given; `problems` keep all that was typed. */
export type LinkSaid =
  | { readonly kind: 'nothing' | 'taken' }
  | {
      readonly kind: 'problems';
      readonly fields: readonly FormField[];
      readonly problems: readonly FieldProblem[];
    };

/** The page behind a link, with the code that opened it: each answer from it carries that code. */
export type LinkOpened<View> = {
  readonly view: View;
  readonly token: string;
  readonly said: LinkSaid;
};

/** Whole HTML documents for whoever has a mailed link. */
export type LinkPages<View> = {
  readonly ask: (link: LinkToShow) => string;
  readonly opened: (opened: LinkOpened<View>) => string;
};

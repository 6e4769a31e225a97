import type { FormField } from '../../../shared/submission/form-fields.ts';
import type { Trouble } from '../../content/child-words.ts';
import type { PublicFacts } from '../public-facts.ts';
import { type Control, controlOf, screenOf } from './controls.ts';

/** A problem as the page shows it. */
export type ShownProblem = { readonly field: string; readonly message: string };

/** What stands in the way of sending, if anything does. */
export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'problems'; readonly problems: readonly ShownProblem[] }
  | { readonly kind: 'conflict'; readonly reference: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Everything the child's form starts from. It is embedded in the page, for the script to go on from. */
export type ChildPage = {
  readonly facts: PublicFacts;
  readonly fields: readonly FormField[];
  readonly notice: Notice;
  readonly submissionId?: string | undefined;
};

/** The words to show beside a question, if its answer could not be taken. */
export const problemAt = (notice: Notice, control: Control): string | undefined =>
  notice.kind === 'problems'
    ? notice.problems.find(({ field }) => controlOf(field) === control)?.message
    : undefined;

/** The screens a notice concerns, in order. What concerns the whole form is told where Send stands. */
export const screensOfNotice = (notice: Notice): readonly number[] => {
  const atSend = screenOf(undefined);
  switch (notice.kind) {
    case 'none':
      return [];
    case 'problems':
      return [...notice.problems.map(({ field }) => screenOf(controlOf(field))), atSend].sort();
    case 'conflict':
    case 'trouble':
      return [atSend];
  }
};

/** The screen to show first. */
export const firstScreen = (notice: Notice): number => screensOfNotice(notice)[0] ?? 1;

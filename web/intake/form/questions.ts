import type { FormDefinition, Item, Question } from './form-definition.ts';
import { mostRows } from './rows.ts';

/** Every question among these, also those of each row and those that only one answer leads to. */
export const questionsIn = (items: readonly Item[]): readonly Question[] =>
  items.flatMap((item) => {
    switch (item.kind) {
      case 'show':
      case 'answers':
        return [];
      case 'for-some':
        return questionsIn(item.items);
      case 'rows':
        return Array.from({ length: mostRows }, (_, row) => item.questions(row)).flat();
      case 'one':
        return [item, ...Object.values(item.reveal ?? {}).flatMap(questionsIn)];
      default:
        return [item];
    }
  });

/** The lists whose rows a form asks one by one. */
export const listsOf = ({ screens }: FormDefinition): readonly string[] =>
  screens.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'rows' ? item.list : [])));

/** A question by its name, and the number of the screen it stands on. */
export type Placed = {
  readonly name: string;
  readonly covers?: string | undefined;
  readonly screen: number;
};

/** Every question of a form with its screen. */
export const placedIn = (form: FormDefinition): readonly Placed[] =>
  form.screens.flatMap(({ items }, index) =>
    questionsIn(items).map(({ name, covers }) => ({ name, covers, screen: index + 1 })),
  );

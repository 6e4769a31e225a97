import { fieldId } from '../../components/field-id.ts';
import type { PlacedProblem } from '../form/placed-problems.ts';
import type { Placed } from '../form/questions.ts';
import { all, first, fromTemplate } from './dom.ts';

/** Every question that stands in the form, with its screen. */
export const placedInForm = (form: HTMLElement): readonly Placed[] =>
  all(form, '.question').map((question) => ({
    name: question.dataset['name'] ?? '',
    covers: question.dataset['covers'],
    screen: Number(question.closest<HTMLElement>('[data-screen]')?.dataset['screen']),
  }));

/** Takes away what was said beside answers, and says what is wrong with them now. */
export const tellProblems = (form: HTMLElement, problems: readonly PlacedProblem[]): void => {
  for (const message of all(form, '.question .govuk-error-message[id]')) forget(message);
  const byName = new Map([...problems].reverse().map(({ name, message }) => [name, message]));
  for (const [name, message] of byName) {
    const question = name === undefined ? undefined : first(form, `.question[data-name="${name}"]`);
    if (name !== undefined && question !== undefined) tell(form, question, fieldId(name), message);
  }
};

const errorClasses = ['govuk-input', 'govuk-textarea', 'govuk-select'];

const forget = (message: HTMLElement): void => {
  message.closest('.govuk-form-group--error')?.classList.remove('govuk-form-group--error');
  const described = document.querySelector(`[aria-describedby~="${message.id}"]`);
  describe(described, (ids) => ids.filter((id) => id !== message.id));
  for (const name of errorClasses) described?.classList.remove(`${name}--error`);
  message.remove();
};

const tell = (form: HTMLElement, question: HTMLElement, id: string, words: string): void => {
  const group = first(question, '.govuk-form-group');
  const message = fromTemplate(form, 'error');
  const control = group && (first(group, 'fieldset') ?? first(group, `[id="${id}"]`));
  if (group === undefined || message === undefined || control === undefined) return;
  message.id = `${id}-error`;
  message.append(words);
  // After the question and its hint, before what is to be put right.
  const place = first(group, '.govuk-radios, .govuk-checkboxes') ?? control;
  place.before(message);
  group.classList.add('govuk-form-group--error');
  for (const name of errorClasses) {
    if (control.classList.contains(name)) control.classList.add(`${name}--error`);
  }
  describe(control, (ids) => [...ids, message.id]);
};

const describe = (
  element: Element | null | undefined,
  change: (ids: readonly string[]) => readonly string[],
): void => {
  const ids = (element?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '');
  const changed = change(ids);
  if (changed.length > 0) element?.setAttribute('aria-describedby', changed.join(' '));
  else element?.removeAttribute('aria-describedby');
};

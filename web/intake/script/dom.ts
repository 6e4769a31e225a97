import { longDate } from '../long-date.ts';

/** Everything below an element that matches. */
export const all = (root: ParentNode, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The first below an element that matches. */
export const first = (root: ParentNode, selector: string): HTMLElement | undefined =>
  root.querySelector<HTMLElement>(selector) ?? undefined;

/** What a template of this name holds, ready to be put on the page. */
export const fromTemplate = (root: ParentNode, name: string): HTMLElement | undefined => {
  const template = root.querySelector(`[data-template="${name}"]`);
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  const copy = template.content.firstElementChild?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : undefined;
};

/** A control that somebody fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && element.type !== 'hidden');

/** Every control below an element that somebody fills in. */
export const controlsIn = (root: ParentNode): readonly Control[] =>
  [...root.querySelectorAll('input, textarea, select')].filter(isControl);

const isTickable = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

/** What was answered, in the words shown; nothing when it was not. */
export const answerShown = (control: Control): string => {
  if (isTickable(control)) {
    return control.checked ? (control.labels?.[0]?.textContent ?? '').trim() : '';
  }
  if (control instanceof HTMLSelectElement) {
    return control.value === '' ? '' : (control.selectedOptions[0]?.textContent ?? '');
  }
  return control.type === 'date' && control.value !== ''
    ? longDate(control.value)
    : control.value.trim();
};

/** Whether a control holds an answer that would be sent. */
export const isAnswered = (control: Control): boolean =>
  isTickable(control) ? control.checked && control.value !== '' : control.value.trim() !== '';

/** Takes what was answered away, or puts another answer in its place. */
export const fillWith = (control: Control, answer: string): void => {
  if (isTickable(control)) control.checked = false;
  else control.value = answer;
};

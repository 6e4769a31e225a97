import { paths } from '../../../shared/intake-api/paths.ts';
import { first } from './dom.ts';

const idName = 'submissionId';
const previousName = 'complaint.previous';

/** The id under which this form is sent, so that sending it twice is one submission. One it came with is kept. */
export const giveId = (form: HTMLFormElement): void => {
  if (first(form, `[name="${idName}"]`) === undefined) setUnseen(form, idName, newId());
};

/** From here on the form adds to one sent before, under an id of its own: the first id belongs to that one. */
export const becomeAddition = (form: HTMLFormElement, reference: string): void => {
  setUnseen(form, idName, newId());
  // Only a complaint says which one it adds to; where that is asked for, it stands in the answer.
  if (form.getAttribute('action') === paths.complaints) setUnseen(form, previousName, reference);
  const place = first(form, '[data-send]');
  place?.querySelector('button')?.replaceChildren(place.dataset['addition'] ?? '');
};

// Not every browser has it, and none has it on a page without https: the function then makes an id of its own.
const newId = (): string | undefined => ('randomUUID' in crypto ? crypto.randomUUID() : undefined);

/** A field that nobody sees; without a value there is none. */
export const setUnseen = (form: HTMLFormElement, name: string, value: string | undefined): void => {
  const before = first(form, `[name="${name}"]`);
  const input = before instanceof HTMLInputElement ? before : document.createElement('input');
  if (before === undefined) {
    input.type = 'hidden';
    input.name = name;
    form.prepend(input);
  }
  if (value === undefined) input.remove();
  else input.value = value;
};

/** Says that it is being sent. The button keeps its focus, so nobody loses their place. */
export const sayBusy = (form: HTMLFormElement, isBusy: boolean): void => {
  const place = first(form, '[data-send]');
  const button = place?.querySelector('button');
  if (isBusy) button?.setAttribute('aria-disabled', 'true');
  else button?.removeAttribute('aria-disabled');
  const words = isBusy ? (place?.dataset['sending'] ?? '') : '';
  place?.querySelector('[role="status"]')?.replaceChildren(words);
};

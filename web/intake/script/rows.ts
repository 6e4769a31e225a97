import { all, controlsIn } from './dom.ts';
import { readFrom } from './places.ts';

/** Shows one more row of a list, and goes on reading there. Every row stands in the page already. */
export const addRow = (button: HTMLElement): void => {
  const rows = button.closest<HTMLElement>('[data-rows]');
  const spare = rows === null ? [] : all(rows, '.row--spare');
  const [next] = spare;
  if (next === undefined) return;
  next.classList.remove('row--spare');
  button.hidden = spare.length === 1;
  readFrom(controlsIn(next)[0]?.id ?? '');
};

/** Here these buttons send nothing: as buttons that send, the Enter key would press the first of them. */
export const takeOverRowButtons = (form: HTMLElement): void => {
  for (const button of all(form, '.add-row')) button.setAttribute('type', 'button');
};

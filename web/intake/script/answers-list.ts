import { screenId } from '../form/screen-id.ts';
import { all, answerShown, controlsIn, first, fromTemplate } from './dom.ts';

/** Fills the last screen with what they are about to send, in the order asked and in the words shown. */
export const listAnswers = (form: HTMLElement): void => {
  const list = first(form, '[data-answers]');
  const rows = all(form, '[data-asks]').flatMap((asked) => rowFor(form, asked));
  list?.replaceChildren(...rows);
};

const rowFor = (form: HTMLElement, asked: HTMLElement): readonly HTMLElement[] => {
  const isRow = asked.classList.contains('row');
  // A row of several is told as one; so are the questions in it.
  if (!isRow && asked.closest('.row') !== null) return [];
  const answers = controlsIn(asked)
    .filter((control) => isRow || control.closest('.question') === asked)
    .map(answerShown)
    .filter((answer) => answer !== '');
  const shown = answers.length > 0 ? answers : withoutAnswer(asked);
  const row = shown.length > 0 ? fromTemplate(form, 'answer') : undefined;
  return row === undefined ? [] : [filled(row, asked, shown)];
};

// Unanswered questions are left out, but for those where it matters and that were asked of them.
const withoutAnswer = (asked: HTMLElement): readonly string[] => {
  const { ifNone } = asked.dataset;
  return ifNone === undefined || asked.closest('.asked-if--not') !== null ? [] : [ifNone];
};

const filled = (row: HTMLElement, asked: HTMLElement, answers: readonly string[]): HTMLElement => {
  const words = asked.dataset['asks'] ?? '';
  const screen = asked.closest<HTMLElement>('[data-screen]')?.dataset['screen'];
  row.querySelector('dt')?.replaceChildren(words);
  row.querySelector('dd')?.replaceChildren(...answers.map(inSpan));
  const change = row.querySelector('a');
  change?.setAttribute('href', `#${screenId(Number(screen))}`);
  change?.querySelector('span')?.replaceChildren(` ${words}`);
  return row;
};

// As text, whatever was typed.
const inSpan = (answer: string): HTMLElement => {
  const span = document.createElement('span');
  span.textContent = answer;
  return span;
};

/**
 * Leaving quickly: empties the page at once, then goes. Without script the same link leads the same way. Leaving
 * through our own address takes the draft away too; putting the next page in this one's place keeps Back from it.
 */
const exit = document.querySelector<HTMLElement>('[data-module="govuk-exit-this-page"]');
const link = exit?.querySelector('a');
const pressesToLeave = 3;
const patienceMilliseconds = 5000;

const said = document.createElement('div');
said.setAttribute('role', 'status');
said.className = 'govuk-visually-hidden';
exit?.append(said);
for (const note of document.querySelectorAll('[data-needs-keys]')) note.removeAttribute('hidden');

const leave = (): void => {
  const words = exit?.getAttribute('data-i18n.activated') ?? '';
  const way = link?.href ?? '/';
  document.body.replaceChildren(said);
  said.textContent = words;
  document.title = words;
  window.location.replace(way);
};

let presses = 0;
let forget: ReturnType<typeof setTimeout> | undefined;
let isAlone = false;

const startAgain = (words = ''): void => {
  clearTimeout(forget);
  presses = 0;
  said.textContent = words;
};

const pressed = (): void => {
  presses += 1;
  clearTimeout(forget);
  if (presses === pressesToLeave) {
    leave();
    return;
  }
  forget = setTimeout(
    () => startAgain(exit?.getAttribute('data-i18n.timed-out') ?? ''),
    patienceMilliseconds,
  );
  const left = presses === 1 ? 'two-more-times' : 'one-more-time';
  said.textContent = exit?.getAttribute(`data-i18n.press-${left}`) ?? '';
};

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});
// It is called a button, so the space bar presses it too.
link?.addEventListener('keydown', (event) => {
  if (event.key !== ' ') return;
  event.preventDefault();
  leave();
});
// Shift by itself: held down for a capital letter, it is not a press.
document.addEventListener('keydown', ({ key, repeat }) => {
  if (key === 'Shift') isAlone = isAlone || !repeat;
  else {
    isAlone = false;
    if (presses > 0) startAgain();
  }
});
document.addEventListener('keyup', ({ key }) => {
  if (key === 'Shift' && isAlone) pressed();
  isAlone = false;
});

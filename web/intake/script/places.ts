import { screenHeadingId, screenId } from '../form/screen-id.ts';

/** A screen, and the element on it to read from. */
export type Place = { readonly screen: number; readonly focus: string };

export const placeOfScreen = (screen: number): Place => ({
  screen,
  focus: screenHeadingId(screen),
});

/**
 * Where an address leads: `#screen-3`, or the screen that holds a question. No answer is ever in it.
 * Any other place on the page is the browser's own business.
 */
export const placeOf = (hash: string, atFirst: number): Place | undefined => {
  if (hash === '') return placeOfScreen(atFirst);
  const id = hash.slice(1);
  const section = document.getElementById(id)?.closest('[data-screen]');
  const screen = Number(section?.getAttribute('data-screen') ?? 0);
  if (screen === 0) return undefined;
  return id === screenId(screen) ? placeOfScreen(screen) : { screen, focus: id };
};

/** Moves reading to an element: a question with its words in view, anything else from the top of the page. */
export const readFrom = (id: string): void => {
  const element = document.getElementById(id);
  if (element === null) return;
  const group = element.closest('.govuk-form-group, .row');
  if (group === null) window.scrollTo(0, 0);
  else group.scrollIntoView();
  // A heading takes the focus only when it is given one.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
};

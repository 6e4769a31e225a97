import { draftCodeHeadingId } from '../draft/draft-code-heading.ts';
import { longDateOfInstant } from '../long-date.ts';
import { first, fromTemplate } from './dom.ts';
import { placeOfScreen, readFrom } from './places.ts';

const offerPlace = '[data-draft-offer]';

/** Says beside the button how saving goes, or nothing. The words stand in the page. */
export const tellDraft = (
  form: HTMLElement,
  what: 'saving' | 'stopped' | 'tooBig' | 'notSaved' | undefined,
): void => {
  const place = first(form, '[data-draft-status]');
  const words = (what && place?.dataset[what]) ?? '';
  if (place !== undefined && place.textContent !== words) place.textContent = words;
};

/** Shows the code that opens what was saved, and reads from there. */
export const showCode = (form: HTMLElement, code: string, keptUntil: string): void => {
  const panel = fromTemplate(form, 'draft-code');
  if (panel === undefined) return;
  first(panel, '[data-code]')?.replaceChildren(code);
  const until = first(panel, '[data-until]');
  until?.replaceChildren((until.textContent ?? '').replace('{date}', longDateOfInstant(keptUntil)));
  first(form, '[data-draft-code]')?.replaceChildren(panel);
  panel.scrollIntoView();
  const heading = document.getElementById(draftCodeHeadingId);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

/** A code is not left standing on the screens that follow. */
export const hideCode = (root: HTMLElement): void => {
  first(root, '[data-draft-code]')?.replaceChildren();
};

/** Offers what this browser keeps, first on the page. False when there is nowhere to. */
export const showOffer = (root: HTMLElement): boolean => {
  const offer = fromTemplate(root, 'draft-offer');
  const place = first(root, offerPlace);
  if (offer === undefined || place === undefined) return false;
  place.replaceChildren(offer);
  return true;
};

/** Leads to the offer while it waits for an answer; false when there is none. */
export const leadToOffer = (root: HTMLElement): boolean => {
  const button = first(root, `${offerPlace} button`);
  button?.focus();
  return button !== undefined;
};

/** Takes the offer away, and reads on from the form. */
export const takeOfferAway = (root: HTMLElement): void => {
  first(root, offerPlace)?.replaceChildren();
  const screen = Number(first(root, '.screen--current')?.dataset['screen']);
  readFrom(placeOfScreen(screen).focus);
};

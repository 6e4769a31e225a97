import { screenId } from '../form/screen-id.ts';
import { prepareReceipt } from '../receipt/load-receipt.ts';
import { all, first } from './dom.ts';
import { noticeIsFor } from './notices.ts';
import type { PageProps } from './page-props.ts';

type Turn = (screen: number, noticeScreens: readonly number[]) => void;

/** Shows one screen of a form and hides the rest, with all on the page that goes by which screen it is. */
export const screenTurner = (
  root: HTMLElement,
  form: HTMLFormElement,
  titles: PageProps['titles'],
): Turn => {
  const screens = all(form, '[data-screen]');
  const intro = first(form, '.intro');
  const wayBack = pointBack(root);
  return (screen, noticeScreens) => {
    for (const [index, section] of screens.entries()) {
      section.classList.toggle('screen--current', index + 1 === screen);
    }
    intro?.classList.toggle('intro--past', screen !== 1);
    wayBack(screen);
    const isConcerned = noticeScreens.includes(screen);
    noticeIsFor(form, isConcerned);
    document.title = `${isConcerned ? titles.errorPrefix : ''}${titles.screens[screen - 1] ?? ''}`;
    const isLast = screen === screens.length;
    // Once the last screen has been seen, every other offers the way straight back to it.
    if (isLast || noticeScreens.length > 0) form.classList.add('has-seen-all');
    if (isLast) prepareReceipt();
  };
};

const pointBack = (root: HTMLElement): ((screen: number) => void) => {
  const link = first(root, '.govuk-back-link');
  const toStart = link?.getAttribute('href') ?? '';
  return (screen) =>
    link?.setAttribute('href', screen === 1 ? toStart : `#${screenId(screen - 1)}`);
};

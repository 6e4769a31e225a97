import { paths } from '../../../shared/intake-api/paths.ts';
import { unseenNames } from '../../../shared/submission/unseen-names.ts';
import { hideCode, leadToOffer, showOffer, takeOfferAway } from './draft-notices.ts';
import { isOpenedAgain, textIn } from './draft-on-page.ts';
import { type DraftSaver, draftSaver, removeDraft } from './draft-saver.ts';
import { setUnseen } from './going-along.ts';
import type { PageProps } from './page-props.ts';
import { post } from './send-form.ts';

/** A form that was opened again is at its own address, so that nothing is sent twice to open it twice. */
export const takeOwnAddress = ({ path, resumeAt }: PageProps): void => {
  if (resumeAt !== undefined) window.history.replaceState(null, '', path);
};

/**
 * Saves each finished screen in the background, and offers what was saved before. It goes by what stands in the page,
 * so it needs nothing from whoever turns the screens.
 */
export const keepDrafts = (root: HTMLElement): void => {
  const saver = draftSaver(root);
  const pressed: Readonly<Record<string, () => void>> = {
    '.save-later__button': () => void (leadToOffer(root) || saver.ask()),
    '.start-again': () => void startAgain(root, saver),
    '.to-next, .to-last': () => {
      hideCode(root);
      saver.soon();
    },
  };
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const act = Object.entries(pressed).find(([which]) => button?.matches(which))?.[1];
    if (button?.getAttribute('formaction') === paths.drafts) event.preventDefault();
    act?.();
  });
  root.addEventListener('submit', () => saver.soon());
  window.addEventListener('popstate', () => saver.soon());
  document.addEventListener('visibilitychange', () => saver.soon(0));
  void look(root, saver);
};

/** Asks whether this browser keeps a form. Until it is known, and answered, nothing is saved over it. */
const look = async (root: HTMLElement, saver: DraftSaver): Promise<void> => {
  const draft = saver.here();
  const isKnown = draft !== undefined && isOpenedAgain(draft);
  const answer = isKnown ? undefined : await post(paths.resumeDraft, []);
  if (draft !== undefined) setUnseen(draft.form, unseenNames.began, textIn(answer, 'began'));
  if (textIn(answer, 'kind') === 'draft' && showOffer(root)) return;
  saver.begin();
};

const startAgain = async (root: HTMLElement, saver: DraftSaver): Promise<void> => {
  const answer = await removeDraft();
  if (answer?.status !== 200) return;
  takeOfferAway(root);
  saver.begin();
};

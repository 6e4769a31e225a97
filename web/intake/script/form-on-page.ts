import type { Obstacle } from '../form/notice.ts';
import { type PlacedProblem, placed, screensOf } from '../form/placed-problems.ts';
import { inThePage } from '../form/rows.ts';
import { noticeId, screenId } from '../form/screen-id.ts';
import { listAnswers } from './answers-list.ts';
import { showWhatIsAsked } from './asked.ts';
import { countLetters } from './counting.ts';
import { all } from './dom.ts';
import { becomeAddition, giveId } from './going-along.ts';
import { offerListening } from './listen.ts';
import { showNotice } from './notices.ts';
import type { PageProps } from './page-props.ts';
import { type Place, placeOfScreen, readFrom } from './places.ts';
import { placedInForm, tellProblems } from './problems.ts';
import { addRow, takeOverRowButtons } from './rows.ts';
import { screenTurner } from './screen-turner.ts';
import { fieldsOf } from './send-form.ts';

/** A form in the page that shows one screen at a time. */
export type FormOnPage = {
  /** The screen that was shown first. */
  readonly atFirst: number;
  readonly begin: () => void;
  readonly show: (place: Place) => void;
  readonly next: () => void;
  readonly isLast: () => boolean;
  readonly tell: (obstacle: Obstacle) => void;
};

/** Shows and hides what stands in the page. Nothing typed is ever drawn again, so nothing typed can be lost. */
export const formOnPage = (
  root: HTMLElement,
  form: HTMLFormElement,
  props: PageProps,
): FormOnPage => {
  const atFirst = props.noticeScreens[0] ?? props.resumeAt ?? 1;
  const last = all(form, '[data-screen]').length;
  const listening = offerListening(form);
  const turn = screenTurner(root, form, props.titles);
  let screen = atFirst;
  let { noticeScreens } = props;

  const update = (): void => {
    showWhatIsAsked(form, fieldsOf(form));
    if (screen === last) listAnswers(form);
  };
  const show = (place: Place): void => {
    listening.stop();
    screen = place.screen;
    turn(screen, noticeScreens);
    update();
    readFrom(place.focus);
  };
  const goTo = (to: number, focus = placeOfScreen(to).focus): void => {
    window.history.pushState(null, '', `#${screenId(to)}`);
    show({ screen: to, focus });
  };

  return {
    atFirst,
    begin: () => {
      listen(form, update, { next: () => goTo(screen + 1), last: () => goTo(last) });
      turn(screen, noticeScreens);
      update();
    },
    show,
    next: () => goTo(screen + 1),
    isLast: () => screen === last,
    tell: (obstacle) => {
      const problems = problemsHere(form, obstacle, props.lists, last);
      tellProblems(form, problems);
      showNotice(form, obstacle, problems);
      if (obstacle.kind === 'conflict') becomeAddition(form, obstacle.reference);
      noticeScreens = screensOf(problems, last);
      goTo(noticeScreens[0] ?? last, noticeId);
    },
  };
};

type Going = { readonly next: () => void; readonly last: () => void };

const listen = (form: HTMLFormElement, update: () => void, going: Going): void => {
  // The id is made here and not in the built page, where it would be the same for everyone.
  giveId(form);
  takeOverRowButtons(form);
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.classList.contains('to-next')) going.next();
    if (button?.classList.contains('to-last')) going.last();
    if (button?.classList.contains('add-row')) addRow(button);
  });
  form.addEventListener('change', update);
  form.addEventListener('input', countLetters);
  // A browser may have put answers back before script started, or be about to.
  window.addEventListener('pageshow', update, { once: true });
};

const problemsHere = (
  form: HTMLFormElement,
  obstacle: Obstacle,
  lists: readonly string[],
  last: number,
): readonly PlacedProblem[] => {
  const live = fieldsOf(form);
  const told = obstacle.kind === 'problems' ? obstacle.problems : [];
  return placed(
    placedInForm(form),
    told.map(({ field, message }) => ({ field: inThePage(field, live, lists), message })),
    last,
  );
};

import { type Condition, holds } from '../form/condition.ts';
import type { Live } from '../form/live.ts';
import { all, controlsIn, isAnswered } from './dom.ts';

/** Shows what the answers so far call for. An answer already given is never hidden: what will be sent can be seen. */
export const showWhatIsAsked = (form: HTMLElement, live: Live): void => {
  for (const part of all(form, '[data-asked-if]')) {
    const condition: Condition = JSON.parse(part.dataset['askedIf'] ?? '{}');
    part.classList.toggle('asked-if--not', !(holds(condition, live) || holdsAnswer(part)));
  }
  for (const opens of all(form, '[data-aria-controls]')) {
    const part = document.getElementById(opens.dataset['ariaControls'] ?? '');
    const isChosen = opens instanceof HTMLInputElement && opens.checked;
    part?.classList.toggle('govuk-radios__conditional--hidden', !(isChosen || holdsAnswer(part)));
  }
};

const holdsAnswer = (part: HTMLElement): boolean => controlsIn(part).some(isAnswered);

import { all, first } from './dom.ts';

/** Reading aloud, as far as this device can. */
export type Listening = { readonly stop: () => void };

const unable: Listening = { stop: () => undefined };

/**
 * Offers to read each screen aloud, where the device itself has a voice for the page's language: nothing is ever sent
 * away to be spoken (practice.md rule 10). The buttons stand in the page, and script shows them.
 */
export const offerListening = (form: HTMLElement): Listening => {
  if (!('speechSynthesis' in window)) return unable;
  const { speechSynthesis } = window;
  const buttons = all(form, '.listen');
  const offer = (): void => {
    const isAble = ownVoice() !== undefined;
    for (const button of buttons) button.hidden = !isAble;
  };
  const stop = (): void => {
    speechSynthesis.cancel();
    for (const button of buttons) sayReading(button, false);
  };
  const press = (button: HTMLElement): void => {
    const isReading = button.dataset['reading'] === 'yes';
    const voice = ownVoice();
    stop();
    if (isReading || voice === undefined) return;
    sayReading(button, true);
    speak(sentencesOn(button.closest('[data-screen]')), voice, stop);
  };
  for (const button of buttons) button.addEventListener('click', () => press(button));
  // Some browsers know their voices only a while after the page stands.
  speechSynthesis.addEventListener('voiceschanged', offer);
  window.addEventListener('pagehide', stop);
  form.addEventListener('submit', stop);
  offer();
  return { stop };
};

const ownVoice = (): SpeechSynthesisVoice | undefined => {
  const language = document.documentElement.lang.slice(0, 2);
  return window.speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.slice(0, 2) === language);
};

// One sentence after the other: a long text falls silent half way in some browsers.
const speak = (
  sentences: readonly string[],
  voice: SpeechSynthesisVoice,
  whenDone: () => void,
): void => {
  for (const [place, sentence] of sentences.entries()) {
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    if (place === sentences.length - 1) spoken.addEventListener('end', whenDone);
    window.speechSynthesis.speak(spoken);
  }
};

const ours =
  'h2, h3, p, li, legend, label, .govuk-hint, .govuk-warning-text__text, .govuk-error-message';
const notRead = '[data-answers], button, .govuk-visually-hidden, .govuk-caption-l, [role="status"]';

// Questions, hints and the answers that may be given. What was answered stands in none of these.
const sentencesOn = (screen: Element | null): readonly string[] =>
  (screen === null ? [] : all(screen, ours))
    .filter((words) => words.closest(notRead) === null && words.getClientRects().length > 0)
    .filter((words) => words.parentElement?.closest(ours) == null)
    .map((words) => withoutCaption(words).trim())
    .filter((words) => words !== '');

const withoutCaption = (words: HTMLElement): string =>
  words.innerText.replace(first(words, '.govuk-caption-l')?.innerText ?? '', '');

// The button keeps its place and its focus, and says what pressing it does now.
const sayReading = (button: HTMLElement, isReading: boolean): void => {
  button.dataset['reading'] = isReading ? 'yes' : 'no';
  for (const words of all(button, '[data-when-reading]')) {
    words.hidden = words.dataset['whenReading'] !== button.dataset['reading'];
  }
};

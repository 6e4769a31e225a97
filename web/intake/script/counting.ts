import { language } from '../../content/en/language.ts';

const showFrom = 0.9;
const quietMilliseconds = 1000;

/** Keeps count of a long text: shows what is left as its limit comes near. */
export const countLetters = ({ target }: Event): void => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const group = target.closest('.govuk-character-count');
  const status = group?.querySelector<HTMLElement>('.govuk-character-count__status');
  const spoken = group?.querySelector('.govuk-character-count__sr-status');
  if (status == null || spoken == null) return;
  const { limit, left = '', over = '' } = status.dataset;
  const room = Number(limit) - target.value.length;
  const words = (room < 0 ? over : left).replace(
    '{letters}',
    Math.abs(room).toLocaleString(language.locale),
  );
  const text = room > Number(limit) * (1 - showFrom) ? '' : words;
  status.textContent = text;
  status.classList.toggle('govuk-error-message', room < 0);
  status.classList.toggle('govuk-hint', room >= 0);
  speakOncePaused(spoken, text);
};

let speakLater: ReturnType<typeof setTimeout> | undefined;

// Read out once typing pauses: a number spoken at every key drowns the words being typed.
const speakOncePaused = (spoken: Element, text: string): void => {
  clearTimeout(speakLater);
  speakLater = setTimeout(() => {
    if (spoken.textContent !== text) spoken.textContent = text;
  }, quietMilliseconds);
};

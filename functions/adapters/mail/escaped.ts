import { asShown } from './as-shown.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, whatever is in it; its line breaks stay line breaks. */
export const escaped = (text: string): string =>
  asShown(text)
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? '')
    .replaceAll('\n', '<br>');

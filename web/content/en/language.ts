import type { Language } from '../language.ts';

export const language: Language = { lang: 'en', dir: 'ltr', locale: 'en-GB' };

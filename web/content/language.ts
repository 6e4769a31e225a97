/** What a language is, beside its words. A language is one folder here: the same files, the same voices, other words. */
export type Language = {
  /** As a page says it is in (BCP 47). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** For dates and numbers. */
  readonly locale: string;
};

/** The six answers of the first page, in the order they are shown (practice.md section 3, Start). */
export const startAnswers = [
  'child',
  'young-adult',
  'adult',
  'advocate',
  'get-an-advocate',
  'say-something-good',
] as const;
export type StartAnswer = (typeof startAnswers)[number];

/** Every sentence of the first page. */
export type StartWords = {
  readonly heading: string;
  readonly intro: readonly string[];
  /** The way to the same in easy words. */
  readonly easyRead: string;
  /** The way back to a form that was saved. */
  readonly resume: string;
  readonly question: string;
  readonly answers: Readonly<Record<StartAnswer, string>>;
  /** Under each answer: what it leads to. */
  readonly hints: Readonly<Record<StartAnswer, string>>;
  readonly allowed: string;
};

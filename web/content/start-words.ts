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
  readonly question: string;
  readonly answers: Readonly<Record<StartAnswer, string>>;
  /** Under an answer that leads to a form. */
  readonly formHint: Readonly<Partial<Record<StartAnswer, string>>>;
  /** Under an answer whose form is not served here: who to ring instead. */
  readonly noForm: Readonly<Record<StartAnswer, readonly string[]>>;
  readonly callTeam: (team: string) => string;
  readonly writeInstead: string;
  readonly callAdvocate: (service: string) => string;
  readonly allowed: string;
};

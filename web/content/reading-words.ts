/** What the sentences of a page to read may need to know of a council. */
export type ReadingFacts = {
  readonly council: string;
  readonly team: string;
  readonly service: string;
  readonly isIndependent: boolean;
  /** Who tells the advocacy service about a child. */
  readonly toldBy: 'automatic' | 'person';
  /** Working days in which a person checks where each part belongs: the council's own target. */
  readonly checkDays: number;
  /** Calendar days that an unfinished form is kept. */
  readonly draftDays: number;
  /** Years that a record is kept after it is closed, where the council has said. */
  readonly recordYears?: number | undefined;
};

/** One part of a page to read. What it shows comes in this order. */
export type ReadingPart = {
  readonly heading?: string;
  readonly lines?: readonly string[];
  readonly steps?: readonly string[];
  readonly list?: readonly string[];
  readonly after?: readonly string[];
  /** Whom to ring about it. */
  readonly call?: 'team' | 'service' | 'always-heard' | 'ombudsman';
  readonly link?: { readonly to: ReadingLink; readonly words: string };
};

export type ReadingLink = ReadingName | 'start' | 'get-an-advocate';

/** A page that is only read: nothing on it is filled in. */
export type ReadingWords = {
  /** What the browser shows: it gives nothing away to whoever looks over a shoulder (practice.md rule 9). */
  readonly title: string;
  readonly heading: string;
  readonly parts: (facts: ReadingFacts) => readonly ReadingPart[];
};

/** The pages that are only read. Those after `accessibility` are for when something went wrong. */
export const readingNames = [
  'how-complaints-work',
  'what-an-advocate-is',
  'help-now',
  'privacy',
  'accessibility',
  'something-went-wrong',
  'offline',
  'too-many-tries',
  'timed-out',
] as const;
export type ReadingName = (typeof readingNames)[number];

/** Those of them that say what went wrong, and what is kept. */
export type WentWrongName = Extract<
  ReadingName,
  'something-went-wrong' | 'offline' | 'too-many-tries' | 'timed-out'
>;

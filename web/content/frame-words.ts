import type { ReadingName } from './reading-words.ts';

type ReadMoreName = Extract<
  ReadingName,
  'how-complaints-work' | 'what-an-advocate-is' | 'privacy' | 'accessibility'
>;

/** The sentences round every page, whoever reads it. */
export type FrameWords = {
  readonly skipToMain: string;
  readonly errorPrefix: string;
  readonly errorTitlePrefix: string;
  readonly warningPrefix: string;
  readonly leave: {
    readonly words: string;
    /** To those who hear the page. */
    readonly lead: string;
    readonly note: string;
    readonly keys: string;
    readonly activated: string;
    readonly timedOut: string;
    readonly twoMore: string;
    readonly oneMore: string;
  };
  readonly description: (council: string) => string;
  readonly readMore: string;
  readonly inNewTab: string;
  readonly readMoreLinks: Readonly<Record<ReadMoreName, string>>;
  readonly helpNow: string;
  readonly helpIntro: string;
  readonly helplineFor: (forWhom: string, hours: string) => string;
  readonly helplinesChecked: (date: string) => string;
  readonly talkToUs: string;
  readonly teamPhone: (team: string) => string;
  readonly teamHours: (hours: string) => string;
  readonly footerName: (council: string) => string;
  /** What a tab shows: where they are, and never what a page is about (practice.md rule 9). */
  readonly titles: {
    readonly start: (council: string) => string;
    readonly form: (council: string) => string;
    readonly formScreen: (screen: number, count: number, council: string) => string;
    readonly receipt: (council: string) => string;
    readonly thanks: (council: string) => string;
    readonly reading: (page: string, council: string) => string;
    readonly notFound: (council: string) => string;
  };
};

/** The sentences of saving a form and coming back to it, whoever fills it in. */
export type DraftWords = {
  readonly save: {
    readonly button: string;
    readonly nobodyReads: string;
    readonly notSafe: string;
    /** Where script saves as they go; and where nothing does. */
    readonly asYouGo: (days: number) => string;
    readonly onlyWhatYouSave: string;
    readonly saving: string;
    readonly stopped: string;
    readonly tooBig: string;
    readonly notSaved: string;
  };
  readonly code: {
    readonly heading: string;
    readonly codeIs: string;
    readonly writeItDown: string;
    readonly where: string;
    readonly whereLink: string;
    readonly keepSafe: string;
    readonly until: (date: string) => string;
    readonly keepGoing: string;
  };
  readonly offer: {
    readonly title: string;
    readonly heading: string;
    readonly line: string;
    readonly carryOn: string;
    readonly startAgain: string;
  };
  readonly resumed: { readonly line: string; readonly toPlace: string };
  readonly notSavedTitle: string;
  readonly resume: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly open: string;
    readonly notFound: string;
    readonly failed: string;
  };
  readonly remove: {
    readonly summary: string;
    readonly lines: readonly string[];
    readonly button: string;
  };
  readonly deleted: { readonly heading: string; readonly lines: readonly string[] };
  readonly toStart: string;
  /** What a tab shows. */
  readonly titles: {
    readonly saved: (council: string) => string;
    readonly resume: (council: string) => string;
    readonly deleted: (council: string) => string;
  };
};

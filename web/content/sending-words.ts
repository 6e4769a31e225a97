/** Why a form could not be taken that is nobody's mistake. `offline` and `late` are known only to the browser. */
export type Trouble =
  | 'too-big'
  | 'wrong-type'
  | 'busy'
  | 'failed'
  | 'not-readable'
  | 'offline'
  | 'late';

type Told = { readonly title: string; readonly lines: readonly string[] };

/** The sentences that go with filling in and sending any form, whoever fills it in. */
export type SendingWords = {
  readonly progress: (screen: number, count: number) => string;
  readonly buttons: {
    readonly next: string;
    readonly back: string;
    readonly toCheck: string;
    readonly send: string;
    readonly sending: string;
    readonly sendAddition: string;
    readonly tryAgain: string;
  };
  /** Reading a screen aloud: what the button says, and for those who hear it, of what. */
  readonly listen: {
    readonly start: string;
    readonly startOf: string;
    readonly stop: string;
    readonly stopOf: string;
  };
  readonly counting: {
    readonly limit: (letters: string) => string;
    readonly left: (letters: string) => string;
    readonly over: (letters: string) => string;
  };
  readonly choose: string;
  /** The label of a box that nobody sees. */
  readonly unseenBox: string;
  readonly problems: {
    readonly title: string;
    readonly trouble: Readonly<Record<Trouble, Told>>;
    readonly nothingLost: string;
    readonly goBack: string;
    readonly openAgain: string;
    readonly callUs: string;
    readonly conflictTitle: string;
    readonly conflict: (reference: string) => string;
    readonly conflictLines: readonly string[];
  };
};

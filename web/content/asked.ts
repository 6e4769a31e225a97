/** A question of one box. */
export type Asked = { readonly label: string; readonly hint?: string };

/** A question with answers to choose from. They are shown in the order they are written in. */
export type AskedFrom<Row extends string> = Asked & {
  readonly options: Readonly<Record<Row, string>>;
};

/** The same for a list of the contract. */
export type From<List extends readonly string[]> = AskedFrom<List[number]>;

/** Whether a council's advocacy service is told at once, or a person there arranges it. */
export type ToldBy<Words> = { readonly automatic: Words; readonly person: Words };

export type ServiceLine = (service: string) => string;

/** Names of the one council a question about responsible councils must name, and the others. */
export type CouncilWords = Asked & {
  readonly options: (council: string) => Readonly<Record<'this' | 'another' | 'not-sure', string>>;
};

/** What to know before the first question. */
export type IntroWords = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly keep: string;
};

/** The last screen: what they are about to send, and who will see it. */
export type CheckWords = {
  readonly heading: string;
  readonly answersHeading: string;
  readonly change: string;
  readonly nothing: string;
  /** Of the words about what is wrong: they, or one tick, are the one thing that is needed. */
  readonly noWords: string;
  readonly whoHeading: string;
  readonly who: readonly string[];
  readonly beforeSend: string;
  readonly allowed: string;
};

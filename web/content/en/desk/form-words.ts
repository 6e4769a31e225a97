/** The name of a field, and help with it where that is needed. */
export type Label = string | readonly [label: string, hint: string];

export type CommandFormWords = {
  readonly title: string;
  readonly hint?: string;
  readonly button: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly labels?: Readonly<Record<string, Label>>;
};

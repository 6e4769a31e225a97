/** From which of the case's own things, or of the council's, somebody chooses. */
export type ChosenFrom =
  | 'parts'
  | 'proposed-parts'
  | 'held-parts'
  | 'corporate-parts'
  | 'staff'
  | 'barred-staff'
  | 'teams'
  | 'causes'
  | 'open-decisions'
  | 'decision-outcomes'
  | 'open-tasks'
  | 'requests'
  | 'open-requests'
  | 'alerts'
  | 'meetings'
  | 'subjects'
  | 'people-complained-about'
  | 'routes'
  | 'seated'
  | 'stage-2-parts'
  | 'open-enquiries'
  | 'open-recommendations'
  | 'open-actions'
  | 'open-lessons'
  | 'texts'
  | 'people-of-case'
  | 'open-access-requests';

/** Codes with what they are called. */
export type Options = Readonly<Record<string, string>>;

/** One question of a command's form. `name` is as the command has it; dotted where it stands deeper. */
export type FieldShape = { readonly name: string; readonly required?: boolean } & (
  | { readonly kind: 'line' | 'text' | 'money' | 'day' | 'today' | 'yes-no' }
  | { readonly kind: 'one' | 'many'; readonly options: Options | ChosenFrom }
  /** Several of the same, up to so many. */
  | { readonly kind: 'rows'; readonly rows: number; readonly fields: readonly FieldShape[] }
  /** The same questions for each part that is still to be answered, or that Stage 2 looks into. */
  | {
      readonly kind: 'each-part';
      readonly of?: 'stage-2';
      readonly fields: readonly FieldShape[];
    }
);

export type CommandGroup =
  | 'safety'
  | 'triage'
  | 'people'
  | 'contact'
  | 'answer'
  | 'stage-2'
  | 'stage-3'
  | 'ombudsman'
  | 'learning'
  | 'ending'
  | 'keeping';

/** What one command asks for. Its words are in `web/content/en/desk/command-forms.ts`. */
export type CommandForm = {
  readonly group: CommandGroup;
  readonly fields: readonly FieldShape[];
};

import type { ComponentChildren } from 'preact';
import type { FormField } from '../../../shared/submission/form-fields.ts';
import type { Pictures } from '../../components/question-picture/pictures.ts';
import type { IntroWords } from '../../content/asked.ts';
import type { StartAnswer } from '../../content/start-words.ts';
import type { Look } from '../look.ts';
import type { MonitoringName } from '../monitoring/monitoring-name.ts';
import type { Condition } from './condition.ts';

/** Which form it is: what its hidden field `form.page` says. */
export type FormPage = StartAnswer | 'easy-read';

export type Options = Readonly<Record<string, string>>;

type AnyQuestion = {
  /** The contract's own name. Names under `form.` are read by the function. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly size?: 'm' | 's' | 'plain';
  /** When script shows it. Without script every question stands on the page. */
  readonly askedIf?: Condition;
  /** Shorter words for the last screen, where the answer stands beside them. */
  readonly checkedAs?: string;
  /** Shown on the last screen even when nothing was answered. */
  readonly ifNone?: string;
  /** Problems with these fields too are told here: a pattern, as a regular expression's source. */
  readonly covers?: string;
};

export type Question = AnyQuestion &
  (
    | {
        readonly kind: 'line';
        readonly type?: 'text' | 'email' | 'tel' | 'date';
        readonly inputMode?: 'numeric';
        readonly autocomplete?: string;
        readonly widthClass?: string;
      }
    | { readonly kind: 'box'; readonly rows?: number; readonly autocomplete?: string }
    | { readonly kind: 'long'; readonly limit: number; readonly rows: number }
    | {
        readonly kind: 'one';
        readonly options: Options;
        readonly hints?: Options;
        readonly reveal?: Readonly<Record<string, readonly Item[]>>;
        readonly isInline?: boolean;
      }
    | { readonly kind: 'pick'; readonly groups: readonly PickGroup[] }
    | {
        readonly kind: 'many';
        readonly options: Options;
        /** For boxes that each have a name of their own. */
        readonly nameOf?: (place: number) => string;
        readonly inColumns?: boolean;
      }
  );

/** Answers of a long list that belong together; without a label they stand on their own. */
export type PickGroup = { readonly label?: string; readonly options: Options };

/** The same questions once for each of several, such as each child. */
export type RowsOfQuestions = {
  readonly kind: 'rows';
  /** The contract's list, such as `complaint.points`. */
  readonly list: string;
  readonly heading: (row: number) => string;
  readonly questions: (row: number) => readonly Question[];
  readonly add: string;
  /** What the button says to a function when there is no script to add the row. */
  readonly action: 'add-point' | 'add-child';
};

export type Item =
  | Question
  | RowsOfQuestions
  | { readonly kind: 'show'; readonly draw: () => ComponentChildren }
  /** Words and questions that are only for some. */
  | { readonly kind: 'for-some'; readonly askedIf: Condition; readonly items: readonly Item[] }
  /** Everything answered so far, each with a way back to it. */
  | { readonly kind: 'answers'; readonly heading: string; readonly change: string };

export type ScreenDefinition = { readonly heading: string; readonly items: readonly Item[] };

/** One form: its screens in order, and what goes with it that nobody types. */
export type FormDefinition = {
  readonly page: FormPage;
  readonly look: Look;
  /** A small picture beside each question, by its name. */
  readonly pictures?: Pictures;
  readonly intro: IntroWords;
  /** The way to another page, for someone whom that one suits better. */
  readonly otherWay?: { readonly words: string; readonly path: string };
  readonly hidden: readonly FormField[];
  /** The wordings of the questions about equality that its receipt may call for: age and care history decide. */
  readonly asksAfter: readonly MonitoringName[];
  readonly screens: readonly ScreenDefinition[];
  /** Whether the sender's own details serve for a further form of this sitting. */
  readonly keepsSender?: boolean;
};

import type {
  advocatePreferences,
  advocateWishes,
  changes,
  changeTimes,
  responsibleCouncils,
  safetyAnswers,
  wishes,
} from '../../shared/submission/lists.ts';
import type {
  childAbout,
  childContactWays,
  childLivingWith,
  childNeeds,
  childSubjects,
  childWhen,
} from './child-lists.ts';

type Rows<List extends readonly string[]> = Readonly<Record<List[number], string>>;

/** A question of one box. */
export type Asked = { readonly label: string; readonly hint?: string };
/** A question with answers to choose from. */
export type AskedFrom<Row extends string> = Asked & {
  readonly options: Readonly<Record<Row, string>>;
};
type From<List extends readonly string[]> = AskedFrom<List[number]>;

/** Why a form could not be taken that is nobody's mistake. `offline` is known only to the browser. */
export type Trouble = 'too-big' | 'wrong-type' | 'busy' | 'failed' | 'not-readable' | 'offline';

type ServiceLine = (service: string) => string;
/** Whether a council's advocacy service is told at once, or a person there arranges it. */
type ToldBy<Words> = { readonly automatic: Words; readonly person: Words };

/**
 * Every sentence of the form for the young: one value for each voice (a child's, an 18 to 25 year old's) and language.
 * A sentence that is missing does not compile.
 */
export type ChildWords = {
  readonly intro: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly keep: string;
  };
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
  readonly aboutYou: {
    readonly heading: string;
    readonly whoSees: string;
    readonly name: Asked;
    readonly age: Asked;
    readonly careLeaver: AskedFrom<'yes' | 'no' | 'not-sure'>;
    readonly helpedBy: Asked;
  };
  readonly home: {
    readonly heading: string;
    readonly whoSees: string;
    readonly livesWith: From<typeof childLivingWith>;
    readonly council: Asked & {
      readonly options: (council: string) => Rows<typeof responsibleCouncils>;
    };
  };
  readonly advocate: {
    readonly heading: string;
    readonly what: readonly string[];
    readonly offer: ServiceLine;
    readonly free: string;
    readonly independent: string;
    readonly tellWhen: ToldBy<string>;
    readonly told: readonly string[];
    readonly neverTold: string;
    readonly noAnswer: ToldBy<string>;
    readonly aboutThem: string;
    readonly wish: Omit<From<typeof advocateWishes>, 'label'> & { readonly label: ServiceLine };
    readonly noHint: string;
    readonly name: Asked;
    readonly preference: From<typeof advocatePreferences>;
  };
  readonly story: {
    readonly heading: string;
    readonly limits: readonly string[];
    readonly box: Asked;
    readonly limit: (letters: string) => string;
    readonly left: (letters: string) => string;
    readonly over: (letters: string) => string;
  };
  readonly points: {
    readonly heading: string;
    readonly subjects: From<typeof childSubjects>;
    readonly tooMany: (ticked: number, most: number) => string;
    readonly about: From<typeof childAbout>;
  };
  readonly change: {
    readonly heading: string;
    readonly coming: AskedFrom<(typeof changes)[number] | ''>;
    readonly details: Asked;
    readonly when: From<typeof changeTimes>;
    readonly happened: From<typeof childWhen>;
  };
  readonly better: {
    readonly heading: string;
    readonly wanted: From<typeof wishes>;
    readonly words: Asked;
  };
  readonly safe: {
    readonly heading: string;
    readonly safety: From<typeof safetyAnswers>;
    readonly notReading: string;
    readonly where: Asked;
    readonly contactHeading: string;
    readonly contact: From<typeof childContactWays>;
    readonly contactWhy: string;
    readonly email: Asked;
    readonly phone: Asked;
    readonly post: Asked;
    readonly someone: Asked;
    readonly times: Asked;
    readonly whoMightSee: Asked;
    readonly voicemail: AskedFrom<'yes' | 'no'>;
    readonly needs: From<typeof childNeeds>;
    readonly interpreter: Asked;
  };
  readonly check: {
    readonly heading: string;
    readonly answersHeading: string;
    readonly change: string;
    readonly nothing: string;
    readonly noAdvocateAnswer: ToldBy<ServiceLine>;
    readonly whoHeading: string;
    readonly who: readonly string[];
    readonly beforeSend: string;
    readonly allowed: string;
  };
  readonly problems: {
    readonly title: string;
    readonly trouble: Readonly<
      Record<Trouble, { readonly title: string; readonly lines: readonly string[] }>
    >;
    readonly nothingLost: string;
    readonly goBack: string;
    readonly openAgain: string;
    readonly callUs: string;
    readonly conflictTitle: string;
    readonly conflict: (reference: string) => string;
    readonly conflictLines: readonly string[];
  };
};

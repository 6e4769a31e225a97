import type {
  advocatePreferences,
  changes,
  changeTimes,
  wishes,
} from '../../shared/submission/lists.ts';
import type { Asked, AskedFrom, CheckWords, CouncilWords, From, IntroWords } from './asked.ts';
import type { AdvocateWords, ContactWords, NeedsWords, SafetyWords } from './contact-words.ts';
import type {
  childAbout,
  childLivingWith,
  childNeeds,
  childSubjects,
  childWhen,
  youngAdultAbout,
  youngAdultLivingWith,
  youngAdultSubjects,
} from './young-lists.ts';

/**
 * A child is asked whether they were in care; the page for care leavers says so itself. Each says the way to another
 * page, for whoever that one suits better.
 */
type Door = { readonly otherWay: string } & (
  | {
      readonly page: 'child' | 'easy-read';
      readonly careLeaver: AskedFrom<'yes' | 'no' | 'not-sure'>;
    }
  | { readonly page: 'young-adult' }
);

/**
 * Every sentence of the form for the young, by the rows they are offered: one value for each voice (a child's, an 18
 * to 25 year old's) and language. A sentence that is missing does not compile.
 */
export type YoungWords<
  Home extends string = string,
  Subject extends string = string,
  About extends string = string,
> = {
  readonly door: Door;
  readonly intro: IntroWords;
  readonly aboutYou: {
    readonly heading: string;
    readonly whoSees: string;
    readonly name: Asked;
    readonly age: Asked;
    readonly helpedBy: Asked;
  };
  readonly home: {
    readonly heading: string;
    readonly whoSees: string;
    readonly livesWith: AskedFrom<Home>;
    readonly council: CouncilWords;
  };
  readonly advocate: AdvocateWords & {
    readonly heading: string;
    readonly name: Asked;
    readonly preference: From<typeof advocatePreferences>;
  };
  readonly story: {
    readonly heading: string;
    readonly limits: readonly string[];
    readonly box: Asked;
  };
  readonly points: {
    readonly heading: string;
    readonly subjects: AskedFrom<Subject>;
    readonly about: AskedFrom<About>;
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
  readonly safe: SafetyWords &
    NeedsWords<(typeof childNeeds)[number]> & {
      readonly heading: string;
      readonly where: Asked;
      readonly contact: ContactWords;
    };
  readonly check: CheckWords;
};

export type ChildWords = YoungWords<
  (typeof childLivingWith)[number],
  (typeof childSubjects)[number],
  (typeof childAbout)[number]
>;

export type YoungAdultWords = YoungWords<
  (typeof youngAdultLivingWith)[number],
  (typeof youngAdultSubjects)[number],
  (typeof youngAdultAbout)[number]
>;

/** The same rows as a child's, in easy words. */
export type EasyReadWords = ChildWords;

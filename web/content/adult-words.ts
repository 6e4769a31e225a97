import type {
  changes,
  changeTimes,
  livingWith,
  peopleComplainedAbout,
  relationships,
  wishes,
} from '../../shared/submission/lists.ts';
import type { adultCircumstances, adultNeeds, adultWhen } from './adult-lists.ts';
import type { Asked, AskedFrom, CheckWords, CouncilWords, From, IntroWords } from './asked.ts';
import type { AdvocateWords, ContactWords, NeedsWords, SafetyWords } from './contact-words.ts';

/** One part of a complaint, asked of an adult or an advocate. */
export type PartWords = {
  readonly lead: string;
  readonly heading: (part: number) => string;
  readonly subject: Asked;
  readonly details: Asked;
  readonly about: From<typeof peopleComplainedAbout>;
  readonly when: From<typeof adultWhen>;
  readonly date: Asked;
  readonly add: string;
};

/** A change that is coming, and when. */
export type ChangeWords = {
  readonly coming: AskedFrom<(typeof changes)[number] | ''>;
  readonly details: Asked;
  readonly when: From<typeof changeTimes>;
};

/** Courts, police, conferences and appeals. */
export type ProceedingsWords = {
  readonly circumstances: From<typeof adultCircumstances>;
  readonly which: Asked;
  readonly nextDate: Asked;
};

/** A child, asked of somebody else. */
export type ChildRowWords<Home extends string = string> = {
  readonly name: Asked;
  readonly age: Asked;
  readonly livesWith: AskedFrom<Home>;
  readonly council: CouncilWords;
};

/** Every sentence of the form for adults. A sentence that is missing does not compile. */
export type AdultWords = {
  readonly intro: IntroWords;
  readonly who: {
    readonly heading: string;
    readonly relationship: From<typeof relationships>;
    readonly noProof: string;
    readonly age: Asked;
    /** Also asks whether they are under 26: without an age, a yes alone would make any grown person a care leaver. */
    readonly careLeaver: AskedFrom<'yes' | 'no' | 'not-sure'>;
    readonly sameHelp: readonly string[];
    readonly advocate: AdvocateWords;
  };
  readonly you: {
    readonly heading: string;
    readonly name: Asked;
    readonly askedBy: Asked;
    readonly why: string;
  };
  readonly children: ChildRowWords<(typeof livingWith)[number]> & {
    readonly heading: string;
    readonly lead: string;
    readonly row: (child: number) => string;
    readonly add: string;
    readonly kind: AskedFrom<'own-right' | 'on-behalf' | 'both'>;
    readonly agreed: AskedFrom<'yes' | 'no' | 'not-asked' | 'too-young'>;
  };
  readonly story: {
    readonly heading: string;
    readonly limits: readonly string[];
    readonly box: Asked;
  };
  readonly parts: PartWords & { readonly screen: string; readonly whyLater: Asked };
  readonly proceedings: ProceedingsWords & { readonly heading: string };
  readonly now: ChangeWords & SafetyWords & { readonly heading: string };
  readonly right: {
    readonly heading: string;
    readonly wanted: From<typeof wishes>;
    readonly words: Asked;
    readonly previous: Asked;
  };
  readonly contact: NeedsWords<(typeof adultNeeds)[number]> & {
    readonly heading: string;
    readonly safe: ContactWords;
    readonly mustNotKnow: Asked;
    readonly passOn: (body: string) => AskedFrom<'yes' | 'no' | 'ask-me'>;
  };
  readonly check: CheckWords;
};

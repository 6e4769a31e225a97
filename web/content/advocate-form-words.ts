import type { livingWith } from '../../shared/submission/lists.ts';
import type { adultNeeds } from './adult-lists.ts';
import type { ChangeWords, ChildRowWords, PartWords, ProceedingsWords } from './adult-words.ts';
import type { Asked, AskedFrom, CheckWords, From, IntroWords } from './asked.ts';
import type { ContactWords, SafetyWords } from './contact-words.ts';

/** Every sentence of the form for advocates. A sentence that is missing does not compile. */
export type AdvocateFormWords = {
  readonly intro: IntroWords;
  readonly you: {
    readonly heading: string;
    readonly name: Asked;
    readonly organisation: Asked;
    readonly email: Asked;
    readonly phone: Asked;
    readonly kept: string;
  };
  readonly whom: ChildRowWords<Exclude<(typeof livingWith)[number], 'with-me'>> & {
    readonly heading: string;
    readonly speaksFor: AskedFrom<'child' | 'care-leaver' | 'adult'>;
  };
  readonly asked: {
    readonly heading: string;
    readonly instructed: AskedFrom<'yes' | 'not-able' | 'not-yet'>;
    readonly because: Asked;
    readonly notYet: string;
  };
  readonly words: {
    readonly heading: string;
    readonly limits: readonly string[];
    readonly theirs: Asked;
    readonly yours: Asked;
    readonly partsHeading: string;
  };
  readonly parts: PartWords;
  readonly now: ChangeWords &
    SafetyWords &
    ProceedingsWords & {
      readonly heading: string;
      readonly raisedWith: Asked;
    };
  readonly write: {
    readonly heading: string;
    readonly writeTo: AskedFrom<'advocate' | 'child' | 'both'>;
    readonly contact: ContactWords;
    readonly needs: From<typeof adultNeeds>;
  };
  readonly check: CheckWords;
};

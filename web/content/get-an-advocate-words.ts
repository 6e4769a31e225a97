import type { advocatePreferences } from '../../shared/submission/lists.ts';
import type { Asked, AskedFrom, From, IntroWords } from './asked.ts';
import type { ContactWords, NeedsWords } from './contact-words.ts';
import type { childNeeds } from './young-lists.ts';

/** Every sentence of the page for somebody who only wants an advocate. It never asks what it is about. */
export type GetAnAdvocateWords = {
  readonly intro: IntroWords;
  readonly notAsked: string;
  readonly you: {
    readonly heading: string;
    readonly what: (service: string) => readonly string[];
    readonly name: Asked;
    readonly age: Asked;
    readonly careLeaver: AskedFrom<'yes' | 'no' | 'not-sure'>;
  };
  readonly reach: NeedsWords<(typeof childNeeds)[number]> & {
    readonly heading: string;
    readonly contact: ContactWords;
    readonly noWay: (service: string, phone: string) => string;
    readonly preference: From<typeof advocatePreferences>;
  };
  readonly send: {
    readonly heading: string;
    readonly answersHeading: string;
    readonly change: string;
    readonly nothing: string;
    readonly tellWhen: {
      readonly automatic: (service: string) => string;
      readonly person: (service: string) => string;
    };
    readonly told: readonly string[];
    readonly team: string;
    readonly free: readonly string[];
    readonly beforeSend: string;
  };
};

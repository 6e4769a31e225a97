import type { StatusWords } from '../../content/status-words.ts';
import type { PublicFacts } from '../public-facts.ts';
import type { StatusShown } from './status-shown.ts';

/** What every form of the page is drawn from. */
export type StatusFormProps = {
  readonly shown: StatusShown;
  readonly words: StatusWords;
  readonly facts: PublicFacts;
};

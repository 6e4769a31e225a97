import type { roles } from '../../shared/submission/lists.ts';
import type { Asked, AskedFrom, From, IntroWords } from './asked.ts';

/** Every sentence of the page for something good, or an idea. */
export type SaySomethingGoodWords = {
  readonly intro: IntroWords;
  readonly heading: string;
  readonly words: Asked;
  readonly about: Asked;
  readonly mayShare: AskedFrom<'yes' | 'no'>;
  readonly role: From<typeof roles>;
  readonly name: Asked;
  readonly email: Asked;
};

import { limits } from '../../../shared/submission/limits.ts';
import type { SaySomethingGoodWords } from '../../content/say-something-good-words.ts';
import { line, long, one } from '../form/ask-for.ts';
import type { FormDefinition } from '../form/form-definition.ts';

/** Something good, or an idea: one screen (practice.md section 2, 15). */
export const saySomethingGoodForm = (words: SaySomethingGoodWords): FormDefinition => ({
  page: 'say-something-good',
  look: 'young',
  intro: words.intro,
  asksAfter: [],
  hidden: [],
  screens: [
    {
      heading: words.heading,
      items: [
        long('words', words.words, limits.story, { rows: 6 }),
        line('about', words.about),
        one('mayShare', words.mayShare, { isInline: true }),
        one('role', words.role),
        line('person.name', words.name),
        line('person.contact.email', words.email, { type: 'email', autocomplete: 'email' }),
      ],
    },
  ],
});

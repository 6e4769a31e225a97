import type { Asked } from '../../content/asked.ts';
import type { ContactWords, NeedsWords } from '../../content/contact-words.ts';
import { anotherLanguage, someLanguages, spokenLanguages } from '../../content/spoken-languages.ts';
import { box, line, many, one, pick } from '../form/ask-for.ts';
import { ifAnswered, unless } from '../form/condition.ts';
import type { Item, PickGroup } from '../form/form-definition.ts';
import { heading, quietly } from './parts.tsx';

/** How to reach somebody safely: the way, the address that goes with it, and what to watch out for. */
export const contactItems = (
  contact: ContactWords,
  nothing: string,
  at = 'person.contact',
): readonly Item[] => {
  const way = `${at}.preferred`;
  const isReached = unless(way, 'none');
  const plain = { size: 'plain' } as const;
  return [
    heading(contact.heading),
    quietly(contact.why),
    one(way, contact.ways, { size: 's', ifNone: nothing }),
    line(`${at}.email`, contact.email, {
      ...plain,
      type: 'email',
      autocomplete: 'email',
      askedIf: ifAnswered(way, 'email'),
    }),
    line(`${at}.phone`, contact.phone, {
      ...plain,
      type: 'tel',
      autocomplete: 'tel',
      widthClass: 'govuk-input--width-20',
      askedIf: ifAnswered(way, 'phone', 'text'),
    }),
    box(`${at}.post`, contact.post, {
      ...plain,
      rows: 4,
      autocomplete: 'street-address',
      askedIf: ifAnswered(way, 'post'),
    }),
    box(`${at}.safe.note`, contact.someone, {
      ...plain,
      askedIf: ifAnswered(way, 'through-someone'),
    }),
    line(`${at}.safe.times`, contact.times, { ...plain, askedIf: isReached }),
    line(`${at}.safe.whoMightSee`, contact.whoMightSee, { ...plain, askedIf: isReached }),
    one(`${at}.safe.voicemail`, contact.voicemail, {
      ...plain,
      isInline: true,
      askedIf: ifAnswered(way, 'phone', 'text'),
    }),
  ];
};

/** What helps somebody read, hear and say things. */
export const needsItems = <Row extends string>(words: NeedsWords<Row>): readonly Item[] => [
  many('person.needs', words.needs),
  pick('person.interpreter', ownLanguage(words.interpreter), languages(words.interpreter.another)),
  line('form.interpreter', words.interpreter.which, {
    size: 'plain',
    askedIf: ifAnswered('person.interpreter', anotherLanguage),
  }),
];

// Asked of everyone: whoever reads little English may not get as far as ticking that they do.
const ownLanguage = ({ label, hint = '' }: Asked): Asked => ({
  label,
  hint: `${someLanguages} … ${hint}`,
});

const languages = (another: string): readonly PickGroup[] => [
  { options: { ...spokenLanguages, [anotherLanguage]: another } },
];

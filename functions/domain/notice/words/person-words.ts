import type { ContactWay, Need } from '../../../../shared/submission/lists.ts';
import type { PersonStatement } from '../../case/case-record.ts';
import type { Fact } from '../letter.ts';

const ways: Readonly<Record<ContactWay, string>> = {
  email: 'email',
  phone: 'phone call',
  text: 'text message',
  post: 'post',
  'through-someone': 'through someone they trust',
  none: 'does not want to be contacted',
};

const needWords: Readonly<Record<Need, string>> = {
  'read-aloud': 'things read aloud',
  pictures: 'pictures',
  'sign-language': 'sign language',
  interpreter: 'an interpreter',
  'large-print': 'larger print',
  'easy-read': 'easy read',
  dyslexia: 'dyslexia friendly pages',
  other: 'something else: ask them',
};

/** An age as a band, so that a birthday is never told. Bounds are whole years. */
export const ageBand = (age: number | undefined): string => {
  if (age === undefined) return 'not said';
  const bands = [
    [11, 'under 11'],
    [16, '11 to 15'],
    [18, '16 or 17'],
    [26, '18 to 25'],
  ] as const;
  return bands.find(([below]) => age < below)?.[1] ?? '26 or over';
};

/** How to reach the person, and every don't they gave. */
export const contactFacts = ({ person }: PersonStatement): readonly Fact[] => {
  const { contact } = person;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Best way', contact?.preferred === undefined ? 'not said' : ways[contact.preferred]],
    ['Email', contact?.email],
    ['Phone', contact?.phone],
    ['Post', contact?.post],
    ['Good times', contact?.safe?.times],
    ['Voicemail', voicemail(contact?.safe?.voicemail)],
    ['Who else might see it', contact?.safe?.whoMightSee],
    ['Take care', contact?.safe?.note],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
};

const voicemail = (answer: 'yes' | 'no' | undefined): string =>
  answer === 'yes'
    ? 'may be left'
    : answer === 'no'
      ? 'do NOT leave one'
      : 'not said: do not leave one';

/**
 * The same for the advocacy service: only the way that was chosen, and a postal address only where it is the way.
 */
export const chosenContactFacts = (statement: PersonStatement): readonly Fact[] => {
  const { contact } = statement.person;
  const shown = shownWays(contact?.preferred, contact);
  return contactFacts(statement).filter(({ name }) => !(name in wayNames) || shown.has(name));
};

const wayNames: Readonly<Record<string, true>> = { Email: true, Phone: true, Post: true };

const shownWays = (
  preferred: ContactWay | undefined,
  contact: PersonStatement['person']['contact'],
): ReadonlySet<string> => {
  switch (preferred) {
    case 'email':
      return new Set(['Email']);
    case 'phone':
    case 'text':
      return new Set(['Phone']);
    case 'post':
      return new Set(['Post']);
    case 'through-someone':
    case 'none':
      return new Set();
    case undefined:
      return contact?.email === undefined && contact?.phone === undefined
        ? new Set(['Post'])
        : new Set(['Email', 'Phone']);
  }
};

/** What helps the person, in words; `none said` when nothing was ticked. */
export const needsInWords = ({ person }: PersonStatement): string => {
  const said = (person.needs ?? []).map((need) => needWords[need]);
  const language = person.interpreter === undefined ? [] : [`language: ${person.interpreter}`];
  const all = [...said, ...language];
  return all.length === 0 ? 'none said' : all.join(', ');
};

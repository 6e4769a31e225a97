import type { AccessSubject } from '../../../../shared/desk-api/keeping-lists.ts';
import type { CaseRecord, PersonStatement } from '../case-record.ts';
import type { KeptNote } from '../kept-note.ts';
import type { AccessRequest } from './access-request.ts';
import { type FoundBy, foundBy, linesOf } from './person-found.ts';
import { subjectPaths } from './subject-path.ts';

/** Whoever asks to have what is held of them: where they stand in a case, and by what they and others are found in it. */
export type Subject = {
  readonly paths: readonly string[];
  /** Somebody whom others wrote about, and who stands nowhere of their own. */
  readonly isNamed: boolean;
  /** What was written from the public pages is in their own voice, or in that of whoever speaks for them. */
  readonly isWriter: boolean;
  /** To whom the letters go that they were sent. */
  readonly reader: 'complainant' | 'represented-child' | undefined;
  readonly called: readonly string[];
  readonly own: FoundBy;
  readonly others: FoundBy;
};

/** What somebody is called of whom others wrote, as it was typed with the request. */
export const calledIn = (
  { at }: Pick<AccessRequest, 'at'>,
  notes: readonly KeptNote[],
): readonly string[] =>
  linesOf(notes.find((note) => note.about === 'record-access-request' && note.at === at)?.words);

/** `typed`: what somebody is called whom others wrote about. */
export const subjectOf = (
  record: Pick<CaseRecord, 'complainant' | 'role'>,
  kept: { readonly person: PersonStatement; readonly names: readonly string[] },
  whose: AccessSubject,
  typed: readonly string[],
): Subject => {
  const paths = subjectPaths(record, whose);
  const isOf = ({ path }: OnCase): boolean => paths.includes(path);
  const people = peopleOn(kept.person);
  const own = whose === 'named' ? typed : people.filter(isOf).flatMap(known);
  const others = people.filter((one) => !isOf(one)).flatMap(known);
  return {
    paths,
    isNamed: whose === 'named',
    isWriter: whose === 'complainant',
    reader: readerAt(paths[0]),
    called: whose === 'named' ? typed : own.slice(0, 1),
    own: foundBy(own),
    others: foundBy([...others, ...kept.names]),
  };
};

const readerAt = (path: string | undefined): Subject['reader'] => {
  if (path === 'person') return 'complainant';
  return path === 'children.0' ? 'represented-child' : undefined;
};

type OnCase = { readonly path: string; readonly known: readonly string[] };

const known = (one: OnCase): readonly string[] => one.known;

const peopleOn = (statement: PersonStatement): readonly OnCase[] => {
  const { person, children = [], advocate, askedBy, helpedBy, entry } = statement;
  return [
    { path: 'person', known: waysOf(person) },
    ...children.map((child, place) => ({ path: `children.${place}`, known: waysOf(child) })),
    {
      path: 'beside',
      known: there(advocate?.name, entry?.memberName).concat(named(askedBy, helpedBy)),
    },
  ];
};

// Where somebody may have written more than a name, only what is written as one.
const named = (...some: readonly (string | undefined)[]): readonly string[] =>
  there(...some).flatMap((one) =>
    one
      .split(' ')
      .slice(1)
      .filter((word) => /^\p{Lu}/u.test(word)),
  );

const waysOf = ({ name, contact }: Pick<PersonStatement['person'], 'name' | 'contact'>) =>
  there(name, contact?.email, contact?.phone);

const there = (...some: readonly (string | undefined)[]): readonly string[] =>
  some.filter((one) => one !== undefined);

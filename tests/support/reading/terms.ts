import type { Authority } from '../../../shared/authority/authority.ts';

/** A word or name that a page cannot do without, and why: where reading is measured, "thing" is read in its place. */
export type Term = { readonly term: string; readonly because: string };

const name = (term: string): Term => ({ term, because: 'a name: whoever reads it must find it' });

/** What one council and its services are called. */
export const namesOf = (authority: Authority): readonly Term[] => {
  const { complaintsTeam, advocacy, helplines, conferenceAppeal, shortName } = authority;
  const names = [
    authority.name,
    complaintsTeam.name,
    complaintsTeam.leadRole,
    advocacy.service,
    conferenceAppeal.body,
    ...helplines.map((line) => line.name),
    shortName,
  ];
  return names.map(name);
};

const because = (reason: string, ...terms: readonly string[]): readonly Term[] =>
  terms.map((term) => ({ term, because: reason }));

/** Words of the field. Each is said the same on every page, so that a reader meets it once. */
export const wordsOfTheField: readonly Term[] = [
  ...because(
    'what this is: no other word says it',
    'complaints',
    'complaint',
    'complained',
    'complain',
  ),
  ...because('who helps: the law gives them this name', 'advocates', 'advocate', 'advocacy'),
  ...because('whom to ask outside: it is what they are called', 'Ombudsman'),
  ...because('who we are', 'councils', 'council'),
  ...because('what the number is called on every letter', 'reference'),
  ...because('who they know them as', 'social worker', 'personal adviser'),
];

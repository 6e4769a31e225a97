import { parseEntered } from '../../shared/desk-api/entry.ts';
import { answersOfAChild } from './a-submission.ts';

type Answers = { readonly [name: string]: unknown };

/** The Friday before the Monday on which complaints are written down here. */
export const friday = '2026-11-20';
/** Monday 23 November 2026, nine in the morning in London. */
export const mondayMorning = '2026-11-23T09:00:00.000Z';
export const entryId = '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11';

/** What a worker writes beside a complaint by phone, first heard on the Friday. */
export const byPhone: Answers = {
  door: 'phone',
  heardOn: friday,
  takenWhere: 'contact-centre',
  ownWords: 'theirs',
  sendBack: 'email',
};

/** What a worker writes beside a complaint that a councillor or MP sent. */
export const byMember: Answers = {
  door: 'councillor-or-mp',
  heardOn: friday,
  memberKind: 'mp',
  memberName: 'Robin Example',
  memberContact: 'robin@parliament.example',
  authority: 'not-seen',
};

/** A young person’s complaint as a worker sends it to the desk. */
export const entered = (entry: Answers = byPhone, answers: Answers = {}) => ({
  entry,
  submission: answersOfAChild({
    submissionId: entryId,
    person: { name: 'Sam', age: 14, contact: { email: 'sam@example.com', preferred: 'email' } },
    ...answers,
  }),
});

/** The same, parsed: fails the test when it cannot be read. */
export const anEntry = (entry: Answers = byPhone, answers: Answers = {}) => {
  const parsed = parseEntered(entered(entry, answers));
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

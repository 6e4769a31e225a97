import { expect } from 'vitest';
import type { DeskWalk } from './desk-walk.ts';

/** Reads every letter about a case to somebody in turn: each time the next one, and nothing may have come beside it. */
export const lettersTo = (walk: DeskWalk, address: string, reference: string) => {
  let read = 0;
  return async (): Promise<string> => {
    read += 1;
    const mails = await walk.mailTo(address, reference, read);
    const { subject, text } = mails[read - 1] ?? expect.fail('no letter');
    expect(subject).toContain(`message ${reference}`);
    return text;
  };
};

const toTeam = 'complaints-team@heard.example';
const toSenior = 'senior-lead@heard.example';

const remindersOf = (walk: DeskWalk, address: string, reference: string): readonly string[] =>
  walk
    .mailsTo(address, reference)
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith(`${reference}: `))
    .map((subject) => subject.slice(reference.length + 2));

/** What the team was reminded of about a case, in order. */
export const teamReminded = (walk: DeskWalk, reference: string): readonly string[] =>
  remindersOf(walk, toTeam, reference);

/** What the senior lead was warned of about a case, in order. */
export const seniorWarned = (walk: DeskWalk, reference: string): readonly string[] =>
  remindersOf(walk, toSenior, reference);

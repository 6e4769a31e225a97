import type { Browser } from 'playwright-core';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { paths } from '../../shared/intake-api/paths.ts';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { eventually } from '../support/eventually.ts';
import type { KeptMail } from '../support/kept-mail.ts';
import { everySize, openSitting } from './camera.ts';

const { child, adult, advocate, compliment } = submissionExamples;

/** Who writes, what they send, and how many letters it leads to. */
const writers = {
  child: { path: paths.complaints, sends: child, letters: 3 },
  unsafe: { path: paths.complaints, sends: { ...child, safety: 'unsafe' }, letters: 4 },
  'young-adult': {
    path: paths.complaints,
    sends: { ...child, person: { ...child.person, age: 19, careLeaver: 'yes' } },
    letters: 3,
  },
  adult: { path: paths.complaints, sends: adult, letters: 2 },
  outsider: {
    path: paths.complaints,
    sends: { ...adult, person: { ...adult.person, relationship: 'friend' } },
    letters: 2,
  },
  advocate: { path: paths.complaints, sends: advocate, letters: 2 },
  'advocacy-request': {
    path: paths.advocacyRequests,
    sends: submissionExamples['advocacy-request'],
    letters: 2,
  },
  compliment: { path: paths.compliments, sends: compliment, letters: 1 },
} as const;
export type Writer = keyof typeof writers;
export const everyWriter: readonly Writer[] = [
  'child',
  'unsafe',
  'young-adult',
  'adult',
  'outsider',
  'advocate',
  'advocacy-request',
  'compliment',
];

type LettersOptions = {
  readonly browser: Browser;
  readonly folder: string;
  readonly origin: string;
  readonly letters: () => readonly KeptMail[];
  readonly from: readonly Writer[];
};

/** Sends what each writes, and keeps every letter it leads to as a mail program shows it. */
export const shootLetters = async (options: LettersOptions): Promise<void> => {
  const { browser, folder, origin, letters, from } = options;
  const sent: (readonly [Writer, readonly KeptMail[]])[] = [];
  for (const writer of from) sent.push([writer, await lettersAfter(origin, letters, writer)]);
  for (const size of everySize) {
    const { context, page, snap } = await openSitting({ browser, size, folder });
    for (const [writer, all] of sent) {
      for (const letter of all) {
        await page.setContent(letter.html);
        await snap(page, `letter-${writer}-to-${nameOf(letter)}`);
      }
    }
    await context.close();
  }
};

const lettersAfter = async (
  origin: string,
  letters: () => readonly KeptMail[],
  writer: Writer,
): Promise<readonly KeptMail[]> => {
  const { path, sends, letters: count } = writers[writer];
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sends),
  });
  const { reference } = receiptSchema.parse(await response.json());
  return eventually(() => {
    const found = letters().filter(({ text }) => text.includes(reference));
    if (found.length < count) throw new Error(`${writer}: ${found.length} letters of ${count}.`);
    return found;
  });
};

const nameOf = ({ destinations: [to = ''] }: KeptMail): string => to.replace(/@.*$/, '');

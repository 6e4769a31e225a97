import { setTimeout } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Platform } from '../../infra/local/platform.ts';
import { searchReplySchema } from '../../shared/desk-api/queue-reply.ts';
import type { StaffRole } from '../../shared/desk-api/staff-roles.ts';
import { builtDist, grantsFile, postComplaint } from '../support/built-portal.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { type Row, tableRows, typeOf } from './table-rows.ts';

/** The one who is erased, by all that could lead to them. Nobody else is called so. */
export const erased = {
  name: 'Mirabel Quillfeather',
  email: 'mirabel@example.com',
  phone: '07700 900199',
} as const;
/** What no row may hold once they are erased. */
export const soughtOf = ['mirabel', 'quillfeather', '900199'] as const;

const aParents = (place: number, more: Readonly<Record<string, unknown>> = {}) => ({
  submissionId: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  role: 'adult',
  person: {
    name: `Parent${place} Stays`,
    relationship: 'parent',
    contact: { email: `parent${place}@example.com`, preferred: 'email' },
  },
  complaint: { story: `Nobody calls me back, case ${place}.`, points: [{ subject: 'waiting' }] },
  ...more,
});

/** Five cases: of a family, of whom one is erased; one that ends; one of which a text is taken out; and two others. */
const complaints = [
  aParents(1, {
    children: [
      { name: erased.name, age: 14, contact: { email: erased.email, phone: erased.phone } },
    ],
    complaint: {
      story: `${erased.name} waits. Ring ${erased.phone} or write to ${erased.email}.`,
      points: [{ subject: 'waiting', details: 'Mirabel was promised a call.' }],
    },
  }),
  aParents(2),
  aParents(3, { complaint: { story: 'The neighbour Wendeline saw it.' } }),
  aParents(4),
  aParents(5),
];

const caseSchema = z.object({
  version: z.int(),
  state: z.string(),
  tasks: z.array(z.object({ id: z.string(), state: z.string(), kind: z.string() })),
  letters: z.array(z.object({ state: z.string() })),
});

const waiting = ['pending', 'leased', 'retrying', 'maybe-sent'];

/** The real service on free ports in a folder of its own, with its cases, and people at its desk. */
export const startDrill = async () => {
  const home = temporaryFolder();
  const platform: Platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-23T09:00:00.000Z',
  });
  const table = tableRows(platform.database, platform.tableName);
  const references: string[] = [];
  for (const complaint of complaints) {
    const { receipt } = await postComplaint(platform.origin, complaint);
    if (receipt === undefined) throw new Error('A complaint was not taken');
    references.push(receipt.reference);
  }
  const tokenOf = async (role: StaffRole) => (await signInAs(platform, idOf(platform, role))).token;
  const ask = async (role: StaffRole, path: string, post?: unknown) =>
    askDesk(platform, path, { token: await tokenOf(role), post });
  const open = async (reference: string) =>
    caseSchema.parse((await ask('complaints-manager', `desk/cases/${reference}`)).body);
  const put = async (
    reference: string,
    command: Readonly<Record<string, unknown>>,
    role: StaffRole = 'complaints-manager',
  ) => {
    const { version } = await open(reference);
    const post = { commandId: crypto.randomUUID(), version, command };
    const { status, body } = await ask(role, `desk/cases/${reference}/commands`, post);
    if (status !== 200) {
      throw new Error(`${String(command['command'])}: ${status} ${JSON.stringify(body)}`);
    }
  };
  return {
    home,
    platform,
    table,
    references,
    open,
    put,
    /** Until no letter of a case is on its way. */
    lettersLeft: async (reference: string) => {
      for (let tried = 0; tried < 300; tried += 1) {
        const { letters } = await open(reference);
        if (letters.every(({ state }) => !waiting.includes(state))) return;
        await setTimeout(100);
        await platform.invoke('sweep', {});
      }
      throw new Error('Letters did not leave');
    },
    /** The references that the desk finds somebody in. */
    found: async (typed: string): Promise<readonly string[]> => {
      const { body } = await ask('complaints-manager', 'desk/search', { for: typed });
      return searchReplySchema.parse(body).cases.map(({ reference }) => reference);
    },
    stop: async () => {
      table.close();
      await platform.stop();
      removeFolder(home);
    },
  };
};

/** The decision by which the young person of the first case is erased. */
export const eraseThem = {
  command: 'decide-erasure',
  whose: 'child',
  decision: 'erase',
  because: 'no-longer-needed',
  asker: 'themself',
  askedOn: '2026-11-23',
  told: 'letter',
  reasons: 'They asked for it, and nothing is open for them.',
} as const;

/** When the years of a case that ended on the first day are over. */
export const sixYearsOn = '2033-01-10T10:00:00.000Z';

/** A case is withdrawn, and nobody has anything left to do for it. */
export const endCase = async (
  { put, open }: Pick<Awaited<ReturnType<typeof startDrill>>, 'put' | 'open'>,
  reference: string,
): Promise<void> => {
  await put(reference, { command: 'read-for-safety' });
  await put(reference, {
    command: 'withdraw',
    reason: 'changed-mind',
    with: 'complainant',
    how: 'phone',
  });
  for (const { id, state } of (await open(reference)).tasks) {
    if (state === 'open') await put(reference, { command: 'complete-task', task: id });
  }
};

/** How many rows of each type there are. */
export const countsOf = (rows: readonly Row[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[typeOf(row)] = (counts[typeOf(row)] ?? 0) + 1;
  return counts;
};

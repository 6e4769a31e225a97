import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteItem } from '../../functions/adapters/dynamo/case-items.ts';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import { endCase, sixYearsOn, startDrill } from '../drills/drill-service.ts';
import { platformTimeout } from '../support/platform.ts';

const notesEach = 130;
const fiveMinutes = 5 * 60_000;

let drill: Awaited<ReturnType<typeof startDrill>>;
beforeAll(async () => {
  drill = await startDrill();
  const { references, table, lettersLeft, platform } = drill;
  for (const reference of references) {
    const about = { by: 'IRRELEVANT', about: 'note', words: 'Rang them about it.' } as const;
    const notes = Array.from({ length: notesEach }, (_, place) =>
      noteItem(`CASE#${reference}`, { ...about, id: `note-${place}`, at: '2026-11-23T09:30:00Z' }),
    );
    await table.put(notes.map((note) => marshall(note)));
    await endCase(drill, reference);
  }
  for (const reference of references) await lettersLeft(reference);
  await platform.stream.rest();
  await platform.moveTo(new Date(sixYearsOn));
  // The team is reminded that their time is over.
  await look();
  for (const reference of references) await lettersLeft(reference);
}, 2 * platformTimeout);
afterAll(() => drill?.stop(), platformTimeout);

const transactions = { service: 'table', operation: 'TransactWriteItems' } as const;
// As often as anybody tries again.
const forGood = { what: 'reset', times: 50 } as const;

const rowsOf = async (reference: string) =>
  (await drill.table.all())
    .map((row) => unmarshall(row))
    .filter(({ pk }) => pk === `CASE#${reference}`);
const stateOf = async (reference: string): Promise<unknown> =>
  (await rowsOf(reference)).find(({ sk }) => sk === 'CASE')?.['disposal'].state;
const wordsOf = async (reference: string): Promise<readonly string[]> =>
  (await rowsOf(reference))
    .filter((row) => /Stays|calls me back|Rang them|We are full/.test(JSON.stringify(row)))
    .map(({ sk }) => String(sk));
const ledgerOf = async (reference: string) =>
  (await drill.table.all())
    .map((row) => unmarshall(row))
    .filter((row) => row['type'] === 'erasure' && row['reference'] === reference);

const look = () => drill.platform.invoke('clockwork', {});
const lookUnder = async (rule: Omit<FaultRule, 'service' | 'what' | 'nth'>): Promise<void> => {
  drill.platform.arm([{ ...transactions, function: 'clockwork', nth: 1, ...forGood, ...rule }]);
  await expect(look()).rejects.toThrow();
  drill.platform.arm([]);
};

/** Two people dispose of it, and whatever would take out its second part fails. */
const cutOff = async (reference: string): Promise<void> => {
  const { put, platform, table } = drill;
  await put(reference, { command: 'propose-disposal', reasons: 'Its time is over.' });
  platform.arm([{ ...transactions, function: 'desk-command', nth: 2, when: 'before', ...forGood }]);
  await expect(
    put(reference, { command: 'confirm-disposal' }, 'head-of-service'),
  ).rejects.toThrow();
  platform.arm([]);
  // An advocate answers as the words go: what the service wrote goes too.
  const [referral] = (await rowsOf(reference)).filter(({ type }) => type === 'referral');
  const said = { action: 'decline', because: 'full', more: 'We are full.' };
  await table.put([marshall({ ...referral, sk: 'REFERRAL#000099', said })]);
};

describe('a disposal that is cut off between two parts', () => {
  test.each<[string, number, readonly Parameters<typeof lookUnder>[0][]]>([
    ['and nothing else fails', 0, []],
    ['and the clock is, before its part is written', 1, [{ when: 'before' }]],
    ['and the clock is, once its part is written', 2, [{ when: 'after' }]],
    ['and the clock is, twice', 3, [{ when: 'after' }, { when: 'before' }]],
  ])(
    '%s: the clock takes out the rest, once, as two people decided',
    async (_, place, faults) => {
      const { references, platform } = drill;
      const reference = references[place] ?? expect.fail('no case');
      await cutOff(reference);
      expect(await stateOf(reference)).toBe('going');
      expect((await wordsOf(reference)).length).toBeGreaterThan(60);
      // It is left to whoever confirmed it for a while.
      await look();
      expect((await wordsOf(reference)).length).toBeGreaterThan(60);
      await platform.moveTo(new Date(platform.now().getTime() + fiveMinutes));
      for (const fault of faults) await lookUnder(fault);
      for (const _part of ['second', 'third']) await look();
      expect(await stateOf(reference)).toBe('done');
      expect(await wordsOf(reference)).toEqual([]);
      expect(await ledgerOf(reference)).toHaveLength(1);
      const after = await rowsOf(reference);
      expect(after.filter(({ event }) => event === 'case-disposed')).toHaveLength(3);
      await look();
      expect(await rowsOf(reference)).toEqual(after);
    },
    platformTimeout,
  );
});

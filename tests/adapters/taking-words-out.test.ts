import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteItem } from '../../functions/adapters/dynamo/case-items.ts';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import { textsOf } from '../../functions/domain/case/keeping/kept-texts.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { personWords } from '../../functions/domain/case/person-words.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { addStaff } from '../../functions/domain/staff/staff-record.ts';
import { makeCommandCase } from '../../functions/use-cases/command-case.ts';
import { bury } from '../../shared/authority/bury.ts';
import { parseCommand } from '../../shared/desk-api/parse-command.ts';
import { drawReference } from '../../shared/reference/reference.ts';
import { head, manager } from '../support/a-desk.ts';
import { aFamily } from '../support/a-kept-case.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryStaff } from '../support/in-memory-staff.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';
import { aKeyRing, testSigner } from '../support/test-signer.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const signer = testSigner();
const records = () => ({
  client: database.client,
  table: database.table,
  patience: { jitter: () => 0, wait: async () => undefined },
});

/** A stored family’s case, and people who command it, each time at the instant that is given. */
let stored = 0;
const aStoredCase = async () => {
  stored += 1;
  const reference = drawReference((below) => (stored * 7) % below);
  const sent = aFamily();
  const opened = openCase(sent, bury, { reference, receivedAt: sundayEvening });
  const words = personWords(sent).map(async (word) => (await signer.sign('person-word', word)).mac);
  await dynamoCaseStore(records(), onSunday).saveNew({
    // Nothing is on its way.
    opened: { ...opened, notices: [] },
    kept: {
      submissionId: `for ${reference}`,
      statusKeyId: 'k1',
      content: { keyId: 'k1', mac: 'IRRELEVANT' },
      receipt: receiptFor(opened.record, bury),
    },
    personWords: await Promise.all(words),
  });
  const cases = dynamoDeskCases(records(), onSunday);
  const staff = inMemoryStaff();
  const employed = { actor: 'IRRELEVANT', at: sundayEvening };
  await staff.list.save(
    addStaff(manager.id, { ...manager, email: 'manager@council.example' }, employed),
  );
  const load = async () => (await cases.load(reference)) ?? expect.fail('not there');
  const put = async (
    command: Readonly<Record<string, unknown>>,
    {
      by = manager,
      at = '2026-11-24T10:00:00.000Z',
      id = crypto.randomUUID(),
      cutAfter = Number.POSITIVE_INFINITY,
      ring = aKeyRing(),
    } = {},
  ) => {
    let saves = 0;
    const save: typeof cases.save = async (...given) => {
      saves += 1;
      if (saves > cutAfter) throw new Error('cut off');
      return cases.save(...given);
    };
    const { record } = await load();
    const parsed = parseCommand({ commandId: id, version: record.version, command });
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    const clock = () => at;
    const commandCase = makeCommandCase({
      cases: { ...cases, save },
      staffList: staff.list,
      signer: testSigner(ring),
      clock,
      authority: bury,
    });
    return commandCase(by, reference, parsed.value);
  };
  const rows = async (pk = `CASE#${reference}`) => {
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': pk }),
      }),
    );
    return Items.map((row) => unmarshall(row));
  };
  const putRow = (item: Readonly<Record<string, unknown>>) =>
    database.client.send(
      new PutItemCommand({ TableName: database.table, Item: marshall({ ...item }) }),
    );
  /** It has ended with more notes than one transaction holds, nothing is owed, and every letter has left. */
  const withdrawnWithManyNotes = async () => {
    const about = {
      at: sundayEvening,
      by: manager.id,
      about: 'note',
      words: 'Rang Mina.',
    } as const;
    const notes = Array.from({ length: 70 }, (_, place) => ({
      id: `note-${place + 100}`,
      ...about,
    }));
    await Promise.all(notes.map((one) => putRow(noteItem(`CASE#${reference}`, one))));
    await put({ command: 'read-for-safety' });
    await put(withdraw);
    for (const { id, state } of (await load()).tasks) {
      if (state === 'open') await put({ command: 'complete-task', task: id });
    }
    for (const { owed: _owed, nextAt: _at, ...row } of await rows()) {
      if (row['type'] === 'notice') await putRow({ ...row, state: 'sent' });
    }
  };
  return { reference, cases, load, put, rows, withdrawnWithManyNotes };
};

const note = { command: 'note', words: 'Rang Mina Okafor.' };
const erase = {
  command: 'decide-erasure',
  whose: 'child',
  decision: 'erase',
  because: 'no-longer-needed',
  asker: 'themself',
  askedOn: '2026-11-24',
  reasons: 'They asked.',
};
const withdraw = { command: 'withdraw', reason: 'changed-mind', with: 'complainant', how: 'phone' };
const later = '2033-01-10T10:00:00.000Z';

describe('what is taken out of the records', () => {
  test('one text is a mark in its place, and the ledger says which, in the same transaction', async () => {
    const { reference, put, load, rows } = await aStoredCase();
    const place = 'words complaint.story';
    const outcome = await put({ command: 'redact-words', place, because: 'legal-advice' });
    expect(outcome).toMatchObject({ kind: 'done', ledger: { kind: 'redaction' } });
    const { words, record } = await load();
    expect(words.complaint?.story).toBe('[taken out: legal advice]');
    expect(record.takenOut).toEqual([`${reference}#2`]);
    expect(await rows('ERASURE#2026')).toContainEqual(
      expect.objectContaining({
        id: `${reference}#2`,
        sk: `2026-11-24T10:00:00.000Z#${reference}#2`,
        fields: [{ item: 'words', field: 'complaint.story' }],
      }),
    );
  });

  test('one person is in no row of the case any more, and is found by nothing', async () => {
    const { reference, put, rows, cases, load } = await aStoredCase();
    await put(note);
    const hash = async (word: string) => (await signer.sign('person-word', word)).mac;
    expect(await cases.findByWord(await hash('mina'))).toContain(reference);
    expect(await put(erase)).toMatchObject({ kind: 'done' });
    expect(JSON.stringify(await rows())).not.toMatch(/mina|okafor|07700|900123/i);
    expect(JSON.stringify(await rows('ERASURE#2026'))).not.toMatch(/mina|okafor/i);
    expect(await cases.findByWord(await hash('mina'))).not.toContain(reference);
    expect(await cases.findByWord(await hash('ruth'))).toContain(reference);
    expect((await load()).person.person.name).toBe('Ruth Adeyemi');
    expect(await put(note)).toMatchObject({ kind: 'done' });
  });

  test('whoever stays is still found after the key ring was turned, and whoever is erased is not', async () => {
    const { reference, put, cases } = await aStoredCase();
    expect(await put(erase, { ring: aKeyRing('k2', ['k1', 'k2']) })).toMatchObject({
      kind: 'done',
    });
    const hash = async (word: string) => (await signer.sign('person-word', word)).mac;
    expect(await cases.findByWord(await hash('mina'))).not.toContain(reference);
    expect(await cases.findByWord(await hash('ruth'))).toContain(reference);
  });

  test('of a case that is disposed of no word is left, however many there were, and it is still read', async () => {
    const { put, rows, load, withdrawnWithManyNotes } = await aStoredCase();
    await withdrawnWithManyNotes();
    expect((await load()).record.state).toBe('withdrawn');
    expect(
      await put({ command: 'propose-disposal', reasons: 'Over.' }, { at: later }),
    ).toMatchObject({ kind: 'done' });
    const before = await load();
    const id = crypto.randomUUID();
    const outcome = await put({ command: 'confirm-disposal' }, { by: head, at: later, id });
    expect(outcome).toMatchObject({ kind: 'done', ledger: { kind: 'disposal' } });
    const after = await load();
    expect(after.record.disposal?.state).toBe('done');
    expect(textsOf(after)).toEqual([]);
    expect(JSON.stringify(await rows())).not.toMatch(/mina|okafor|ruth|adeyemi|rang/i);
    expect(after.record.parts).toEqual(before.record.parts);
    expect(after.happened.length).toBeGreaterThan(before.happened.length);
    expect(await put({ command: 'confirm-disposal' }, { by: head, at: later, id })).toMatchObject({
      kind: 'repeated',
    });
  });

  test('a disposal that was cut off goes on where it stopped when it is sent again', async () => {
    const { put, load, withdrawnWithManyNotes } = await aStoredCase();
    await withdrawnWithManyNotes();
    await put({ command: 'propose-disposal', reasons: 'Over.' }, { at: later });
    const id = crypto.randomUUID();
    const confirm = { command: 'confirm-disposal' };
    await expect(put(confirm, { by: head, at: later, id, cutAfter: 1 })).rejects.toThrow('cut off');
    expect((await load()).record.disposal?.state).toBe('going');
    expect(await put(confirm, { by: head, at: later, id })).toMatchObject({ kind: 'repeated' });
    const { record, ...words } = await load();
    expect(record.disposal?.state).toBe('done');
    expect(textsOf({ ...words })).toEqual([]);
    expect(record.takenOut).toHaveLength(1);
  });
});

import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDraftStore } from '../../functions/adapters/dynamo/draft-store.ts';
import { dynamoVisitCount } from '../../functions/adapters/dynamo/visit-count.ts';
import { codeSeal } from '../../functions/adapters/seal/code-seal.ts';
import { systemChance } from '../../functions/adapters/system/chance.ts';
import type { DraftStore, KeptDraft } from '../../functions/ports/draft-store.ts';
import { makeResumeDraft } from '../../functions/use-cases/resume-draft.ts';
import { makeSaveDraft } from '../../functions/use-cases/save-draft.ts';
import { drawDraftCode } from '../../shared/reference/draft-code.ts';
import { aClock, sundayEvening } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryDrafts } from '../support/in-memory-drafts.ts';
import { startTestDatabase } from '../support/test-database.ts';
import { testSigner } from '../support/test-signer.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const later = '2026-12-20T19:30:00.000Z';
const aDraft = (place: string, revision: string, more: Partial<KeptDraft> = {}): KeptDraft => ({
  place,
  revision,
  sealed: Uint8Array.of(1, 2, 3),
  keptUntil: later,
  ...more,
});

describe.each(['the fake', 'the database'] as const)('drafts in %s', (name) => {
  const make = (): DraftStore =>
    name === 'the fake' ? inMemoryDrafts().store : dynamoDraftStore(database);

  test('a first save is kept once, and found as it was', async () => {
    const store = make();
    expect(await store.keepNew(aDraft('a', 'r1'))).toBe('kept');
    expect(await store.keepNew(aDraft('a', 'r2'))).toBe('taken');
    expect(await store.find('a', sundayEvening)).toEqual(aDraft('a', 'r1'));
    expect(await store.find('nowhere', sundayEvening)).toBeUndefined();
  });

  test('a later save replaces the one it goes on from, and no other', async () => {
    const store = make();
    await store.keepNew(aDraft('b', 'r1'));
    expect(await store.replace(aDraft('b', 'r2'), 'r1', sundayEvening)).toEqual({ kind: 'saved' });
    const stale = await store.replace(aDraft('b', 'r3'), 'r1', sundayEvening);
    expect(stale).toEqual({ kind: 'newer', revision: 'r2' });
    const unknowing = await store.replace(aDraft('b', 'r3'), '', sundayEvening);
    expect(unknowing).toEqual({ kind: 'newer', revision: 'r2' });
    expect((await store.find('b', sundayEvening))?.revision).toBe('r2');
    const nothing = await store.replace(aDraft('c', 'r1'), 'r0', sundayEvening);
    expect(nothing).toEqual({ kind: 'gone' });
  });

  test('of ten saves at once that go on from the same one, exactly one stands', async () => {
    const store = make();
    await store.keepNew(aDraft('d', 'r1'));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, count) =>
        store.replace(aDraft('d', `s${count}`), 'r1', sundayEvening),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
  });

  test('one past its time is as good as gone, though it still stands there', async () => {
    const store = make();
    await store.keepNew(aDraft('e', 'r1', { keptUntil: sundayEvening }));
    expect(await store.find('e', sundayEvening)).toBeUndefined();
    const late = await store.replace(aDraft('e', 'r2'), 'r1', sundayEvening);
    expect(late).toEqual({ kind: 'gone' });
  });

  test('is deleted whole, or only while it is one of the saves named', async () => {
    const store = make();
    await store.keepNew(aDraft('f', 'r1'));
    expect(await store.remove('f', ['r0', 'r9'])).toBe('other');
    expect(await store.remove('f', ['r0', 'r1'])).toBe('gone');
    expect(await store.find('f', sundayEvening)).toBeUndefined();
    await store.keepNew(aDraft('f', 'r2'));
    expect(await store.remove('f')).toBe('gone');
    expect(await store.remove('f')).toBe('gone');
    expect(await store.remove('f', ['r1'])).toBe('gone');
    expect(await store.find('f', sundayEvening)).toBeUndefined();
  });
});

describe('what stands in the table', () => {
  const story = 'My worker keeps changing and nobody calls';
  const saveOne = async () => {
    const saving = await makeSaveDraft({
      store: dynamoDraftStore(database),
      seal: codeSeal('bury'),
      count: dynamoVisitCount(database, testSigner()),
      clock: aClock(),
      chance: systemChance,
      days: 28,
    })({
      draft: { page: 'child', screen: 4, fields: [['complaint.story', story]] },
      next: systemChance.id(),
      isAsked: true,
      address: '198.51.100.77',
    });
    if (saving.kind !== 'saved') throw new Error('It was not saved');
    return saving;
  };
  const everything = async () => {
    const { Items = [] } = await database.client.send(
      new ScanCommand({ TableName: database.table }),
    );
    return Items.map((item) => unmarshall(item));
  };

  test('holds none of the words, not the page, not the code and not the address', async () => {
    const { code } = await saveOne();
    const [draft] = (await everything()).filter(
      ({ pk, sealed }) => `${pk}`.startsWith('DRAFT#') && sealed.length > 30,
    );
    expect(Object.keys(draft ?? {}).sort()).toEqual([
      'clearAfter',
      'keptUntil',
      'pk',
      'place',
      'revision',
      'schema',
      'sealed',
      'sk',
      'type',
    ]);
    const all = JSON.stringify(await everything(), (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    for (const word of [...story.split(' '), 'child', 'complaint', 'story', '198.51.100.77']) {
      if (word.length > 3) expect(all).not.toContain(word);
    }
    for (const part of code.split('-')) expect(all).not.toContain(part);
  });

  test('whoever owns the table cannot open it: no value in it is the key, and only the code is', async () => {
    const { code } = await saveOne();
    const place = (await codeSeal('bury')(code)).place;
    const rows = await everything();
    const row = rows.find((each) => each['place'] === place);
    const inTheTable = rows
      .flatMap((each) => Object.values(each))
      .filter((value) => typeof value === 'string');
    const guesses = [...new Set([...inTheTable, '', place.slice(0, 12)])].slice(0, 12);
    for (const guess of guesses) {
      const lock = await codeSeal('bury')(guess);
      expect(() => lock.open(row?.['sealed'])).toThrow();
    }
    expect((await codeSeal('bury')(code)).open(row?.['sealed'])).toContain(story);
  });

  test('the largest draft there may be fits in one item with room to spare', async () => {
    const { store } = { store: dynamoDraftStore(database) };
    const seal = codeSeal('bury');
    const code = drawDraftCode(systemChance.wholeNumber);
    const outcome = await makeSaveDraft({
      store,
      seal,
      count: inMemoryCount(),
      clock: aClock(),
      chance: systemChance,
      days: 28,
    })({
      draft: { page: 'adult', screen: 9, fields: [['complaint.story', 'é'.repeat(130_900)]] },
      next: systemChance.id(),
      isAsked: true,
      address: code,
    });
    expect(outcome.kind).toBe('saved');
    if (outcome.kind !== 'saved') return;
    const lock = await seal(outcome.code);
    const { Item } = await database.client.send(
      new GetItemCommand({
        TableName: database.table,
        Key: marshall({ pk: `DRAFT#${lock.place}`, sk: 'DRAFT' }),
      }),
    );
    expect(Item?.['sealed']?.B?.length).toBeGreaterThan(260_000);
    expect(Item?.['sealed']?.B?.length).toBeLessThan(300_000);
    const again = await makeResumeDraft({
      store,
      seal,
      count: inMemoryCount(),
      clock: aClock(),
      wait: async () => undefined,
    })({ typed: outcome.code, address: '' });
    expect(again.kind === 'found' && again.draft.fields[0]?.[1].length).toBe(130_900);
  });
});

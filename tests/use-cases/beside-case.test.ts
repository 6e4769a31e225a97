import { describe, expect, test } from 'vitest';
import { addStaff } from '../../functions/domain/staff/staff-record.ts';
import { makeBesideCase } from '../../functions/use-cases/beside-case.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { aWorker, fileOf, officer, tuesday } from '../support/a-desk.ts';
import { aComplaintOf, aReachableChild } from '../support/a-submission.ts';
import { inMemoryDesk } from '../support/in-memory-desk.ts';
import { inMemoryStaff } from '../support/in-memory-staff.ts';
import { testSigner } from '../support/test-signer.ts';

const manager = aWorker('complaints-manager');
const reference = 'K4T-9WX-2H2';
const minute = 60_000;

const aDesk = async () => {
  const { desk, cases, words } = inMemoryDesk();
  const staff = inMemoryStaff();
  const details = { ...manager, name: 'Ruth', email: 'ruth@council.example' };
  await staff.list.save(addStaff(manager.id, details, { actor: 'IRRELEVANT', at: tuesday }));
  let now = Date.parse(tuesday);
  const signer = testSigner();
  /** A case of somebody, found by these words. */
  const store = async (
    each: string,
    person: Submission['person'],
    known: readonly string[] = [],
    more: Parameters<typeof aReachableChild>[0] = {},
  ) => {
    const file = fileOf(aComplaintOf(aReachableChild({ ...more, person })));
    const { record, tasks, notices } = file;
    cases.set(each, {
      ...file,
      record: { ...record, reference: each },
      words: { language: 'en' },
      happened: [],
      tasks,
      notices,
      letters: [],
      notes: [],
      linked: [],
      loose: [],
      lock: { submissionId: 'IRRELEVANT', statusKeyId: 'k1' },
    });
    for (const word of known) {
      const { mac } = await signer.sign('person-word', word);
      words.set(mac, [...(words.get(mac) ?? []), each]);
    }
  };
  const clock = () => new Date(now).toISOString();
  const beside = makeBesideCase({ cases: desk, staffList: staff.list, signer, clock });
  return {
    ...beside,
    store,
    moveBy: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};
const sam = { name: 'Sam Lee', age: 14, contact: { email: 'sam@example.com' } };

describe('who else has a case open', () => {
  test('is everybody else who looked in the last minutes, by name, with the version there is', async () => {
    const { company, store, moveBy } = await aDesk();
    await store(reference, sam);
    expect(await company(manager, reference)).toEqual({ version: 1, others: [] });
    moveBy(minute);
    expect(await company(officer, reference)).toEqual({
      version: 1,
      others: [{ id: manager.id, name: 'Ruth' }],
    });
    moveBy(2 * minute);
    expect(await company(officer, reference)).toEqual({ version: 1, others: [] });
  });

  test('is not for whoever may not open it, and they are not noted as being there', async () => {
    const { company, store } = await aDesk();
    await store(reference, sam);
    expect(await company(aWorker('team-manager'), reference)).toBe('no-case');
    expect(await company(aWorker('contact-centre'), reference)).toBe('not-your-role');
    expect(await company(officer, 'AAA-AAA-AA1')).toBe('no-case');
    expect(await company(officer, reference)).toEqual({ version: 1, others: [] });
  });
});

describe('cases of perhaps the same people', () => {
  const [byEmail, byName, byFirstName] = ['AAA-AAA-AA1', 'AAA-AAA-AA2', 'AAA-AAA-AA3'];

  test('have the same email, phone or whole name; a first name alone says nothing', async () => {
    const { alike, store } = await aDesk();
    await store(reference, sam, ['sam', 'lee', 'sam@example.com']);
    await store(byEmail, { name: 'S' }, ['sam@example.com']);
    await store(byName, { name: 'Sam Lee' }, ['sam', 'lee']);
    await store(byFirstName, { name: 'Sam Oak' }, ['sam', 'oak']);
    const found = await alike(officer, reference);
    if (typeof found === 'string') throw new Error(found);
    expect(found.cases.map((one) => [one.reference, one.by]).sort()).toEqual([
      [byEmail, ['email']],
      [byName, ['name']],
    ]);
  });

  test('are only those that this person may see, and none for whoever reads no words', async () => {
    const { alike, store } = await aDesk();
    await store(reference, sam, ['sam@example.com']);
    await store(byEmail, sam, ['sam@example.com'], {
      complaint: { points: [{ subject: 'waiting', about: ['complaints-team'] }] },
    });
    expect(await alike(officer, reference)).toEqual({ cases: [] });
    expect(await alike(aWorker('auditor'), reference)).toEqual({ cases: [] });
    expect(await alike(aWorker('team-manager'), reference)).toBe('no-case');
    expect(await alike(aWorker('contact-centre'), reference)).toBe('not-your-role');
  });
});

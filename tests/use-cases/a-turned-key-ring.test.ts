import { describe, expect, test } from 'vitest';
import { personWords } from '../../functions/domain/case/person-words.ts';
import { makeBesideCase } from '../../functions/use-cases/beside-case.ts';
import { makeReadDesk } from '../../functions/use-cases/read-desk.ts';
import { bury } from '../../shared/authority/bury.ts';
import { fileOf, manager, tuesday } from '../support/a-desk.ts';
import { aComplaintOf, aReachableChild } from '../support/a-submission.ts';
import { inMemoryDesk } from '../support/in-memory-desk.ts';
import { inMemoryStaff } from '../support/in-memory-staff.ts';
import { aKeyRing, testSigner } from '../support/test-signer.ts';

const before = 'K4T-9WX-2H2';
const since = '6AE-JRX-37F';
const sam = { name: 'Sam Lee', age: 14, contact: { email: 'sam@example.com' } };

/** Two cases of one child, the second kept since the ring was turned; and a desk that has this ring. */
const aDeskWith = async (ring: string) => {
  const { desk, cases, words, places } = inMemoryDesk();
  const store = async (reference: string, keptWith: string) => {
    const sent = aComplaintOf(aReachableChild({ person: sam }));
    const file = fileOf(sent);
    cases.set(reference, {
      ...file,
      ...file.kept,
      record: { ...file.record, reference },
      happened: [],
      lock: { submissionId: 'IRRELEVANT', statusKeyId: 'IRRELEVANT' },
    });
    for (const word of personWords(sent)) {
      const { mac } = await testSigner(keptWith).sign('person-word', word);
      words.set(mac, [...(words.get(mac) ?? []), reference]);
    }
  };
  await store(before, aKeyRing('k1', ['k1']));
  await store(since, aKeyRing('k2', ['k1', 'k2']));
  let queries = 0;
  const findByWord: typeof desk.findByWord = async (hash) => {
    queries += 1;
    return desk.findByWord(hash);
  };
  const ports = {
    cases: { ...desk, findByWord },
    places,
    staffList: inMemoryStaff().list,
    signer: testSigner(ring),
    clock: () => tuesday,
    authority: bury,
  };
  return {
    found: async (typed: string) => {
      const reply = await makeReadDesk(ports).search(manager, typed);
      return reply === 'not-your-role' ? [] : reply.cases.map(({ reference }) => reference).sort();
    },
    alike: async (reference: string) => makeBesideCase(ports).alike(manager, reference),
    queries: () => queries,
  };
};

describe('when the key ring was turned', () => {
  test('somebody is found by name in what was kept before and since, by one query for each word and key', async () => {
    const { found, queries } = await aDeskWith(aKeyRing('k2', ['k1', 'k2']));
    expect(await found('Sam Lee')).toEqual([since, before]);
    expect(queries()).toBe(2 * 2);
  });

  test('other cases of the same child are shown beside one that was kept before', async () => {
    const { alike } = await aDeskWith(aKeyRing('k2', ['k1', 'k2']));
    expect(await alike(before)).toMatchObject({ cases: [{ reference: since }] });
    expect(await alike(since)).toMatchObject({ cases: [{ reference: before }] });
  });

  test('what only a key that left the ring had kept is found no more', async () => {
    const { found } = await aDeskWith(aKeyRing('k2', ['k2']));
    expect(await found('Sam Lee')).toEqual([since]);
  });
});

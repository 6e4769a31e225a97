import { describe, expect, test } from 'vitest';
import { statusSecretFrom, statusSecretText } from '../../functions/domain/case/status-secret.ts';
import type { Signer } from '../../functions/ports/signer.ts';
import type { VisitCount } from '../../functions/ports/visit-count.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeOpenStatus } from '../../functions/use-cases/open-status.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aComplaintOf } from '../support/a-submission.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { testSigner } from '../support/test-signer.ts';

const here = '192.0.2.1';
const nobodys = 'ACD-EFH-JKY';
const minute = 60_000;

const setUp = async (sent: Sent = aComplaintOf()) => {
  const records = inMemoryRecords();
  const clock = aClock();
  let compared = 0;
  const real = testSigner();
  const signer: Signer = {
    ...real,
    isSame: (one, other) => {
      compared += 1;
      return real.isSame(one, other);
    },
  };
  const counted: string[] = [];
  const counting = inMemoryCount();
  const count: VisitCount = (visit, now) => {
    records.requests.push('count');
    counted.push(visit.of);
    return counting(visit, now);
  };
  const ports = { signer, clock, count, authority: bury };
  const accept = makeAcceptSubmission({ ...ports, store: records.store, chance: countingChance() });
  const acceptance = await accept(sent);
  if (acceptance.kind !== 'received') throw new Error('It was not received');
  const { reference, statusSecret } = acceptance.receipt;
  const open = makeOpenStatus({ ...ports, records: records.status });
  const tryOpening = async (typed: string, secret: string, from = here) => {
    const before = { compared, requests: records.requests.length };
    const opened = await open({ reference: typed, secret, from });
    return {
      opened,
      compared: compared - before.compared,
      requests: records.requests.slice(before.requests),
    };
  };
  return { tryOpening, records, clock, signer, reference, counted, secret: statusSecret };
};

const timesOver = async <Result>(times: number, run: () => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let done = 0; done < times; done += 1) results.push(await run());
  return results;
};

describe('opening a status page', () => {
  test('the reference and the secret of the receipt open it', async () => {
    const { tryOpening, reference, secret } = await setUp();
    const { opened } = await tryOpening(reference, secret);
    expect(opened).toMatchObject({ kind: 'open', status: { reference, voice: 'child' } });
  });

  test('typing is forgiven: small letters, spaces, other dashes or none', async () => {
    const { tryOpening, reference, secret } = await setUp();
    const typed = [
      [reference.toLowerCase(), secret.toLowerCase()],
      [reference.replaceAll('-', ' '), ` ${secret.replaceAll('-', '')} `],
      [reference.replaceAll('-', '–'), secret.replaceAll('-', ' – ')],
      [
        reference.replaceAll('2', 'z').replaceAll('6', 'g'),
        secret.replaceAll('2', 'Z').replaceAll('6', 'G'),
      ],
    ] as const;
    const kinds = await Promise.all(
      typed.map(async ([one, other]) => (await tryOpening(one, other)).opened.kind),
    );
    expect(kinds).toEqual(['open', 'open', 'open', 'open']);
  });

  test('a wrong reference, one that cannot be, and a wrong secret cost and say the same', async () => {
    const { tryOpening, reference, secret } = await setUp();
    const wrongSecret = await tryOpening(reference, 'AAAA-AAAA-AAAA-AAAA-AAAA');
    const wrongReference = await tryOpening(nobodys, secret);
    const noReference = await tryOpening('my name is Sam', secret);
    const shortSecret = await tryOpening(reference, 'A');
    expect(wrongSecret).toEqual({
      opened: { kind: 'shut' },
      compared: 1,
      requests: ['look up', 'count'],
    });
    expect([wrongReference, noReference, shortSecret]).toEqual([
      wrongSecret,
      wrongSecret,
      wrongSecret,
    ]);
  });

  test('where there is no case, no secret opens it', async () => {
    const { tryOpening, signer } = await setUp();
    const { mac } = await signer.sign('status', statusSecretText('NONE', 0));
    expect((await tryOpening(nobodys, statusSecretFrom(mac))).opened).toEqual({ kind: 'shut' });
  });

  test('an older secret opens nothing once staff issued a new one', async () => {
    const { tryOpening, records, signer, reference, secret } = await setUp();
    records.issueNewSecret(reference);
    expect((await tryOpening(reference, secret)).opened).toEqual({ kind: 'shut' });
    const [id = ''] = records.submissions.keys();
    const { mac } = await signer.sign('status', statusSecretText(id, 1));
    expect((await tryOpening(reference, statusSecretFrom(mac))).opened.kind).toBe('open');
  });
});

describe('slowing a guesser', () => {
  test('five wrong tries in five minutes are free, and further ones wait until they are over', async () => {
    const { tryOpening, clock, reference } = await setUp();
    const guess = async () => (await tryOpening(reference, 'GUESS')).opened;
    expect((await timesOver(5, guess)).map(({ kind }) => kind)).toEqual(Array(5).fill('shut'));
    expect(await guess()).toEqual({ kind: 'slowed', seconds: 300 });
    clock.moveBy(minute);
    expect(await guess()).toEqual({ kind: 'slowed', seconds: 240 });
    clock.moveBy(4 * minute);
    expect(await guess()).toEqual({ kind: 'shut' });
  });

  test('the right secret opens all the same, so nobody can lock a child out', async () => {
    const { tryOpening, reference, secret } = await setUp();
    await timesOver(8, () => tryOpening(reference, 'GUESS'));
    expect((await tryOpening(reference, secret)).opened.kind).toBe('open');
  });

  test('a wrong reference is slowed just as a wrong secret is', async () => {
    const { tryOpening, reference } = await setUp();
    const known = await timesOver(7, () => tryOpening(reference, 'GUESS'));
    const unknown = await timesOver(7, () => tryOpening(nobodys, 'GUESS'));
    expect(unknown).toEqual(known);
    expect(known.at(-1)).toMatchObject({ compared: 1, requests: ['look up', 'count'] });
  });

  test('somebody else, and the same person with another reference, is not slowed', async () => {
    const { tryOpening, reference } = await setUp();
    await timesOver(8, () => tryOpening(reference, 'GUESS'));
    expect((await tryOpening(reference, 'GUESS', '192.0.2.2')).opened).toEqual({ kind: 'shut' });
    expect((await tryOpening(nobodys, 'GUESS')).opened).toEqual({ kind: 'shut' });
  });
});

import { describe, expect, test } from 'vitest';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { bury } from '../../shared/authority/bury.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../support/a-submission.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { aKeyRing, testSigner } from '../support/test-signer.ts';

const id = '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11';
const setUp = () => {
  const records = inMemoryRecords();
  const clock = aClock();
  const accept = makeAcceptSubmission({
    store: records.store,
    signer: testSigner(),
    count: inMemoryCount(),
    clock,
    chance: countingChance(),
    authority: bury,
  });
  return { accept, records, clock };
};

describe('accepting a submission', () => {
  test('a child’s complaint gives a receipt with a reference and the real dates with their working', async () => {
    const { accept } = setUp();
    const accepted = await accept(aComplaintOf(aReachableChild()));
    expect(accepted.kind).toBe('received');
    const receipt = accepted.kind === 'received' ? accepted.receipt : undefined;
    expect(receipt?.reference).toMatch(/^[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}$/);
    expect(receipt?.dates.map(({ rule, date, statutory }) => [rule, date, statutory])).toEqual([
      ['triage-check', '2026-11-24', false],
      ['stage-1-first', '2026-12-04', true],
      ['stage-1-last', '2026-12-18', true],
    ]);
    expect(receipt?.dates[1]?.skipped).toHaveLength(2);
    expect(receipt?.referral).toMatchObject({
      state: 'told-automatically',
      service: 'Bury Children’s Rights Service',
    });
  });

  test('everything owed because of it is stored with it', async () => {
    const { accept, records } = setUp();
    await accept(aComplaintOf(aReachableChild({ safety: 'unsafe' })));
    expect([...records.notices.values()].map(({ kind }) => kind)).toEqual([
      'urgent-alert',
      'team-intake',
      'acknowledgement',
      'advocacy-referral',
    ]);
    expect(records.events.map(({ event }) => event)).toEqual([
      'complaint-received',
      'triage-proposed',
      'referral-decided',
    ]);
    expect(records.tasks.map(({ kind }) => kind)).toEqual(['read-for-safety']);
  });

  test('the same submission sent again gives the same receipt and stores nothing more', async () => {
    const { accept, records, clock } = setUp();
    const first = await accept(aComplaintOf(aReachableChild({ submissionId: id })));
    clock.moveBy(40 * 24 * 3_600_000);
    const second = await accept(aComplaintOf(aReachableChild({ submissionId: id })));
    expect(second).toEqual({ ...first, kind: 'repeated' });
    expect(records.cases.size).toBe(1);
  });

  test('other words under the same id are told the first reference, and the first words stay', async () => {
    const { accept, records } = setUp();
    const first = await accept(aComplaintOf(aSubmission({ submissionId: id })));
    const second = await accept(
      aComplaintOf(aSubmission({ submissionId: id, complaint: { story: 'OTHER WORDS' } })),
    );
    expect(second).toEqual({
      kind: 'different',
      reference: 'receipt' in first ? first.receipt.reference : '',
    });
    expect(records.cases.size).toBe(1);
  });

  test('a form without an id is known by its words, on the day and across midnight', async () => {
    const { accept, records, clock } = setUp();
    await accept(aComplaintOf(aSubmission()));
    clock.moveBy(5 * 3_600_000);
    expect((await accept(aComplaintOf(aSubmission()))).kind).toBe('repeated');
    clock.moveBy(48 * 3_600_000);
    expect((await accept(aComplaintOf(aSubmission()))).kind).toBe('received');
    expect(records.cases.size).toBe(2);
  });

  test('two people who only ticked the same box are two, each with a secret of their own', async () => {
    const { accept, records } = setUp();
    const oneTick = () =>
      aComplaintOf(aSubmission({ complaint: { points: [{ subject: 'waiting' }] } }));
    const [first, second] = [await accept(oneTick()), await accept(oneTick())];
    expect([first.kind, second.kind]).toEqual(['received', 'received']);
    expect(records.cases.size).toBe(2);
    const secret = (one: typeof first) => ('receipt' in one ? one.receipt.statusSecret : '');
    expect(secret(first)).not.toBe(secret(second));
  });

  test('a taken reference is drawn again', async () => {
    const records = inMemoryRecords();
    const draws = [...Array<number>(16).fill(0), ...Array<number>(8).fill(1)];
    const accept = makeAcceptSubmission({
      store: records.store,
      signer: testSigner(),
      count: inMemoryCount(),
      clock: aClock(),
      chance: { wholeNumber: () => draws.shift() ?? 2, id: () => 'IRRELEVANT' },
      authority: bury,
    });
    await accept(aComplaintOf(aSubmission({ submissionId: id })));
    await accept(aComplaintOf(aSubmission()));
    expect(records.cases.size).toBe(2);
  });

  test('after the key is changed, the same receipt still has the same secret', async () => {
    const records = inMemoryRecords();
    const acceptWith = (ring: string) =>
      makeAcceptSubmission({
        store: records.store,
        signer: testSigner(ring),
        count: inMemoryCount(),
        clock: aClock(),
        chance: countingChance(),
        authority: bury,
      });
    const first = await acceptWith(aKeyRing('k1', ['k1']))(
      aComplaintOf(aSubmission({ submissionId: id })),
    );
    const second = await acceptWith(aKeyRing('k2', ['k1', 'k2']))(
      aComplaintOf(aSubmission({ submissionId: id })),
    );
    expect(second).toEqual({ ...first, kind: 'repeated' });
  });

  test('an anonymous complaint with one tick is stored and worked', async () => {
    const { accept, records } = setUp();
    const accepted = await accept(
      aComplaintOf(aSubmission({ complaint: { points: [{ subject: 'waiting' }] } })),
    );
    expect(accepted).toMatchObject({
      kind: 'received',
      receipt: { acknowledgement: 'none-asked' },
    });
    expect([...records.notices.values()].map(({ kind }) => kind)).toContain('team-intake');
  });

  test.each([
    ['by phone', { phone: '0161 496 0000' }],
    ['by post though an email was given', { email: 'sam@example.com', preferred: 'post' }],
  ])('someone reachable only %s is never mailed; a person has the task', async (_, contact) => {
    const { accept, records } = setUp();
    await accept(aComplaintOf(aSubmission({ person: { age: 14, contact } })));
    expect([...records.notices.values()].map(({ kind }) => kind)).not.toContain('acknowledgement');
    expect(records.tasks.map(({ kind }) => kind)).toContain('acknowledge-another-way');
  });

  test('a complaint about the complaints team goes to the senior lead', async () => {
    const { accept, records } = setUp();
    await accept(
      aComplaintOf(
        aSubmission({
          complaint: { points: [{ subject: 'waiting', about: ['complaints-team'] }] },
        }),
      ),
    );
    expect([...records.notices.values()].map(({ reader }) => reader)).toContain('senior-lead');
  });
});

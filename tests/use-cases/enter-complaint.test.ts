import { describe, expect, test } from 'vitest';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeEnterComplaint } from '../../functions/use-cases/enter-complaint.ts';
import { bury } from '../../shared/authority/bury.ts';
import { staffRoles } from '../../shared/desk-api/staff-roles.ts';
import { aWorker } from '../support/a-desk.ts';
import { anEntry, byPhone, mondayMorning } from '../support/an-entry.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { testSigner } from '../support/test-signer.ts';

const setUp = () => {
  const records = inMemoryRecords();
  const clock = aClock(mondayMorning);
  const accept = makeAcceptSubmission({
    store: records.store,
    signer: testSigner(),
    count: inMemoryCount(),
    clock,
    chance: countingChance(),
    authority: bury,
  });
  return { enter: makeEnterComplaint({ accept, clock }), records, clock };
};
const megan = aWorker('contact-centre');

describe('writing down a complaint', () => {
  test('stores it by the way of the public form, and counts from when it was heard', async () => {
    const { enter, records } = setUp();
    const entered = await enter(megan, anEntry());
    expect(entered).toMatchObject({
      kind: 'received',
      receipt: {
        receivedAt: '2026-11-20T12:00:00.000Z',
        dates: [{ from: '2026-11-23' }, { date: '2026-12-04' }, { date: '2026-12-18' }],
        referral: { state: 'told-automatically' },
      },
    });
    expect([...records.notices.values()].map(({ kind }) => kind)).toEqual([
      'team-intake',
      'acknowledgement',
      'advocacy-referral',
    ]);
    expect(records.events).toContainEqual(
      expect.objectContaining({ event: 'complaint-written-down', actor: megan.id }),
    );
  });

  test('twice under one id is once, with the same receipt', async () => {
    const { enter, records, clock } = setUp();
    const first = await enter(megan, anEntry());
    clock.moveBy(3_600_000);
    expect(await enter(megan, anEntry())).toEqual({ ...first, kind: 'repeated' });
    expect(records.cases.size).toBe(1);
  });

  test('with another day or other words under the same id changes nothing', async () => {
    const { enter, records } = setUp();
    await enter(megan, anEntry());
    const others = [
      anEntry({ ...byPhone, heardOn: '2026-11-19' }),
      anEntry(byPhone, { complaint: { story: 'Other words.' } }),
    ];
    for (const other of others) {
      expect(await enter(megan, other)).toMatchObject({ kind: 'different' });
    }
    expect(records.cases.size).toBe(1);
  });

  test('heard on a day to come stores nothing', async () => {
    const { enter, records } = setUp();
    expect(await enter(megan, anEntry({ ...byPhone, heardOn: '2026-11-24' }))).toEqual({
      kind: 'problem',
      problem: { field: 'entry.heardOn', code: 'in-the-future' },
    });
    expect(records.cases.size).toBe(0);
  });

  test('is never taken for a program’s, however often the same words are written down', async () => {
    const { enter, records } = setUp();
    for (let place = 0; place < 4; place += 1) {
      await enter(
        megan,
        anEntry(byPhone, { submissionId: `00000000-0000-4000-8000-00000000000${place}` }),
      );
    }
    expect(records.cases.size).toBe(4);
    expect(
      [...records.cases.values()].filter(({ opened }) => opened.record.signals !== undefined),
    ).toEqual([]);
  });

  test('is for the contact centre and the complaints team', async () => {
    const may: string[] = [];
    for (const role of staffRoles) {
      const { enter } = setUp();
      const { kind } = await enter(aWorker(role), anEntry());
      if (kind !== 'not-your-role') may.push(role);
    }
    expect(may).toEqual(['complaints-officer', 'complaints-manager', 'contact-centre']);
  });
});

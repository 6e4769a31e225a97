import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoReferralRecords } from '../../functions/adapters/dynamo/referral-records.ts';
import { answerReferral } from '../../functions/domain/case/answer-referral.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import type { CaseStore } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { ReferralRecords } from '../../functions/ports/referral-records.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { ReferralAnswer } from '../../shared/intake-api/referral-requests.ts';
import { aComplaintOf } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Ports = { store: CaseStore; open: OpenCases; referrals: ReferralRecords };

let database: Awaited<ReturnType<typeof startTestDatabase>>;
const makes = {
  'the fake': (): Ports => inMemoryRecords(),
  'the database': (): Ports => {
    const records = {
      client: database.client,
      table: database.table,
      patience: { jitter: () => 0, wait: async () => undefined },
    };
    return {
      store: dynamoCaseStore(records),
      open: dynamoOpenCases(records),
      referrals: dynamoReferralRecords(records),
    };
  },
};
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

let count = 0;
let reference = '';
const yes = { action: 'accept', name: 'Jo', workContact: 'jo@service.example' } as const;
const no = { action: 'decline', because: 'other', more: 'IRRELEVANT_REASON' } as const;
const contact = {
  action: 'first-contact',
  date: '2026-11-23',
  time: '10:00',
  how: 'video',
} as const;

describe.each(['the fake', 'the database'] as const)('a referral kept in %s', (name) => {
  const aStoredCase = async (): Promise<Ports> => {
    const ports = makes[name]();
    count += 1;
    reference = `REF-ERR-AL${count}`;
    const opened = openCase(aComplaintOf(), bury, { reference, receivedAt: sundayEvening });
    const kept = {
      submissionId: `id-of-${reference}`,
      content: { keyId: 'k1', mac: 'content' },
      statusKeyId: 'k1',
      receipt: receiptFor(opened.record, bury),
    };
    await ports.store.saveNew({ opened, kept, personWords: [] });
    return ports;
  };

  const answer = async ({ open, referrals }: Ports, said: ReferralAnswer): Promise<void> => {
    const kept = (await referrals.load(reference)) ?? expect.fail('not there');
    const content = { keyId: 'k1', mac: said.action };
    const at = '2026-11-23T11:00:00.000Z';
    const decided = answerReferral(kept.record, said, bury, { at, content });
    if (decided.kind === 'cannot') throw new Error(decided.because);
    expect(await open.save(decided.change)).toBe('saved');
  };

  test('comes back with the case and the person, and no word of what they wrote', async () => {
    const { referrals, open } = await aStoredCase();
    const kept = await referrals.load(reference);
    expect(kept?.record).toEqual(await open.load(reference));
    expect(kept?.person.person.name).toBe('Sam');
    expect(kept).not.toHaveProperty('accepted');
    expect(JSON.stringify(kept)).not.toContain('IRRELEVANT_STORY');
    expect(await referrals.load('NONE')).toBeUndefined();
  });

  test('keeps who said yes apart from the case, through every later step', async () => {
    const ports = await aStoredCase();
    await answer(ports, yes);
    await answer(ports, { ...yes, name: 'Kim' });
    await answer(ports, contact);
    const kept = await ports.referrals.load(reference);
    expect(kept?.accepted).toEqual({ ...yes, name: 'Kim' });
    expect(JSON.stringify(kept?.record)).not.toContain('Kim');
    expect(kept?.record.handshake).toMatchObject({
      step: 'first-contact',
      contactAt: '2026-11-23T10:00:00.000Z',
      how: 'video',
    });
    await answer(ports, no);
    expect((await ports.referrals.load(reference))?.record.handshake).toMatchObject({
      step: 'declined',
      because: 'other',
    });
  });
});

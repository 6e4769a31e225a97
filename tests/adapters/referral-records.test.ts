import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoAlertRecords } from '../../functions/adapters/dynamo/alert-records.ts';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoOwedNotices } from '../../functions/adapters/dynamo/owed-notices.ts';
import { dynamoReferralRecords } from '../../functions/adapters/dynamo/referral-records.ts';
import { acknowledgeAlert } from '../../functions/domain/case/acknowledge-alert.ts';
import { answerReferral } from '../../functions/domain/case/answer-referral.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { takeLooks } from '../../functions/domain/case/take-looks.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import type { AlertRecords } from '../../functions/ports/alert-records.ts';
import type { CaseStore } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { OwedNotices } from '../../functions/ports/owed-notices.ts';
import type { ReferralRecords } from '../../functions/ports/referral-records.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { ReferralAnswer } from '../../shared/intake-api/referral-requests.ts';
import { aComplaintOf, aReachableChild } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Ports = {
  store: CaseStore;
  open: OpenCases;
  owed: OwedNotices;
  referrals: ReferralRecords;
  alerts: AlertRecords;
};

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
      store: dynamoCaseStore(records, onSunday),
      open: dynamoOpenCases(records, onSunday),
      owed: dynamoOwedNotices(records),
      referrals: dynamoReferralRecords(records),
      alerts: dynamoAlertRecords(records),
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

describe.each(['the fake', 'the database'] as const)(
  'what a mailed link opens, kept in %s',
  (name) => {
    const aStoredCase = async (): Promise<Ports> => {
      const ports = makes[name]();
      count += 1;
      reference = `REF-ERR-AL${count}`;
      const opened = openCase(aComplaintOf(aReachableChild({ safety: 'unsafe' })), bury, {
        reference,
        receivedAt: sundayEvening,
      });
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

    const alert = 'urgent-alert-1';
    const later = '2026-11-22T20:05:00.000Z';

    test('an alert comes back with the person and, once there is one, whoever has it', async () => {
      const { alerts, open } = await aStoredCase();
      const kept = (await alerts.load(reference, alert)) ?? expect.fail('not there');
      expect(kept.record).toEqual(await open.load(reference));
      expect(kept.person.person.name).toBe('Sam');
      expect(JSON.stringify(kept)).not.toContain('IRRELEVANT_STORY');
      const by = { alert, at: later, name: 'Kim', role: 'duty social worker' };
      const change = acknowledgeAlert(kept.record, by, bury) ?? expect.fail('nothing changed');
      expect(await open.save(change)).toBe('saved');
      const after = await alerts.load(reference, alert);
      expect(after?.acknowledged).toEqual(by);
      expect(after?.record.alerts).toMatchObject([{ id: alert, acknowledgedAt: later }]);
      expect(await alerts.load('NONE', alert)).toBeUndefined();
    });

    test('an alert that was passed on goes to its own contact', async () => {
      const { open, owed } = await aStoredCase();
      const record = (await open.load(reference)) ?? expect.fail('not there');
      const duty = { contacts: 2, withinMinutes: 30 };
      const change = takeLooks(record, { ...bury, duty }, later) ?? expect.fail('nothing was due');
      expect(await open.save(change)).toBe('saved');
      const key = { reference, noticeId: `${alert}-to-1` };
      expect(await owed.load(key)).toMatchObject({ kind: 'urgent-alert', place: 1 });
    });
  },
);

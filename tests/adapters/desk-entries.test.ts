import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { caseReplySchema } from '../../shared/desk-api/case-reply.ts';
import { entryReceiptSchema } from '../../shared/desk-api/entry.ts';
import type { StaffRole } from '../../shared/desk-api/staff-roles.ts';
import { byMember, byPhone, entered, friday } from '../support/an-entry.ts';
import { builtDist, grantsFile, itemsOfCase } from '../support/built-portal.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

let home: string;
let platform: Platform;
const tokens = new Map<StaffRole, string>();
const roles = ['contact-centre', 'complaints-officer', 'auditor'] as const;

beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    threadsEach: 1,
    now: '2026-11-23T09:00:00.000Z',
  });
  for (const role of roles) {
    tokens.set(role, (await signInAs(platform, idOf(platform, role))).token);
  }
});
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
});

const ask = (role: StaffRole, path: string, post?: unknown) =>
  askDesk(platform, `desk/${path}`, { token: tokens.get(role), post });
const submissionId = (place: number) =>
  `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const enter = async (place: number, entry: Readonly<Record<string, unknown>> = byPhone) => {
  const body = entered(entry, { submissionId: submissionId(place) });
  const reply = await ask('contact-centre', 'entries', body);
  const receipt = entryReceiptSchema.safeParse(reply.body);
  return { ...reply, reference: receipt.success ? receipt.data.reference : '', receipt };
};
const caseSeen = async (role: StaffRole, reference: string) =>
  caseReplySchema.parse((await ask(role, `cases/${reference}`)).body);

describe('a complaint that a worker wrote down, in the real records', () => {
  test('is kept once, however often it is sent, and counted from when it was heard', async () => {
    const [first, second] = [await enter(1), await enter(1)];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    const { record, audit } = await kept(first.reference);
    expect(record).toMatchObject({ channel: 'phone', receivedAt: '2026-11-20T12:00:00.000Z' });
    expect(audit).toContainEqual(
      expect.objectContaining({
        event: 'complaint-written-down',
        actor: idOf(platform, 'contact-centre'),
        door: 'phone',
        heardOn: friday,
      }),
    );
  });

  const kept = async (reference: string) => {
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    return {
      record: items.find(({ type }) => type === 'case'),
      audit: items.filter(({ type }) => type === 'event'),
    };
  };

  test('cannot be opened, found or changed by whoever wrote it down', async () => {
    const { reference } = await enter(2);
    const command = { command: 'note', words: 'IRRELEVANT' };
    const statuses = [
      await ask('contact-centre', `cases/${reference}`),
      await ask('contact-centre', 'queue'),
      await ask('contact-centre', 'search', { for: 'Sam' }),
      await ask('contact-centre', `cases/${reference}/commands`, {
        commandId: submissionId(2),
        version: 1,
        command,
      }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403]);
  });

  test('shows an officer by which door, when and by whom it came; an auditor not what was typed of it', async () => {
    const { reference } = await enter(3, byMember);
    const seen = await caseSeen('complaints-officer', reference);
    expect(seen.entry).toMatchObject({
      door: 'councillor-or-mp',
      heardOn: friday,
      takenBy: { name: 'Megan Price' },
      authority: 'not-seen',
      words: { memberName: 'Robin Example' },
    });
    expect(seen.tasks.map(({ kind }) => kind)).toContain('reply-to-member');
    expect(JSON.stringify(await caseSeen('auditor', reference))).not.toContain('Robin');
  });

  test('is not kept where the records never come to rest, and is when it is sent again', async () => {
    platform.arm([
      {
        service: 'table',
        function: 'desk-entry',
        operation: 'TransactWriteItems',
        nth: 1,
        when: 'before',
        what: 'transaction-conflict',
        times: 50,
      },
    ]);
    expect((await enter(4)).status).toBe(500);
    platform.arm([]);
    expect((await enter(4)).status).toBe(201);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Platform } from '../../infra/local/platform.ts';
import { accessDraftSchema } from '../../shared/desk-api/access-draft.ts';
import { caseReplySchema } from '../../shared/desk-api/case-reply.ts';
import { queueReplySchema } from '../../shared/desk-api/queue-reply.ts';
import { type StaffRole, staffRoles } from '../../shared/desk-api/staff-roles.ts';
import { byPhone, entered } from '../support/an-entry.ts';
import {
  aComplaint,
  builtDist,
  grantsFile,
  itemsOfCase,
  postComplaint,
} from '../support/built-portal.ts';
import { askDesk, idOf, readyPersonOf, signInAs } from '../support/desk-person.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

let home: string;
let platform: Platform;
const tokens = new Map<StaffRole, string>();
let calm = '';
let urgent = '';

const send = async (place: number, more: Readonly<Record<string, unknown>> = {}) => {
  const { receipt, body } = await postComplaint(platform.origin, aComplaint(place, more));
  if (receipt === undefined) throw new Error(JSON.stringify(body));
  return receipt.reference;
};

beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    threadsEach: 1,
    now: '2026-11-23T09:00:00.000Z',
  });
  for (const role of staffRoles) {
    tokens.set(role, (await signInAs(platform, idOf(platform, role))).token);
  }
  calm = await send(1, { person: { name: 'Zuri Okafor-Lee', age: 14 } });
  urgent = await send(2, { safety: 'unsafe' });
});
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
});

const ask = (role: StaffRole, path: string, post?: unknown) =>
  askDesk(platform, `desk/${path}`, { token: tokens.get(role), post });
let commands = 0;
const command = (
  role: StaffRole,
  reference: string,
  version: number,
  asked: Readonly<Record<string, unknown>>,
  id = '',
) => {
  commands += 1;
  const commandId =
    id === '' ? `00000000-0000-4000-9000-${String(commands).padStart(12, '0')}` : id;
  return ask(role, `cases/${reference}/commands`, { commandId, version, command: asked });
};
const caseSeen = async (role: StaffRole, reference: string) =>
  caseReplySchema.parse((await ask(role, `cases/${reference}`)).body);
const queueSeen = async (role: StaffRole, query = '') =>
  queueReplySchema.parse((await ask(role, `queue${query}`)).body);
const doneSchema = z.object({ version: z.int() });

describe('every role at every route', () => {
  const aNote = { command: 'note', words: 'Rang, no answer.' };
  const routes = {
    me: (role: StaffRole) => ask(role, 'me'),
    queue: (role: StaffRole) => ask(role, 'queue'),
    week: (role: StaffRole) => ask(role, 'week'),
    office: (role: StaffRole) => ask(role, 'office'),
    search: (role: StaffRole) => ask(role, 'search', { for: 'Zuri' }),
    'a case': (role: StaffRole) => ask(role, `cases/${calm}`),
    'an urgent case': (role: StaffRole) => ask(role, `cases/${urgent}`),
    'who else has it open': (role: StaffRole) => ask(role, `cases/${calm}/company`),
    'cases alike': (role: StaffRole) => ask(role, `cases/${calm}/alike`),
    'as the Ombudsman would read it': (role: StaffRole) => ask(role, `cases/${calm}/rehearsal`),
    'what is held of somebody': (role: StaffRole) =>
      ask(role, `cases/${calm}/access-requests/none`),
    'a command': (role: StaffRole) => command(role, calm, 99, aNote),
    staff: (role: StaffRole) => ask(role, 'staff'),
    entries: (role: StaffRole) =>
      ask(role, 'entries', entered({ ...byPhone, heardOn: '2030-01-01' })),
  };
  // In the order of the routes above. 409: let in, and the version was another; 422: let in, and that day is to come.
  const table: Readonly<Record<StaffRole, readonly number[]>> = {
    'complaints-officer': [200, 200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 409, 200, 422],
    'complaints-manager': [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404, 409, 200, 422],
    'team-manager': [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 404, 200, 403],
    'senior-manager': [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 404, 200, 403],
    'head-of-service': [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404, 409, 200, 403],
    auditor: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404, 404, 200, 403],
    'contact-centre': [200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 422],
    'inbox-watcher': [200, 200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 409, 403, 403],
    'safeguarding-duty': [200, 200, 200, 200, 200, 404, 200, 404, 404, 403, 403, 404, 403, 403],
    'investigating-officer': [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 404, 403, 403],
    'independent-person': [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 404, 403, 403],
    'adjudicating-officer': [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 404, 403, 403],
    'panel-member': [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 403, 403, 403],
    advocate: [200, 200, 200, 200, 200, 404, 404, 404, 404, 403, 403, 403, 403, 403],
  };

  test.each(staffRoles)('%s', async (role) => {
    const statuses: number[] = [];
    for (const asking of Object.values(routes)) statuses.push((await asking(role)).status);
    expect(statuses).toEqual(table[role]);
  });

  test.each(staffRoles)(
    '%s, at the tracker and at what changes the list of staff',
    async (role) => {
      const readsReports: readonly StaffRole[] = [
        'complaints-manager',
        'senior-manager',
        'head-of-service',
        'auditor',
      ];
      expect((await ask(role, 'tracker')).status).toBe(readsReports.includes(role) ? 200 : 403);
      const somebody = { name: 'Owen Hart', email: 'owen.hart@council.example', role: 'auditor' };
      const worker = { ...somebody, teams: [], leads: [] };
      const replies = [
        await ask(role, 'staff', { id: idOf(platform, 'auditor'), ...worker }),
        await ask(role, 'staff/nobody', { version: 1, ...worker }),
        await ask(role, 'staff/nobody/end', { version: 1 }),
      ];
      // Let in: there is somebody with that id already, and nobody with the other.
      const told = role === 'complaints-manager' ? [409, 404, 404] : [403, 403, 403];
      expect(replies.map(({ status }) => status)).toEqual(told);
    },
  );

  test('nobody gets past any of them without a token', async () => {
    for (const path of [
      'me',
      'queue',
      'week',
      'office',
      'search',
      `cases/${calm}`,
      `cases/${calm}/company`,
      `cases/${calm}/alike`,
      'staff',
      'sign-out',
    ]) {
      expect((await askDesk(platform, `desk/${path}`)).status).toBe(401);
    }
    const posted = { commandId: 'IRRELEVANT', version: 1, command: aNote };
    for (const [path, post] of [
      [`cases/${calm}/commands`, posted],
      ['entries', entered()],
    ] as const) {
      expect((await askDesk(platform, `desk/${path}`, { post })).status).toBe(401);
    }
  });

  test('nothing that staff read is kept on the way', async () => {
    for (const path of ['queue', 'week', `cases/${calm}`]) {
      const reply = await ask('complaints-officer', path);
      expect(reply.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('the queue', () => {
  test('puts somebody who is not safe first, until a person acknowledged it', async () => {
    const before = await queueSeen('complaints-officer');
    expect(before.cases.map(({ reference }) => reference)).toEqual([urgent, calm]);
    expect(before.cases[0]?.reasons.slice(0, 2)).toEqual(['urgent', 'read-for-safety']);
    const { version, letters } = await caseSeen('complaints-officer', urgent);
    const alert = letters.find(({ kind }) => kind === 'urgent-alert')?.notice;
    const done = await command('safeguarding-duty', urgent, version, {
      command: 'acknowledge-alert',
      notice: alert,
    });
    expect(done.status).toBe(200);
    const after = await queueSeen('complaints-officer');
    expect(after.cases.find(({ reference }) => reference === urgent)?.reasons).not.toContain(
      'urgent',
    );
  });

  test('holds what was asked for, and no name or word of anybody', async () => {
    const { total, cases } = await queueSeen('complaints-officer', '?flag=read-for-safety');
    expect(total).toBe(2);
    expect(JSON.stringify(cases)).not.toMatch(/Zuri|Sam|calls/);
    expect((await queueSeen('complaints-officer', '?team=court-team')).total).toBe(0);
    expect((await ask('complaints-officer', 'queue?name=Zuri')).status).toBe(422);
  });

  test('shows the duty team what it was alerted of, and a team nothing before a person has checked', async () => {
    const seen = async (role: StaffRole) =>
      (await queueSeen(role)).cases.map(({ reference }) => reference);
    expect(await seen('safeguarding-duty')).toEqual([urgent]);
    expect(await seen('team-manager')).toEqual([]);
  });

  test('the week says what is due, the oldest first', async () => {
    const { body } = await ask('complaints-officer', 'week');
    const { items } = z
      .object({ items: z.array(z.object({ due: z.string(), what: z.string(), name: z.string() })) })
      .parse(body);
    expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).sort());
    const reading = { due: '2026-11-23', what: 'task', name: 'read-for-safety' };
    expect(items).toContainEqual(reading);
  });
});

describe('a case', () => {
  test('is shown whole to whoever reads words, and without a word to an auditor', async () => {
    const whole = await caseSeen('complaints-officer', calm);
    expect(whole.words?.complaint?.story).toBe('Nobody calls me back.');
    expect(whole.person?.person.name).toBe('Zuri Okafor-Lee');
    expect(whole.timeline.map(({ event }) => event)).toContain('complaint-received');
    expect(whole.dates.map(({ rule }) => rule)).toContain('stage-1-first');
    const bare = await caseSeen('auditor', calm);
    expect(JSON.stringify(bare)).not.toMatch(/Zuri|calls me/);
    expect(bare.timeline.length).toBe(whole.timeline.length);
  });

  test('keeps who opened it, and when', async () => {
    await caseSeen('head-of-service', calm);
    const items = await itemsOfCase(platform.database, platform.tableName, calm);
    expect(items.filter(({ type }) => type === 'read')).toContainEqual(
      expect.objectContaining({
        by: idOf(platform, 'head-of-service'),
        at: expect.stringContaining('2026-11-23T09:'),
      }),
    );
  });

  test('gives a draft of what it holds of somebody who asked, and keeps who read that', async () => {
    const asked = await send(8, { person: { name: 'Rowan Pike', age: 15 } });
    const { version } = await caseSeen('complaints-manager', asked);
    const done = await command('complaints-manager', asked, version, {
      command: 'record-access-request',
      whose: 'complainant',
      asker: 'themself',
      askedOn: '2026-11-23',
      identity: 'known-to-us',
    });
    expect(done.status).toBe(200);
    const [request] = (await caseSeen('complaints-manager', asked)).keeping?.accessRequests ?? [];
    expect(request).toMatchObject({ whose: 'complainant', due: '2026-12-23' });
    const path = `cases/${asked}/access-requests/${request?.id}`;
    const { texts, called } = accessDraftSchema.parse((await ask('complaints-manager', path)).body);
    expect(called).toEqual(['Rowan Pike']);
    expect(texts).toContainEqual(
      expect.objectContaining({ place: 'words complaint.story', text: 'Nobody calls me back.' }),
    );
    expect((await ask('complaints-officer', path)).status).toBe(403);
    const items = await itemsOfCase(platform.database, platform.tableName, asked);
    expect(items).toContainEqual(
      expect.objectContaining({
        type: 'read',
        what: 'access-draft',
        by: idOf(platform, 'complaints-manager'),
      }),
    );
  });

  test('is not there for whoever is barred from it, in the very words that nobody’s reference gets', async () => {
    const barred = await send(3, { person: { name: 'Rowan', age: 15 } });
    const { version } = await caseSeen('complaints-officer', barred);
    const done = await command('complaints-manager', barred, version, {
      command: 'bar-worker',
      who: idOf(platform, 'complaints-officer'),
      because: 'named',
    });
    expect(done.status).toBe(200);
    const replies = [
      await ask('complaints-officer', `cases/${barred}`),
      await ask('complaints-officer', 'cases/K4T-9WX-2H2'),
      await ask('complaints-officer', 'cases/K4T-9WX-2HR'),
      await ask('complaints-officer', 'cases/no%20reference'),
    ];
    const [first] = replies;
    expect(first?.status).toBe(404);
    for (const reply of replies) expect(reply.body).toEqual(first?.body);
    const found = await ask('complaints-officer', 'search', { for: barred });
    expect(found.body).toEqual({ cases: [] });
    expect((await queueSeen('complaints-officer')).cases.map((one) => one.reference)).not.toContain(
      barred,
    );
  });
});

describe('looking for somebody', () => {
  test.each([
    ['a word of their name', 'zuri'],
    ['every word of it, in any order', 'LEE Okafor'],
    ['the reference', ''],
  ])('finds them by %s', async (_how, typed) => {
    const { body } = await ask('complaints-officer', 'search', { for: typed || calm });
    expect(body).toEqual({ cases: [expect.objectContaining({ reference: calm })] });
  });

  test.each(['Zur', 'Zuri Nobody', 'sam1@example.org'])('finds nobody by "%s"', async (typed) => {
    const { body } = await ask('complaints-officer', 'search', { for: typed });
    expect(body).toEqual({ cases: [] });
  });
});

describe('a command', () => {
  const id = '00000000-0000-4000-a000-000000000001';

  test('is carried out once, however often it comes, and shows in the case', async () => {
    const reference = await send(4);
    const { version } = await caseSeen('complaints-officer', reference);
    const read = { command: 'read-for-safety' };
    // Long enough that the command itself is noted as use.
    await platform.moveTo(new Date(platform.now().getTime() + 120_000));
    const first = await command('complaints-officer', reference, version, read, id);
    const again = await command('complaints-officer', reference, version, read, id);
    expect([first.body, again.body]).toEqual([
      { kind: 'done', version: version + 1 },
      { kind: 'repeated', version: version + 1 },
    ]);
    const other = await command('complaints-manager', reference, version, read, id);
    expect(other.status).toBe(409);
    const after = await caseSeen('complaints-officer', reference);
    const events = after.timeline.filter(({ event }) => event === 'read-for-safety');
    expect(events).toHaveLength(1);
    expect(events[0]?.by).toEqual({
      id: idOf(platform, 'complaints-officer'),
      name: 'Amina Yusuf',
    });
    expect(after.tasks.find(({ kind }) => kind === 'read-for-safety')?.state).toBe('done');
    const queue = await queueSeen('complaints-officer');
    const entry = queue.cases.find((one) => one.reference === reference);
    expect(entry?.reasons).not.toContain('read-for-safety');
  });

  test('on what somebody changed meanwhile is told the version it has now', async () => {
    const { version } = await caseSeen('complaints-officer', calm);
    const aNote = { command: 'note', words: 'A note.' };
    const done = await command('complaints-officer', calm, version, aNote);
    const late = await command('complaints-manager', calm, version, aNote);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ version: doneSchema.parse(done.body).version });
    expect((await caseSeen('complaints-officer', calm)).notes).toEqual([
      expect.objectContaining({
        words: 'A note.',
        by: expect.objectContaining({ name: 'Amina Yusuf' }),
      }),
    ]);
  });

  test('of two at the same moment, one is carried out', async () => {
    const { version } = await caseSeen('complaints-officer', calm);
    const replies = await Promise.all(
      ['One.', 'Two.'].map((words) =>
        command('complaints-officer', calm, version, { command: 'note', words }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('that cannot be done says why, and changes nothing', async () => {
    const { version } = await caseSeen('complaints-officer', calm);
    const reply = await command('complaints-manager', calm, version, {
      command: 'reopen',
      reasons: 'IRRELEVANT',
    });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ because: 'not-closed' });
    expect((await caseSeen('complaints-officer', calm)).version).toBe(version);
    expect((await command('complaints-officer', calm, version, { command: 'delete' })).status).toBe(
      422,
    );
  });

  test('gives a case to somebody who may open it, and to nobody else', async () => {
    const reference = await send(7);
    const { version, parts } = await caseSeen('complaints-officer', reference);
    await command('complaints-officer', reference, version, { command: 'read-for-safety' });
    const checked = { command: 'confirm-parts', parts: parts.map(({ id }) => id) };
    expect((await command('complaints-officer', reference, version + 1, checked)).status).toBe(200);
    const allocate = (lead: string) =>
      command('complaints-officer', reference, version + 2, { command: 'allocate', lead });
    const refused = await allocate(idOf(platform, 'contact-centre'));
    expect(refused.body).toMatchObject({ because: 'may-not-see-it' });
    expect((await allocate('nobody')).body).toMatchObject({ because: 'not-there' });
    // Mail is down while the letter would leave, so that the minute's sweep sends it.
    platform.mail.setDown(true);
    expect((await allocate(idOf(platform, 'team-manager'))).status).toBe(200);
    expect((await queueSeen('team-manager')).cases.map((one) => one.reference)).toEqual([
      reference,
    ]);
    const { people } = await caseSeen('team-manager', reference);
    expect(people.lead?.name).toBe('Gareth Pugh');

    const told = () =>
      keptMail(home).filter(
        ({ subject }) => subject === `${reference}: this case is yours to answer`,
      );
    const items = () => itemsOfCase(platform.database, platform.tableName, reference);
    const waiting = { kind: 'allocation-told', state: 'retrying' };
    await eventually(async () =>
      expect(await items()).toContainEqual(expect.objectContaining(waiting)),
    );
    platform.mail.setDown(false);
    await eventually(async () => {
      await platform.moveTo(new Date(platform.now().getTime() + 10 * 60_000));
      await platform.invoke('sweep', {});
      expect(told()).toHaveLength(1);
    });
    const { email } = readyPersonOf(platform, 'team-manager');
    expect(told()[0]?.destinations).toEqual([email]);
    expect(told()[0]?.text).not.toContain('Sam');
  });

  test('for a new secret says it to whoever must hand it over, and the old one opens nothing', async () => {
    const { receipt } = await postComplaint(platform.origin, aComplaint(5));
    const reference = receipt?.reference ?? '';
    const { version } = await caseSeen('complaints-officer', reference);
    const asked = { command: 'issue-status-secret', given: 'by-phone', with: 'complainant' };
    const { body } = await command('complaints-officer', reference, version, asked);
    const { statusSecret } = z.object({ statusSecret: z.string() }).parse(body);
    const open = (secret: string) => askDesk(platform, 'status', { post: { reference, secret } });
    expect((await open(receipt?.statusSecret ?? '')).status).toBe(403);
    expect((await open(statusSecret)).status).toBe(200);
  });

  test('for another way to reach somebody is what letters use from then on', async () => {
    const reference = await send(6);
    const { version } = await caseSeen('complaints-officer', reference);
    const done = await command('complaints-officer', reference, version, {
      command: 'correct-contact',
      contact: { email: 'new@example.com', preferred: 'email' },
      with: 'complainant',
      how: 'phone',
    });
    expect(done.status).toBe(200);
    const { person } = await caseSeen('complaints-officer', reference);
    expect(person?.person.contact?.email).toBe('new@example.com');
  });
});

describe('what is logged of it', () => {
  test('codes and references, and nothing that anybody wrote, looked for or is called', () => {
    const log = readFileSync(join(platform.home.log, 'functions.log'), 'utf8');
    expect(log).toContain('case-opened');
    expect(log).toContain('command-done');
    expect(log).not.toMatch(/Zuri|Okafor|calls me|A note|Amina|@council/);
  });
});

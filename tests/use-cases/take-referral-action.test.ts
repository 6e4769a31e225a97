import { describe, expect, test } from 'vitest';
import { hoursToFirstContact } from '../../functions/domain/referral/handshake.ts';
import { makeTakeReferralAction } from '../../functions/use-cases/take-referral-action.ts';
import { bury } from '../../shared/authority/bury.ts';
import { surrey } from '../../shared/authority/surrey.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../support/a-submission.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { advocacyInbox, aReferral } from '../support/referral-setting.ts';
import { fromHere } from '../support/status-setting.ts';
import { aKeyRing, testSigner } from '../support/test-signer.ts';

const yes = { action: 'accept', name: 'Jo Advocate', workContact: 'jo@service.example' };
const no = { action: 'decline', because: 'no-advocate-free' };
const open = { action: 'open' };
const noAdvocate = { action: 'advocate', wish: 'no' };
const spoke = { action: 'first-contact', date: '24/11/2026', time: '4.30pm', how: 'phone' };

describe('the link in the advocacy service’s mail', () => {
  test('opens what the mail shows, and opening it changes nothing', async () => {
    const { answer, linkIn, left, record, events } = await aReferral();
    const before = { record: record(), events: events() };
    const opened = await answer(linkIn('advocacy-referral'), open);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const mail = left.find(({ to }) => to === advocacyInbox)?.text ?? '';
    const { facts, contact, told, ...rest } = opened.view;
    for (const { name, value } of facts) expect(mail).toContain(`${name}: ${value}`);
    for (const line of [...contact, ...told]) expect(mail).toContain(line);
    expect(facts.map(({ value }) => value)).toContain('Sam');
    expect(rest).toEqual({
      reference: before.record.reference,
      step: 'waiting',
      answerBy: '2026-11-23',
      mayDo: ['accept', 'decline'],
    });
    expect({ record: record(), events: events() }).toEqual(before);
  });

  test('holds nothing of the young person, and no word of what they wrote is behind it', async () => {
    const { answer, linkIn } = await aReferral();
    const link = linkIn('advocacy-referral');
    expect(link).not.toMatch(/Sam|sam@/);
    expect(JSON.stringify(await answer(link, open))).not.toContain('IRRELEVANT_STORY');
  });

  test('is the same one when the mail has to be sent again', async () => {
    const { records, linkIn, sweep, reference, clock } = await aReferral();
    const first = linkIn('advocacy-referral');
    const notice = records.notices.get(`${reference}/advocacy-referral-1`);
    Object.assign(notice ?? {}, { state: 'retrying', nextAt: clock(), settled: 0 });
    clock.moveBy(60_000);
    await sweep();
    expect(linkIn('advocacy-referral')).toBe(first);
  });

  test('a wrong code opens nothing, many make one wait, and the right one opens all the same', async () => {
    const { answer, linkIn } = await aReferral();
    const right = linkIn('advocacy-referral');
    const wrong = [
      'hello',
      `${right.slice(0, -1)}0`,
      right.replace('.1.', '.2.'),
      right.replace(/#[^.]*/, '#ACD-EFH-JKY'),
      right.replace('.k1.', '.k9.'),
    ].map((code) => (code === right ? `${right.slice(0, -1)}1` : code));
    for (const code of wrong) expect(await answer(code, open)).toEqual({ kind: 'shut' });
    expect(await answer('hello', open)).toEqual({ kind: 'slowed', seconds: 300 });
    expect((await answer(right, open)).kind).toBe('open');
  });

  test('opens under an old key until that key is retired', async () => {
    const { records, linkIn, clock } = await aReferral();
    const token = linkIn('advocacy-referral');
    const withRing = (ring: string) =>
      makeTakeReferralAction({
        signer: testSigner(ring),
        clock,
        authority: bury,
        count: inMemoryCount(),
        cases: records.open,
        records: records.referrals,
      })({ token, action: 'open' }, fromHere);
    expect((await withRing(aKeyRing('k2', ['k1', 'k2']))).kind).toBe('open');
    expect((await withRing(aKeyRing('k2', ['k2']))).kind).toBe('shut');
  });

  test('runs out after its days', async () => {
    const { answer, linkIn, clock } = await aReferral();
    const token = linkIn('advocacy-referral');
    clock.moveBy(28 * 86_400_000 + 1000);
    expect(await answer(token, open)).toEqual({ kind: 'closed', why: 'expired' });
  });
});

describe('a yes', () => {
  test('is kept once with who it is, and says so to the child alone', async () => {
    const { answer, linkIn, record, records, events, see, reference } = await aReferral();
    const token = linkIn('advocacy-referral');
    const taken = await answer(token, yes);
    expect(taken).toMatchObject({
      kind: 'taken',
      view: { step: 'accepted', accepted: { name: 'Jo Advocate', on: '2026-11-22' } },
    });
    expect((await answer(token, yes)).kind).toBe('repeated');
    expect(events().filter((event) => event === 'referral-accepted')).toHaveLength(1);
    expect(JSON.stringify([record(), records.events])).not.toContain('Jo Advocate');
    expect(records.referralSteps.at(-1)).toEqual({
      reference,
      step: { at: expect.any(String), said: yes },
    });
    expect((await see()).advocateNews).toBe('accepted');
  });

  test('may be given to somebody else later', async () => {
    const { answer, linkIn } = await aReferral();
    const token = linkIn('advocacy-referral');
    await answer(token, yes);
    expect(await answer(token, { ...yes, name: 'Kim' })).toMatchObject({
      kind: 'taken',
      view: { accepted: { name: 'Kim' } },
    });
  });

  test('goes through when the case is changed by somebody else meanwhile', async () => {
    const { answer, ask, linkIn, record } = await aReferral();
    const token = linkIn('advocacy-referral');
    const [answered] = await Promise.all([
      answer(token, yes),
      ask(1, { action: 'add', words: 'IRRELEVANT' }),
    ]);
    expect(answered.kind).toBe('taken');
    expect(record()).toMatchObject({ version: 3, handshake: { step: 'accepted' } });
  });

  test('touches no clock', async () => {
    const { answer, linkIn, record } = await aReferral();
    const { deadlines, datesTold, nextLookAt: _next, ...before } = record();
    await answer(linkIn('advocacy-referral'), yes);
    expect(record()).toMatchObject({ deadlines, datesTold, state: before.state });
  });
});

describe('a no', () => {
  test('is a person’s work the same day, and the child is told who else can help', async () => {
    const { answer, linkIn, tasks, left, at, see, record } = await aReferral();
    const answered = await answer(linkIn('advocacy-referral'), no);
    expect(answered).toMatchObject({
      kind: 'taken',
      view: { step: 'declined', facts: [], contact: [], told: [], mayDo: ['accept'] },
    });
    expect(tasks()).toContain('arrange-advocate');
    expect(record().referral).toEqual({ state: 'person-arranges', because: 'service-declined' });
    await at('2026-11-23T08:00:00.000Z');
    const toChild = left.find(({ kind }) => kind.startsWith('advocate-declined'));
    expect(toChild?.to).toBe('sam@example.com');
    expect(toChild?.text).toContain('Always Heard');
    expect(toChild?.text).not.toContain('free.\nno');
    const toTeam = left.find(({ kind }) => kind.startsWith('referral-answered'));
    expect(toTeam?.text).toContain('no advocate is free');
    expect((await see()).advocateNews).toBe('declined');
  });

  test('in the evening, the child is told in the morning', async () => {
    const { answer, linkIn, left, sweep, clock } = await aReferral();
    clock.moveBy(2 * 3_600_000);
    await answer(linkIn('advocacy-referral'), no);
    await sweep();
    expect(left.filter(({ to }) => to === 'sam@example.com')).toHaveLength(1);
  });

  test('where mail is not safe, a person tells the child', async () => {
    const sent = aComplaintOf(
      aSubmission({ person: { age: 14, contact: { phone: '0161 496 0999' } } }),
    );
    const { answer, linkIn, tasks } = await aReferral(sent);
    await answer(linkIn('advocacy-referral'), no);
    expect(tasks()).toContain('tell-advocate-news-another-way');
  });

  test('said to be the child’s own is asked of the child first, and nothing is mailed to them', async () => {
    const { answer, linkIn, tasks, left, at } = await aReferral();
    await answer(linkIn('advocacy-referral'), { ...no, because: 'young-person-said-no' });
    await at('2026-11-23T09:00:00.000Z');
    expect(tasks()).toContain('arrange-advocate');
    expect(left.filter(({ kind }) => kind.startsWith('advocate-declined'))).toEqual([]);
    expect(left.at(-1)?.text).toContain('Ask the young person, by the safe way on the case');
  });

  test('tells nothing to a second service', async () => {
    const { answer, linkIn, left, at } = await aReferral();
    await answer(linkIn('advocacy-referral'), no);
    await at('2026-12-10T09:00:00.000Z');
    expect(left.filter(({ to }) => to === advocacyInbox)).toHaveLength(1);
  });

  test('by mistake can be taken back by the same link; what was not sent yet is not', async () => {
    const { answer, linkIn, record, left, at, clock } = await aReferral();
    clock.moveBy(2 * 3_600_000);
    const token = linkIn('advocacy-referral');
    await answer(token, no);
    expect(await answer(token, yes)).toMatchObject({ kind: 'taken', view: { step: 'accepted' } });
    expect(record().referral).toEqual({ state: 'told-automatically' });
    expect(record().handshake).not.toHaveProperty('because');
    await at('2026-11-23T08:00:00.000Z');
    expect(left.filter(({ kind }) => kind.startsWith('advocate-declined'))).toEqual([]);
    expect(left.at(-1)?.text).toContain('the advocacy service said yes');
  });

  test('taken back by a service of the council’s own keeps the check for a conflict', async () => {
    const own = { ...surrey, advocacy: { ...surrey.advocacy, runBy: 'in-house' as const } };
    const { answer, linkIn, record } = await aReferral(aComplaintOf(), {
      ...own,
      advocacy: { ...own.advocacy, automaticReferral: true },
    });
    const token = linkIn('advocacy-referral');
    await answer(token, no);
    await answer(token, yes);
    expect(record().referral).toEqual({
      state: 'told-automatically',
      because: 'check-for-conflict',
    });
  });

  test('a child who then says no and yes again is not sent back to the service that declined', async () => {
    const { answer, ask, linkIn, record } = await aReferral();
    await answer(linkIn('advocacy-referral'), no);
    await ask(1, noAdvocate);
    await ask(2, { action: 'advocate', wish: 'refer' });
    expect(record().referral).toMatchObject({
      state: 'person-arranges',
      because: 'service-declined',
    });
  });
});

describe('first contact', () => {
  const afterYes = async () => {
    const setting = await aReferral();
    const token = setting.linkIn('advocacy-referral');
    await setting.answer(token, yes);
    await setting.at('2026-11-25T09:00:00.000Z');
    return { ...setting, token };
  };

  test('is kept to the minute, so that the hours can be counted', async () => {
    const { answer, token, record, see } = await afterYes();
    expect(await answer(token, spoke)).toMatchObject({
      kind: 'taken',
      view: { step: 'first-contact', firstContact: { on: '2026-11-24', time: '16:30' } },
    });
    const { handshake } = record();
    expect(handshake).toMatchObject({ contactAt: '2026-11-24T16:30:00.000Z', how: 'phone' });
    expect(handshake && hoursToFirstContact(handshake)).toBe(45);
    expect((await see()).advocateNews).toBe('in-touch');
  });

  test('can be put right', async () => {
    const { answer, token, record } = await afterYes();
    await answer(token, spoke);
    await answer(token, { ...spoke, time: '10:00' });
    expect(record().handshake?.contactAt).toBe('2026-11-24T10:00:00.000Z');
  });

  test.each([
    ['in the future', { ...spoke, date: '2026-11-26' }],
    ['before the service was told', { ...spoke, date: '2026-11-22', time: '9:00' }],
  ])('cannot be %s', async (_, said) => {
    const { answer, token } = await afterYes();
    expect(await answer(token, said)).toMatchObject({
      kind: 'cannot',
      problems: [{ field: 'date', code: 'date-does-not-fit' }],
    });
  });

  test('comes after a yes', async () => {
    const { answer, linkIn } = await aReferral();
    expect(await answer(linkIn('advocacy-referral'), spoke)).toMatchObject({
      kind: 'cannot',
      problems: [{ field: 'action' }],
    });
  });
});

describe('a child who changes their mind', () => {
  test('closes the link at once: nothing of them is behind it any more', async () => {
    const { answer, ask, linkIn } = await aReferral();
    const token = linkIn('advocacy-referral');
    await ask(1, noAdvocate);
    for (const action of [open, yes, no]) {
      expect(await answer(token, action)).toEqual({ kind: 'closed', why: 'ended' });
    }
  });

  test('after the service said yes, too', async () => {
    const { answer, ask, linkIn, see } = await aReferral();
    const token = linkIn('advocacy-referral');
    await answer(token, yes);
    await ask(1, noAdvocate);
    expect(await answer(token, open)).toEqual({ kind: 'closed', why: 'ended' });
    expect(await see()).not.toHaveProperty('advocateNews');
  });

  test('and says yes again is referred anew, under a link of its own', async () => {
    const { answer, ask, linkIn, sweep, record } = await aReferral();
    const old = linkIn('advocacy-referral');
    await answer(old, yes);
    await ask(1, noAdvocate);
    await ask(2, { action: 'advocate', wish: 'refer' });
    await sweep();
    const anew = linkIn('advocacy-referral');
    expect(await answer(old, open)).toEqual({ kind: 'closed', why: 'newer' });
    expect(await answer(anew, open)).toMatchObject({ kind: 'open', view: { step: 'waiting' } });
    expect(record().handshake).toMatchObject({ step: 'told', serial: 2 });
  });
});

describe('somebody who only wants an advocate', () => {
  test('has the same handshake, without a date to answer by', async () => {
    const { answer, linkIn, see } = await aReferral({
      kind: 'advocacy-request',
      value: { language: 'en', person: { age: 14, contact: { email: 'sam@example.com' } } },
    });
    const token = linkIn('advocacy-referral');
    const opened = await answer(token, open);
    expect(JSON.stringify(opened)).not.toContain('We must answer');
    await answer(token, yes);
    expect((await see()).advocateNews).toBe('accepted');
  });
});

describe('an adult', () => {
  test('is never told whether there is an advocate', async () => {
    const { see } = await aReferral(
      aComplaintOf(aReachableChild({ role: 'adult', person: { relationship: 'parent' } })),
    );
    expect(await see()).not.toHaveProperty('advocateNews');
  });
});

import { describe, expect, test } from 'vitest';
import { makeDeliverNotice } from '../../functions/use-cases/deliver-notice.ts';
import { makeTakeStatusAction } from '../../functions/use-cases/take-status-action.ts';
import { bury } from '../../shared/authority/bury.ts';
import { aMailRoom } from '../support/a-mail-room.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../support/a-submission.ts';
import { countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { actionId, aSentCase, fromHere } from '../support/status-setting.ts';
import { testSigner } from '../support/test-signer.ts';

const addition = { action: 'add', words: 'IRRELEVANT_WORDS' };

describe('adding something', () => {
  test('keeps the words apart with a receipt date of their own, to be read the same day', async () => {
    const { ask, records, clock, record } = await aSentCase();
    const before = record();
    clock.moveBy(86_400_000);
    expect((await ask(1, addition)).kind).toBe('taken');
    expect(records.statements).toEqual([
      {
        id: actionId(1),
        receivedAt: clock(),
        said: addition,
        reference: before.reference,
      },
    ]);
    expect(records.tasks.at(-1)).toMatchObject({
      kind: 'read-for-safety',
      startsAt: clock(),
      target: 'same-day',
      asked: actionId(1),
    });
    expect(record()).toEqual({
      ...before,
      version: before.version + 1,
      openTasks: expect.anything(),
    });
  });

  test('the team is told that something came, and no word of it is in what they are told', async () => {
    const { ask, records } = await aSentCase();
    await ask(1, addition);
    const told = [...records.notices.values()].at(-1);
    expect(told).toMatchObject({ kind: 'asked-from-page', reader: 'complaints-team' });
    expect(JSON.stringify([...records.letters])).not.toContain('IRRELEVANT_WORDS');
    expect(JSON.stringify(records.events)).not.toContain('IRRELEVANT_WORDS');
  });

  test('somebody who is not safe now is told of to the duty team at once, with where they are', async () => {
    const { ask, records, record } = await aSentCase();
    await ask(1, { ...addition, safety: 'unsafe', where: 'at the bus station' });
    const alert = [...records.notices.values()].find(({ reader }) => reader === 'duty-team');
    expect(alert).toMatchObject({ kind: 'urgent-alert', state: 'pending' });
    expect(records.letters.get(`${alert?.reference}/${alert?.id}`)).toMatchObject({
      where: 'at the bus station',
    });
    expect(record().urgency).toMatchObject({ level: 'immediate' });
    expect(record().safety).toBe('unsafe');
  });

  test('"safe" lowers nothing', async () => {
    const { ask, record } = await aSentCase(aComplaintOf(aReachableChild({ safety: 'unsafe' })));
    await ask(1, { ...addition, safety: 'safe' });
    await ask(2, { ...addition, safety: 'worried' });
    expect(record().urgency.level).toBe('immediate');
  });
});

describe('asking once', () => {
  test('the same request sent again is kept once and answered the same', async () => {
    const { ask, records } = await aSentCase();
    const first = await ask(1, addition);
    const second = await ask(1, addition);
    expect(second).toEqual({ ...first, kind: 'repeated' });
    expect(records.statements).toHaveLength(1);
  });

  test('other words under the same id are not taken for the first, and not lost in silence', async () => {
    const { ask, records } = await aSentCase();
    await ask(1, addition);
    expect((await ask(1, { ...addition, words: 'OTHER_WORDS' })).kind).toBe('different');
    expect(records.statements).toHaveLength(1);
  });

  test('a request goes through when the case is changed by somebody else meanwhile', async () => {
    const { records, signer, clock, reference, secret } = await aSentCase();
    let busy = 3;
    const take = makeTakeStatusAction({
      signer,
      clock,
      count: inMemoryCount(),
      authority: bury,
      records: records.status,
      cases: {
        save: async (change) => (busy-- > 0 ? 'changed-meanwhile' : records.open.save(change)),
      },
    });
    const asked = { reference, secret, actionId: actionId(1), action: 'withdraw' } as const;
    expect((await take(asked, fromHere)).kind).toBe('taken');
    expect(records.tasks.filter(({ kind }) => kind === 'confirm-withdrawal')).toHaveLength(1);
  });

  test('nothing is kept for a wrong secret', async () => {
    const { records, reference, take } = await aSentCase();
    const asked = { reference, secret: 'GUESS', actionId: actionId(1), ...addition } as const;
    expect(await take({ ...asked, action: 'add' }, fromHere)).toEqual({ kind: 'shut' });
    expect(records.statements).toEqual([]);
  });
});

describe('changing one’s mind about an advocate', () => {
  const no = { action: 'advocate', wish: 'no' };
  const yes = { action: 'advocate', wish: 'refer' };

  const delivering = ({ records, clock }: Awaited<ReturnType<typeof aSentCase>>) => {
    const sent: string[] = [];
    const deliver = makeDeliverNotice({
      notices: records.owed,
      compose: async () => new Uint8Array(),
      send: async ({ to }) => {
        sent.push(to);
        return { kind: 'sent', messageId: 'm' };
      },
      markAddress: (address) => address,
      clock,
      chance: countingChance(),
      authority: bury,
      signer: testSigner(),
      origin: 'https://heard.example',
      mailRoom: aMailRoom,
    });
    return { deliver, sent };
  };

  test('"no advocate now" keeps back what has not left', async () => {
    const setting = await aSentCase();
    const { ask, record, reference } = setting;
    const { deliver, sent } = delivering(setting);
    const taken = await ask(1, no);
    expect(await deliver({ reference, noticeId: 'advocacy-referral-1' })).toEqual({
      kind: 'not-owed',
    });
    expect(sent).toEqual([]);
    expect(record().referral).toEqual({ state: 'said-no', wish: 'no' });
    expect(taken).toMatchObject({
      status: {
        asked: [{ action: 'advocate', wish: 'no', next: 'stopped' }],
        written: expect.arrayContaining([
          expect.objectContaining({ about: 'advocacy-referral', state: 'no-longer-sent' }),
        ]),
      },
    });
  });

  test('what the service was told already is for a person to recall, the same day', async () => {
    const setting = await aSentCase();
    const { deliver } = delivering(setting);
    await deliver({ reference: setting.reference, noticeId: 'advocacy-referral-1' });
    const taken = await setting.ask(1, no);
    expect(taken).toMatchObject({ status: { asked: [{ next: 'recalled-by-a-person' }] } });
    expect(setting.records.tasks.at(-1)).toMatchObject({
      kind: 'recall-referral',
      target: 'same-day',
    });
  });

  test('a referral that was being tried when they said no is not tried again', async () => {
    const setting = await aSentCase();
    const { records, clock, reference, ask } = setting;
    const { deliver, sent } = delivering(setting);
    const key = { reference, noticeId: 'advocacy-referral-1' };
    await records.owed.claim(key, { id: 'lost', now: clock(), until: clock() });
    await ask(1, no);
    clock.moveBy(1000);
    expect(await deliver(key)).toMatchObject({ kind: 'not-wanted' });
    expect(sent).toEqual([]);
    expect(records.notices.get(`${reference}/advocacy-referral-1`)?.nextAt).toBeUndefined();
  });

  test('a later yes tells the service by the same rule as when it was sent', async () => {
    const setting = await aSentCase(aComplaintOf(aReachableChild({ advocate: { wish: 'no' } })));
    const { ask, records, reference, record } = setting;
    const { deliver, sent } = delivering(setting);
    expect(await ask(1, yes)).toMatchObject({ status: { asked: [{ next: 'service-told' }] } });
    await deliver({ reference, noticeId: 'advocacy-referral-2' });
    expect(sent).toEqual(['advocacy@heard.example']);
    expect(record().referral.state).toBe('told-automatically');
    expect(records.events).toContainEqual(
      expect.objectContaining({ event: 'referral-decided', actor: 'complainant' }),
    );
  });

  test('where it is about an advocate, a yes tells nobody and a person arranges one today', async () => {
    const about = aSubmission({
      advocate: { wish: 'no' },
      complaint: { points: [{ subject: 'advocate' }] },
    });
    const { ask, records } = await aSentCase(aComplaintOf(about));
    await ask(1, yes);
    expect([...records.notices.values()].map(({ reader }) => reader)).not.toContain(
      'advocacy-service',
    );
    expect(records.tasks.at(-1)).toMatchObject({ kind: 'arrange-advocate', target: 'same-day' });
  });

  test('an answer they have given already is not asked for again', async () => {
    const { ask, record } = await aSentCase();
    expect(await ask(1, yes)).toMatchObject({ kind: 'cannot', problems: [{ field: 'wish' }] });
    expect(record().version).toBe(1);
  });
});

describe('requests that wait for a person', () => {
  test.each([
    ['withdraw', { action: 'withdraw', reason: 'afraid' }, 'confirm-withdrawal', 'same-day'],
    ['withdraw', { action: 'withdraw' }, 'confirm-withdrawal', 'decisionDays'],
    [
      'tell a new way to reach them',
      { action: 'contact', contact: { email: 'new@example.com' } },
      'confirm-contact-change',
      'same-day',
    ],
    [
      'say that a part is in the wrong place',
      { action: 'wrong-place', why: 'WORDS' },
      'check-part-route',
      'triageCheckDays',
    ],
  ] as const)(
    'to %s changes nothing of the complaint and runs no clock down',
    async (_, action, kind, target) => {
      const { ask, records, record } = await aSentCase();
      const before = record();
      await ask(1, action);
      expect(record()).toEqual({
        ...before,
        version: before.version + 1,
        openTasks: expect.anything(),
      });
      expect(records.tasks).toContainEqual(expect.objectContaining({ kind, target }));
    },
  );

  test('a new address is kept apart: letters still go by the old way', async () => {
    const { ask, records, reference } = await aSentCase();
    await ask(1, { action: 'contact', contact: { email: 'new@example.com' } });
    const owed = await records.owed.load({ reference, noticeId: 'acknowledgement-1' });
    expect(owed?.person.person.contact?.email).toBe('sam@example.com');
    expect(records.statements).toHaveLength(1);
  });

  test('words that come with a request are read for safety the same day', async () => {
    const { ask, records } = await aSentCase();
    await ask(1, { action: 'withdraw', more: 'WORDS' });
    const added = records.tasks.filter(({ asked }) => asked === actionId(1));
    expect(added.map(({ kind, target }) => [kind, target])).toEqual([
      ['read-for-safety', 'same-day'],
      ['confirm-withdrawal', 'decisionDays'],
    ]);
  });

  test('a part that is not there cannot be in the wrong place', async () => {
    const { ask } = await aSentCase();
    expect(await ask(1, { action: 'wrong-place', why: 'W', part: '99' })).toMatchObject({
      kind: 'cannot',
      problems: [{ field: 'part', code: 'not-on-list' }],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { markAddress } from '../../functions/adapters/seal/address-mark.ts';
import type { MailFate } from '../../functions/domain/notice/mail-news.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeDeliverNotice } from '../../functions/use-cases/deliver-notice.ts';
import { makeDeliverTogether } from '../../functions/use-cases/deliver-together.ts';
import { makeHearOfMail } from '../../functions/use-cases/hear-of-mail.ts';
import { makePassReturnedAlert } from '../../functions/use-cases/pass-returned-alert.ts';
import { makeSweepNotices } from '../../functions/use-cases/sweep-notices.ts';
import { bury } from '../../shared/authority/bury.ts';
import { aMailRoom } from '../support/a-mail-room.ts';
import { aComplaintOf } from '../support/a-submission.ts';
import { anAlert } from '../support/alert-setting.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { testSigner } from '../support/test-signer.ts';

const hour = 3_600_000;
const notPassed = async (): Promise<void> => expect.fail('It was no alert');

/** A child's complaint, and what sends and hears for it. */
const setUp = async () => {
  const records = inMemoryRecords();
  const clock = aClock();
  const chance = countingChance();
  const sentTo: string[] = [];
  const accept = makeAcceptSubmission({
    store: records.store,
    signer: testSigner(),
    count: inMemoryCount(),
    clock,
    chance,
    authority: bury,
  });
  const accepted = await accept(aComplaintOf());
  const reference = 'receipt' in accepted ? accepted.receipt.reference : '';
  const key = { reference, noticeId: 'acknowledgement-1' };
  const deliver = makeDeliverNotice({
    notices: records.owed,
    compose: async () => new Uint8Array(),
    send: async ({ to }) => {
      sentTo.push(to);
      return { kind: 'sent', messageId: `m-${sentTo.length}` };
    },
    markAddress,
    clock,
    chance,
    authority: bury,
    signer: testSigner(),
    origin: 'https://heard.example',
    mailRoom: aMailRoom,
  });
  const hear = makeHearOfMail({ notices: records.sent, markAddress, passOn: notPassed });
  const told = (fate: MailFate, more: { messageId?: string; noticeId?: string } = {}) => {
    const { messageId = 'm-1', noticeId = key.noticeId } = more;
    return hear({
      key: { reference, noticeId },
      news: { messageId, at: clock(), fate, code: 'CODE' },
      address: ' Sam@Example.com',
    });
  };
  const owe = (noticeId: string) => {
    const first = records.notices.get(`${reference}/${key.noticeId}`) ?? expect.fail('no notice');
    const fresh = { id: noticeId, state: 'pending', nextAt: clock(), fate: undefined } as const;
    records.notices.set(`${reference}/${noticeId}`, { ...first, ...fresh, messageId: undefined });
  };
  const sweep = makeSweepNotices({
    notices: records.owed,
    deliver: makeDeliverTogether(deliver),
    clock,
    stopwatch: () => 0,
  });
  const stateOf = () => records.notices.get(`${reference}/${key.noticeId}`)?.state;
  const kinds = () => records.tasks.map(({ kind }) => kind);
  return { records, clock, sentTo, key, deliver, told, owe, sweep, stateOf, kinds };
};

describe('hearing what became of a letter', () => {
  test('a letter that came back is a task, once, however often it is told', async () => {
    const { deliver, key, told, stateOf, records, kinds } = await setUp();
    await deliver(key);
    expect(await told('bounced')).toEqual({ kind: 'changed', state: 'bounced' });
    expect(await told('bounced')).toEqual({ kind: 'known' });
    expect(stateOf()).toBe('bounced');
    expect(kinds().filter((kind) => kind === 'mail-returned')).toHaveLength(1);
    expect(JSON.stringify(records.events)).not.toContain('xample.com');
  });

  test('before its sending is on record, it must come again', async () => {
    const { told, stateOf } = await setUp();
    expect(await told('bounced')).toEqual({ kind: 'come-again' });
    expect(stateOf()).toBe('pending');
  });

  test('of no notice that we know, nothing follows', async () => {
    const { told } = await setUp();
    expect(await told('bounced', { noticeId: 'nothing-1' })).toEqual({ kind: 'unknown' });
  });

  test('of a message before the latest is kept in the trail, once, and changes nothing', async () => {
    const { deliver, key, told, stateOf, records } = await setUp();
    await deliver(key);
    await told('bounced', { messageId: 'm-0' });
    await told('bounced', { messageId: 'm-0' });
    expect(stateOf()).toBe('sent');
    expect(records.events.filter(({ event }) => event === 'older-mail-event')).toHaveLength(1);
  });
});

describe('an address that mail came back from', () => {
  test.each(['bounced', 'suppressed', 'complained'] as const)(
    'is not mailed again (%s): the next letter fails, and a person has a task',
    async (fate) => {
      const { deliver, key, told, owe, sentTo, kinds } = await setUp();
      await deliver(key);
      await told(fate);
      owe('dates-moved-2');
      expect(await deliver({ ...key, noticeId: 'dates-moved-2' })).toMatchObject({
        kind: 'failed',
        code: 'address-returned',
      });
      expect(sentTo).toEqual(['sam@example.com']);
      expect(kinds()).toContain('address-returned');
    },
  );

  test('holds up nobody else’s mail, and nothing once they gave another', async () => {
    const { deliver, key, told, owe, sentTo, records } = await setUp();
    await deliver(key);
    await told('bounced');
    expect(await deliver({ ...key, noticeId: 'team-intake-1' })).toMatchObject({ kind: 'sent' });
    owe('dates-moved-2');
    const held = records.cases.get(key.reference) ?? expect.fail('no case');
    const person = { person: { contact: { email: 'sam.new@example.com' } } };
    records.cases.set(key.reference, { ...held, opened: { ...held.opened, person } });
    await deliver({ ...key, noticeId: 'dates-moved-2' });
    expect(sentTo.at(-1)).toBe('sam.new@example.com');
  });

  test('is not condemned by a full mailbox or a delay', async () => {
    const { deliver, key, told, owe } = await setUp();
    await deliver(key);
    await told('delayed');
    await told('soft-bounced');
    owe('dates-moved-2');
    expect(await deliver({ ...key, noticeId: 'dates-moved-2' })).toMatchObject({ kind: 'sent' });
  });
});

describe('a letter that is late', () => {
  test('has a day to arrive; then a person has a task, and it is not sent again', async () => {
    const { deliver, key, told, clock, sentTo, stateOf, kinds, sweep } = await setUp();
    await sweep();
    expect(sentTo).toHaveLength(3);
    await told('delayed', { messageId: 'm-2' });
    const messageOf = sentTo.indexOf('sam@example.com') + 1;
    await told('delayed', { messageId: `m-${messageOf}` });
    expect(stateOf()).toBe('delayed');
    clock.moveBy(24 * hour - 1);
    await sweep();
    expect(kinds()).not.toContain('mail-delayed');
    clock.moveBy(1);
    await sweep();
    expect(kinds().filter((kind) => kind === 'mail-delayed')).toHaveLength(1);
    expect(stateOf()).toBe('delayed');
    expect(await deliver(key)).toEqual({ kind: 'not-owed' });
    expect(sentTo).toHaveLength(3);
    await told('delivered', { messageId: `m-${messageOf}` });
    expect(stateOf()).toBe('sent');
  });

  test('that arrives within the day is nobody’s task', async () => {
    const { deliver, key, told, clock, stateOf, kinds, sweep } = await setUp();
    await deliver(key);
    await told('delayed');
    await told('delivered');
    clock.moveBy(25 * hour);
    await sweep();
    expect(stateOf()).toBe('sent');
    expect(kinds()).not.toContain('mail-delayed');
  });
});

describe('a notice that keeps changing', () => {
  test('is read again, and after five times the news fails and comes again', async () => {
    const { records, deliver, key } = await setUp();
    await deliver(key);
    let tried = 0;
    const hear = makeHearOfMail({
      notices: {
        ...records.sent,
        keep: async () => {
          tried += 1;
          return 'changed-meanwhile';
        },
      },
      markAddress,
      passOn: notPassed,
    });
    const news = { messageId: 'm-1', at: '2026-11-22T19:30:00.000Z', code: 'CODE' };
    await expect(
      hear({ key, news: { ...news, fate: 'bounced' }, address: 'sam@example.com' }),
    ).rejects.toThrow('kept changing');
    expect(tried).toBe(5);
  });
});

describe('an urgent alert that comes back', () => {
  const setUpAlert = async () => {
    const { records, clock, reference, sweep, toldTo } = await anAlert();
    const duty = { contacts: 2, withinMinutes: 30 };
    const passOn = makePassReturnedAlert({ cases: records.open, clock, authority: bury, duty });
    const hear = makeHearOfMail({ notices: records.sent, markAddress, passOn });
    const comesBack = (fate: MailFate = 'bounced') =>
      hear({
        key: { reference, noticeId: 'urgent-alert-1' },
        news: { messageId: 'm', at: clock(), fate, code: 'CODE' },
        address: 'duty@heard.example',
      });
    const passedOn = () => records.events.filter(({ event }) => event === 'alert-passed-on').length;
    return { comesBack, passedOn, sweep, toldTo };
  };

  test('goes to the next contact at once, and once, however often it is told', async () => {
    const { comesBack, passedOn, sweep, toldTo } = await setUpAlert();
    expect(await comesBack()).toMatchObject({ kind: 'changed', alarm: 'alert-returned' });
    expect((await comesBack()).kind).toBe('known');
    await sweep();
    expect(passedOn()).toBe(1);
    expect(toldTo()).toHaveLength(2);
  });

  test('does not wait while a mail service tries again, and stays where it arrived', async () => {
    const late = await setUpAlert();
    await late.comesBack('delayed');
    expect(late.passedOn()).toBe(1);
    const arrived = await setUpAlert();
    await arrived.comesBack('delivered');
    expect(arrived.passedOn()).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { mimeLetterComposer } from '../../functions/adapters/mail/letter-composer.ts';
import { markAddress } from '../../functions/adapters/seal/address-mark.ts';
import type { SendOutcome } from '../../functions/domain/notice/delivery.ts';
import type { OutgoingMail } from '../../functions/ports/mail-sender.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeDeliverNotice } from '../../functions/use-cases/deliver-notice.ts';
import { makeDeliverTogether } from '../../functions/use-cases/deliver-together.ts';
import { makeListStuck } from '../../functions/use-cases/list-stuck.ts';
import { makePutCaseBack, makePutNoticeBack } from '../../functions/use-cases/put-notice-back.ts';
import { makeSweepNotices } from '../../functions/use-cases/sweep-notices.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { aMailRoom } from '../support/a-mail-room.ts';
import { aComplaintOf, aReachableChild } from '../support/a-submission.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { testSigner } from '../support/test-signer.ts';

const sent: SendOutcome = { kind: 'sent', messageId: 'm-1' };
const hour = 3_600_000;

const setUp = async (submission: Submission = aReachableChild()) => {
  const records = inMemoryRecords();
  const clock = aClock();
  const chance = countingChance();
  const mails: OutgoingMail[] = [];
  const answers: SendOutcome[] = [];
  const accept = makeAcceptSubmission({
    store: records.store,
    signer: testSigner(),
    count: inMemoryCount(),
    clock,
    chance,
    authority: bury,
  });
  const accepted = await accept(aComplaintOf(submission));
  const reference = 'receipt' in accepted ? accepted.receipt.reference : '';
  const deliver = makeDeliverNotice({
    notices: records.owed,
    compose: mimeLetterComposer,
    send: async (mail) => {
      mails.push(mail);
      return answers.shift() ?? sent;
    },
    markAddress,
    clock,
    chance,
    authority: bury,
    signer: testSigner(),
    origin: 'https://heard.example',
    mailRoom: aMailRoom,
  });
  const sweep = makeSweepNotices({
    notices: records.owed,
    deliver: makeDeliverTogether(deliver),
    clock,
    stopwatch: () => 0,
  });
  const noticeIs = (noticeId: string) => records.notices.get(`${reference}/${noticeId}`)?.state;
  const asking = { by: 'operator', evenIfSent: false };
  const ports = { stuck: records.stuck, clock };
  return {
    listStuck: async () => (await makeListStuck(ports)()).found,
    putNoticeBack: (evenIfSent = false) =>
      makePutNoticeBack(ports)(
        { reference, noticeId: 'acknowledgement-1' },
        { ...asking, evenIfSent },
      ),
    putCaseBack: () => makePutCaseBack(ports)(reference, asking),
    records,
    clock,
    mails,
    answers,
    deliver,
    sweep,
    noticeIs,
    key: { reference, noticeId: 'acknowledgement-1' },
  };
};

describe('delivering what is owed', () => {
  test('each notice goes once, to its reader, and is recorded as sent', async () => {
    const { sweep, mails, records } = await setUp();
    await sweep();
    await sweep();
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'advocacy@heard.example',
      'sam@example.com',
      'team@heard.example',
    ]);
    expect(records.events.filter(({ event }) => event === 'notice-sent')).toHaveLength(3);
  });

  test('an address that those complained about turn out to see is not used, and a person has a task', async () => {
    const { deliver, key, mails, records } = await setUp(
      aReachableChild({
        complaint: { points: [{ subject: 'how-treated', about: ['foster-carer'] }] },
      }),
    );
    const newCase = records.cases.get(key.reference) ?? expect.fail('no case');
    const { opened } = newCase;
    const contact = { ...opened.person.person.contact, safe: { whoMightSee: 'my foster carer' } };
    const person = { ...opened.person, person: { ...opened.person.person, contact } };
    records.cases.set(key.reference, { ...newCase, opened: { ...opened, person } });
    expect(await deliver(key)).toMatchObject({ kind: 'failed', code: 'no-safe-address' });
    expect(mails).toEqual([]);
    expect(records.tasks.map(({ kind }) => kind)).toContain('notice-failed');
  });

  test('a letter about a complaint against the complaints team names somebody senior, and is answered to them', async () => {
    const { deliver, key, mails } = await setUp(
      aReachableChild({
        complaint: { points: [{ subject: 'not-listening', about: ['complaints-team'] }] },
      }),
    );
    await deliver(key);
    const raw = Buffer.from(mails[0]?.raw ?? []).toString();
    expect(raw).toContain('Reply-To: senior@heard.example');
    expect(raw).toContain('Morgan on 0161 496 0108');
    expect(raw).not.toContain('0161 496 0101');
  });

  test('any other is answered to the team', async () => {
    const { deliver, key, mails } = await setUp();
    await deliver(key);
    expect(Buffer.from(mails[0]?.raw ?? []).toString()).toContain('Reply-To: team@heard.example');
  });

  test('one that two deliver at the same moment goes once', async () => {
    const { deliver, key, mails } = await setUp();
    const both = await Promise.all([deliver(key), deliver(key)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['not-owed', 'sent']);
    expect(mails).toHaveLength(1);
  });

  test('a passing failure is tried again, later each time, and then goes', async () => {
    const { deliver, key, answers, clock, records, noticeIs } = await setUp();
    answers.push(
      { kind: 'passing', code: 'Throttling' },
      { kind: 'passing', code: 'ECONNREFUSED' },
    );
    expect(await deliver(key)).toEqual({ kind: 'retrying', attempt: 1, code: 'Throttling' });
    expect(await deliver(key)).toEqual({ kind: 'not-owed' });
    clock.moveBy(10_000);
    expect((await deliver(key)).kind).toBe('retrying');
    clock.moveBy(10_000 - 1);
    expect((await deliver(key)).kind).toBe('not-owed');
    clock.moveBy(10_000 + 1);
    expect((await deliver(key)).kind).toBe('sent');
    expect(noticeIs(key.noticeId)).toBe('sent');
    expect(records.tasks.map(({ kind }) => kind)).not.toContain('notice-failed');
  });

  test('after a day of failing, the team has a task instead', async () => {
    const { deliver, key, answers, clock, records } = await setUp();
    answers.push({ kind: 'passing', code: 'Throttling' });
    clock.moveBy(25 * hour);
    expect((await deliver(key)).kind).toBe('failed');
    expect(records.tasks).toContainEqual(
      expect.objectContaining({ kind: 'notice-failed', notice: key.noticeId }),
    );
  });

  test('an address that is refused fails at once, with a task', async () => {
    const { deliver, key, answers, records } = await setUp();
    answers.push({ kind: 'refused', code: 'MessageRejected' });
    expect(await deliver(key)).toEqual({ kind: 'failed', attempt: 1, code: 'MessageRejected' });
    expect(records.tasks.map(({ kind }) => kind)).toContain('notice-failed');
  });

  test('one that may have been sent is tried once more, then a person takes over', async () => {
    const { deliver, key, answers, clock, mails, records } = await setUp();
    answers.push(
      { kind: 'maybe-sent', code: 'ECONNRESET' },
      { kind: 'maybe-sent', code: 'TimeoutError' },
    );
    expect((await deliver(key)).kind).toBe('maybe-sent');
    clock.moveBy(hour);
    expect((await deliver(key)).kind).toBe('failed');
    clock.moveBy(hour);
    expect((await deliver(key)).kind).toBe('not-owed');
    expect(mails).toHaveLength(2);
    expect(records.events.map(({ event }) => event)).toContain('notice-maybe-sent');
    expect(records.tasks.map(({ kind }) => kind)).toContain('notice-failed');
  });

  test('a sender that died twice while sending is not followed by a third letter', async () => {
    const { deliver, key, clock, mails, records } = await setUp();
    const dies = (id: string) =>
      records.owed.claim(key, {
        id,
        now: clock(),
        until: new Date(Date.parse(clock()) + 90_000).toISOString(),
      });
    await dies('first');
    clock.moveBy(90_000);
    await dies('second');
    clock.moveBy(90_000);
    expect(await deliver(key)).toMatchObject({ kind: 'failed', code: 'maybe-sent-twice' });
    expect(mails).toHaveLength(0);
  });

  test('an address is looked at when the letter goes, not when it was promised', async () => {
    const { deliver, key, records, mails } = await setUp();
    const held = records.cases.get(key.reference);
    if (held !== undefined) {
      const person = {
        person: { contact: { email: 'sam@example.com', preferred: 'phone' as const } },
      };
      records.cases.set(key.reference, { ...held, opened: { ...held.opened, person } });
    }
    expect(await deliver(key)).toMatchObject({ kind: 'failed', code: 'no-safe-address' });
    expect(mails).toHaveLength(0);
  });

  test('one notice that cannot be recorded holds up no other', async () => {
    const { records, mails, clock } = await setUp();
    const sweep = makeSweepNotices({
      notices: records.owed,
      deliver: makeDeliverTogether(async ({ noticeId }) => {
        if (noticeId === 'team-intake-1') throw new Error('IRRELEVANT');
        mails.push({
          from: '',
          to: noticeId,
          raw: new Uint8Array(),
          tags: { reference: '', notice: '' },
        });
        return { kind: 'not-owed' };
      }),
      clock,
      stopwatch: () => 0,
    });
    expect(await sweep()).toMatchObject({ unrecorded: 1 });
    expect(mails).toHaveLength(2);
  });

  test('a sweep says how many are due, and how long the first of them has waited', async () => {
    const { records, clock } = await setUp();
    const sweep = makeSweepNotices({
      notices: records.owed,
      deliver: makeDeliverTogether(async () => ({ kind: 'not-owed' })),
      clock,
      stopwatch: () => 0,
    });
    expect(await sweep()).toMatchObject({ due: 3, waitedSeconds: 0 });
    clock.moveBy(90_000);
    expect(await sweep()).toMatchObject({ due: 3, waitedSeconds: 90 });
  });

  test('each attempt is on the notice with its time and code, and only the latest are kept', async () => {
    const { deliver, key, answers, clock, records } = await setUp();
    answers.push(...Array.from({ length: 30 }, () => ({ kind: 'passing', code: 'BUSY' }) as const));
    for (let place = 0; place < 30; place += 1) {
      await deliver(key);
      clock.moveBy(hour / 4);
    }
    await deliver(key);
    const tries = records.notices.get(`${key.reference}/${key.noticeId}`)?.tries ?? [];
    expect(tries).toHaveLength(20);
    expect(tries.at(-1)).toEqual({ at: clock(), code: 'sent' });
  });

  test('once mail says that we are too fast, the rest of a batch waits for the next sweep', async () => {
    const { answers, records, mails, key, deliver, sweep } = await setUp();
    const first = records.notices.get(`${key.reference}/${key.noticeId}`) ?? expect.fail();
    for (let place = 2; place < 20; place += 1) {
      const id = `acknowledgement-${place}`;
      records.notices.set(`${key.reference}/${id}`, { ...first, id });
    }
    answers.push({ kind: 'passing', code: 'Throttling' });
    const keys = Array.from({ length: 10 }, (_, place) => ({
      ...key,
      noticeId: `acknowledgement-${place + 1}`,
    }));
    const delivered = await makeDeliverTogether(deliver)(keys);
    expect(mails).toHaveLength(5);
    expect(delivered.filter(({ kind }) => kind === 'put-off')).toHaveLength(5);
    const waiting = [...records.notices.values()].filter(({ state }) => state === 'pending');
    await sweep();
    expect(mails).toHaveLength(5 + waiting.length);
  });

  test('a sweep that is told to slow down leaves what is left to the next', async () => {
    const { answers, records, mails, key, sweep } = await setUp();
    const first = records.notices.get(`${key.reference}/${key.noticeId}`) ?? expect.fail();
    for (let place = 2; place < 60; place += 1) {
      const id = `acknowledgement-${place}`;
      records.notices.set(`${key.reference}/${id}`, { ...first, id });
    }
    answers.push({ kind: 'passing', code: 'Throttling' });
    expect((await sweep()).deliveries).toHaveLength(5);
    expect(mails).toHaveLength(5);
  });
});

describe('seeing and putting back what is stuck', () => {
  test('a letter that mail refused for good is seen, put back, and goes; its task is done', async () => {
    const { deliver, sweep, key, answers, records, listStuck, putNoticeBack, clock } =
      await setUp();
    answers.push({ kind: 'refused', code: 'MessageRejected' });
    await deliver(key);
    await sweep();
    expect(await listStuck()).toMatchObject([
      {
        notice: { id: 'acknowledgement-1', lastCode: 'MessageRejected' },
        stuck: { why: 'failed', waitsFor: 'a-person' },
      },
    ]);
    clock.moveBy(26 * hour);
    expect((await putNoticeBack()).kind).toBe('put-back');
    expect(records.tasks.map(({ kind }) => kind)).not.toContain('notice-failed');
    expect(await putNoticeBack()).toMatchObject({ kind: 'cannot', because: 'still-tried' });
    answers.push({ kind: 'passing', code: 'Throttling' });
    await sweep();
    clock.moveBy(hour);
    await sweep();
    expect(await listStuck()).toEqual([]);
    expect(await putNoticeBack()).toMatchObject({ kind: 'cannot', because: 'sent' });
    expect(records.events.filter(({ event }) => event === 'notice-put-back')).toMatchObject([
      { actor: 'operator', notice: 'acknowledgement-1' },
    ]);
  });

  test('one that may have gone twice is put back only by somebody who accepts that, and goes once more', async () => {
    const { deliver, key, answers, clock, putNoticeBack, mails } = await setUp();
    answers.push({ kind: 'maybe-sent', code: 'TimeoutError' });
    answers.push({ kind: 'maybe-sent', code: 'TimeoutError' });
    await deliver(key);
    clock.moveBy(hour);
    expect((await deliver(key)).kind).toBe('failed');
    expect(await putNoticeBack()).toMatchObject({ because: 'may-have-been-sent' });
    expect((await putNoticeBack(true)).kind).toBe('put-back');
    expect((await deliver(key)).kind).toBe('sent');
    expect(mails).toHaveLength(3);
  });

  test('every notice of a case that failed is put back at once, and no other', async () => {
    const { deliver, key, answers, putCaseBack, sweep } = await setUp();
    answers.push({ kind: 'refused', code: 'MessageRejected' });
    await deliver(key);
    expect(await putCaseBack()).toMatchObject([{ kind: 'put-back', noticeId: key.noticeId }]);
    await sweep();
    expect(await putCaseBack()).toEqual([]);
  });

  test('nothing is stuck while everything goes', async () => {
    const { listStuck, sweep } = await setUp();
    expect(await listStuck()).toEqual([]);
    await sweep();
    expect(await listStuck()).toEqual([]);
  });

  test('what nobody sends is stuck after ten minutes', async () => {
    const { listStuck, clock, sweep } = await setUp();
    clock.moveBy(11 * 60_000);
    expect((await listStuck()).map(({ stuck }) => stuck.why)).toEqual([
      'overdue',
      'overdue',
      'overdue',
    ]);
    await sweep();
    expect(await listStuck()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { type PutBack, putBack } from '../../../functions/domain/notice/put-back.ts';
import { type StandingNotice, whyStuck } from '../../../functions/domain/notice/stuck.ts';

const now = '2026-11-23T12:00:00.000Z';
const minutesAgo = (minutes: number): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString();

const aNotice = (more: Partial<StandingNotice>): StandingNotice => ({
  reference: 'K4T-9WX-2HR',
  id: 'acknowledgement-1',
  kind: 'acknowledgement',
  reader: 'complainant',
  state: 'pending',
  attempts: 0,
  settled: 0,
  dueAt: minutesAgo(0),
  ...more,
});

const is = (more: Partial<StandingNotice>) => whyStuck(aNotice(more), now);

describe('what is stuck', () => {
  test('what failed waits for a person since it failed', () => {
    const failed = { state: 'failed', attempts: 1, settled: 1, nextAt: minutesAgo(5) } as const;
    expect(is(failed)).toEqual({ why: 'failed', since: minutesAgo(5), waitsFor: 'a-person' });
  });

  test('what may have been sent is told apart from what was not, failed or not', () => {
    expect(is({ state: 'failed', attempts: 2, settled: 0 })?.why).toBe('maybe-sent');
    expect(is({ state: 'retrying', attempts: 1, settled: 0 })).toMatchObject({
      why: 'maybe-sent',
      waitsFor: 'the-next-try',
    });
  });

  test('what is tried again is stuck after an hour, and not before', () => {
    const tried = { state: 'retrying', attempts: 5, settled: 5, nextAt: minutesAgo(-5) } as const;
    expect(is({ ...tried, dueAt: minutesAgo(60) })).toBeUndefined();
    expect(is({ ...tried, dueAt: minutesAgo(61) })?.why).toBe('long-retrying');
  });

  test('what is leaving now is not stuck, until its lease has lapsed', () => {
    const leased = { state: 'leased', attempts: 1, settled: 0 } as const;
    expect(is({ ...leased, nextAt: minutesAgo(-1) })).toBeUndefined();
    expect(is({ ...leased, nextAt: minutesAgo(1) })?.why).toBe('lease-lapsed');
  });

  test('what is due is stuck when nobody has sent it for ten minutes', () => {
    expect(is({ dueAt: minutesAgo(10) })).toBeUndefined();
    expect(is({ dueAt: minutesAgo(11) })).toMatchObject({ why: 'overdue', waitsFor: 'the-sweep' });
    expect(is({ state: 'retrying', attempts: 1, settled: 1, nextAt: minutesAgo(11) })?.why).toBe(
      'overdue',
    );
  });

  test('what is done is not stuck', () => {
    expect(is({ state: 'sent', attempts: 1, settled: 1 })).toBeUndefined();
    expect(is({ state: 'not-wanted' })).toBeUndefined();
    expect(is({ state: 'complained', nextAt: minutesAgo(5) })).toBeUndefined();
  });

  test.each(['bounced', 'suppressed'] as const)('what %s waits for a person', (state) => {
    expect(is({ state, attempts: 1, settled: 1, nextAt: minutesAgo(5) })).toEqual({
      why: 'came-back',
      since: minutesAgo(5),
      waitsFor: 'a-person',
    });
  });

  test('what is late waits for a person once its day is over', () => {
    expect(is({ state: 'delayed', nextAt: minutesAgo(-5) })).toBeUndefined();
    expect(is({ state: 'delayed', nextAt: minutesAgo(5) })?.why).toBe('late');
  });
});

describe('putting a notice back', () => {
  const asking = { by: 'operator', at: now, evenIfSent: false };
  const told = { referral: { state: 'told-automatically' } } as const;
  const failed = { state: 'failed', attempts: 3, settled: 3 } as const;
  const because = (outcome: PutBack) => (outcome.kind === 'cannot' ? outcome.because : undefined);

  test('says who did it, after how many tries, and which tasks are done with it', () => {
    expect(putBack(aNotice(failed), told, asking)).toEqual({
      kind: 'put-back',
      event: {
        at: now,
        actor: 'operator',
        event: 'notice-put-back',
        notice: 'acknowledgement-1',
        attempt: 3,
      },
      tasks: expect.arrayContaining([
        'notice-failed-acknowledgement-1',
        'mail-returned-acknowledgement-1',
      ]),
    });
  });

  test('never brings a word to a service that a child has said no to', () => {
    const toService = aNotice({ ...failed, reader: 'advocacy-service' });
    expect(putBack(toService, told, asking).kind).toBe('put-back');
    const saidNo = { referral: { state: 'said-no' } } as const;
    expect(because(putBack(toService, saidNo, asking))).toBe('not-wanted');
    expect(because(putBack(aNotice({ state: 'not-wanted' }), told, asking))).toBe('not-wanted');
  });

  test('never sends twice what was sent, nor hastens what is still tried', () => {
    expect(because(putBack(aNotice({ state: 'sent' }), told, asking))).toBe('sent');
    const anyway = { ...asking, evenIfSent: true };
    expect(because(putBack(aNotice({ state: 'sent' }), told, anyway))).toBe('sent');
    expect(because(putBack(aNotice({ state: 'retrying' }), told, asking))).toBe('still-tried');
  });

  test('sends again what came back, and what is late only for somebody who accepts that it may arrive twice', () => {
    expect(putBack(aNotice({ state: 'bounced' }), told, asking).kind).toBe('put-back');
    const late = aNotice({ state: 'delayed', attempts: 1, settled: 1 });
    expect(because(putBack(late, told, asking))).toBe('may-have-been-sent');
    expect(putBack(late, told, { ...asking, evenIfSent: true }).kind).toBe('put-back');
  });

  test('asks whoever does it to say so, when the reader may have had it already', () => {
    const maybe = aNotice({ state: 'failed', attempts: 3, settled: 1 });
    expect(because(putBack(maybe, told, asking))).toBe('may-have-been-sent');
    expect(putBack(maybe, told, { ...asking, evenIfSent: true }).kind).toBe('put-back');
  });
});

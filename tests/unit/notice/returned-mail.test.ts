import { describe, expect, test } from 'vitest';
import { type NoticeState, noticeStates } from '../../../functions/domain/notice/delivery.ts';
import {
  type MailFate,
  type MailNews,
  mailFates,
  type NoticeInPost,
} from '../../../functions/domain/notice/mail-news.ts';
import { afterNews, type NewsOutcome } from '../../../functions/domain/notice/returned-mail.ts';

const sunday = '2026-11-22T19:30:00.000Z';
const sent: NoticeInPost = {
  id: 'acknowledgement-1',
  kind: 'acknowledgement',
  reader: 'complainant',
  state: 'sent',
  attempts: 1,
  messageId: 'm-1',
};
const news = (fate: MailFate, more: Partial<MailNews> = {}): MailNews => ({
  messageId: 'm-1',
  at: sunday,
  fate,
  code: 'CODE',
  ...more,
});
const changed = (outcome: NewsOutcome) =>
  outcome.kind === 'changed' ? outcome : expect.fail(`nothing changed: ${outcome.kind}`);

/** The notice as it stands after some news, in this order. */
const having = (fates: readonly MailFate[], notice: NoticeInPost = sent): NoticeInPost => {
  let now = notice;
  for (const fate of fates) {
    const outcome = afterNews(now, news(fate));
    if (outcome.kind !== 'changed') continue;
    now = { ...now, state: outcome.state, fate: outcome.fate, messageId: outcome.messageId };
  }
  return now;
};

describe('what becomes of a letter to a complainant that was sent', () => {
  test.each<[MailFate, NoticeState, string | undefined, boolean]>([
    ['delivered', 'sent', undefined, false],
    ['delayed', 'delayed', undefined, false],
    ['soft-bounced', 'delayed', 'mail-delayed', false],
    ['rejected', 'failed', 'mail-returned', false],
    ['bounced', 'bounced', 'mail-returned', true],
    ['suppressed', 'suppressed', 'mail-returned', true],
    ['complained', 'complained', 'mail-returned', true],
  ])('%s: it is %s', (fate, state, task, condemnsAddress) => {
    const outcome = changed(afterNews(sent, news(fate)));
    expect(outcome).toMatchObject({ state, condemnsAddress });
    expect(outcome.task?.kind).toBe(task);
    expect(outcome.event).toMatchObject({ notice: sent.id, messageId: 'm-1', code: 'CODE' });
    expect(outcome.alarm).toBeUndefined();
  });

  test('a person reaches them the same working day, or the next where it may yet arrive', () => {
    const startsAt = (fate: MailFate) => changed(afterNews(sent, news(fate))).task?.startsAt;
    expect(startsAt('bounced')).toBe(sunday);
    expect(startsAt('soft-bounced')).toBe('2026-11-23T00:00:00.000Z');
  });

  test('a delay is watched for a day, and nothing else is', () => {
    const watched = mailFates.map((fate) => changed(afterNews(sent, news(fate))).watchUntil);
    expect(watched.filter((until) => until !== undefined)).toEqual(['2026-11-23T19:30:00.000Z']);
  });
});

describe('news that comes twice and in any order', () => {
  test.each(mailFates)('%s told again changes nothing', (fate) => {
    expect(afterNews(having([fate]), news(fate))).toEqual({ kind: 'known' });
  });

  const endings: ReadonlySet<MailFate> = new Set(['rejected', 'bounced', 'suppressed']);
  const pairs = mailFates.flatMap((one) => mailFates.map((other) => [one, other] as const));

  test.each(pairs.filter((pair) => !pair.every((fate) => endings.has(fate))))(
    '%s and %s end the same in either order',
    (one, other) => {
      expect(having([one, other])).toEqual(having([other, one]));
    },
  );

  test('of two endings of one weight the first stands', () => {
    expect(having(['suppressed', 'bounced']).state).toBe('suppressed');
    expect(having(['bounced', 'rejected']).state).toBe('bounced');
  });

  test('an answering machine is no bounce: what was delivered stays sent, and no one has a task', () => {
    expect(having(['delivered', 'soft-bounced', 'delayed']).state).toBe('sent');
    expect(afterNews(having(['delivered']), news('soft-bounced'))).toMatchObject({
      kind: 'kept',
      event: { event: 'notice-soft-bounced' },
    });
  });

  test('a server that takes a letter and then returns it has returned it', () => {
    expect(having(['delivered', 'bounced']).state).toBe('bounced');
  });
});

describe('which message counts', () => {
  const states = noticeStates.map((state) => ({ ...sent, state }));

  test.each(states)('$state: news of another message is kept and changes nothing', (notice) => {
    const outcome = afterNews(notice, news('bounced', { messageId: 'm-0' }));
    const isLeaving = notice.state === 'pending' || notice.state === 'leased';
    expect(outcome).toMatchObject(
      isLeaving ? { kind: 'come-again' } : { kind: 'kept', event: { event: 'older-mail-event' } },
    );
  });

  test.each(states)(
    '$state, no message known: only what may have left is moved by it',
    (notice) => {
      const { messageId: _, ...unknown } = notice;
      const kinds: Partial<Record<NoticeState, string>> = {
        pending: 'come-again',
        leased: 'come-again',
        'maybe-sent': 'changed',
        retrying: 'changed',
      };
      expect(afterNews(unknown, news('delivered')).kind).toBe(kinds[notice.state] ?? 'kept');
    },
  );

  test('news of a letter that may have been sent proves that it was: it is not sent again', () => {
    const { messageId: _, ...unknown } = { ...sent, state: 'maybe-sent' as const };
    const outcome = changed(afterNews(unknown, news('delivered')));
    expect(outcome).toMatchObject({ state: 'sent', messageId: 'm-1' });
    expect(outcome.watchUntil).toBeUndefined();
  });
});

describe('when the council itself is left in the dark', () => {
  const to = (reader: NoticeInPost['reader'], kind: NoticeInPost['kind']): NoticeInPost => ({
    ...sent,
    reader,
    kind,
  });

  test.each<[string, NoticeInPost, MailFate, string | undefined, string | undefined]>([
    [
      'an alert came back',
      to('duty-team', 'urgent-alert'),
      'bounced',
      'alert-returned',
      'mail-returned',
    ],
    [
      'an alert is late',
      to('duty-team', 'urgent-alert'),
      'delayed',
      'alert-returned',
      'mail-delayed',
    ],
    ['an alert arrived', to('duty-team', 'urgent-alert'), 'delivered', undefined, undefined],
    [
      'an intake came back',
      to('complaints-team', 'team-intake'),
      'bounced',
      'team-mail-returned',
      'mail-returned',
    ],
    [
      'an intake soft-bounced',
      to('senior-lead', 'team-intake'),
      'soft-bounced',
      'team-mail-returned',
      'mail-delayed',
    ],
    ['an intake is late', to('complaints-team', 'team-intake'), 'delayed', undefined, undefined],
    [
      'a referral came back',
      to('advocacy-service', 'advocacy-referral'),
      'bounced',
      undefined,
      'arrange-advocate',
    ],
    [
      'a referral soft-bounced',
      to('advocacy-service', 'advocacy-referral'),
      'soft-bounced',
      undefined,
      'arrange-advocate',
    ],
    [
      'moved dates came back',
      to('advocacy-service', 'dates-moved-for-advocacy'),
      'bounced',
      undefined,
      'mail-returned',
    ],
  ])('%s', (_what, notice, fate, alarm, task) => {
    const outcome = changed(afterNews(notice, news(fate)));
    expect(outcome.alarm).toBe(alarm);
    expect(outcome.task?.kind).toBe(task);
    expect(outcome.task?.startsAt ?? sunday).toBe(sunday);
    expect(outcome.condemnsAddress).toBe(false);
  });
});

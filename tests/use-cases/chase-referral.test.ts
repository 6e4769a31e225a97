import { describe, expect, test } from 'vitest';
import { advocacyInbox, aReferral } from '../support/referral-setting.ts';

const yes = { action: 'accept', name: 'Jo' };
const kindsOf = (left: readonly { readonly kind: string }[]) => left.map(({ kind }) => kind);

describe('a referral that the service does not answer', () => {
  test('is chased on the morning after one working day, with a new link', async () => {
    const { at, left, linkIn, answer, record, events } = await aReferral();
    const old = linkIn('advocacy-referral');
    await at('2026-11-24T07:59:00.000Z');
    expect(kindsOf(left)).not.toContain('referral-chase-2');
    await at('2026-11-24T08:00:00.000Z');
    const chase = left.find(({ kind }) => kind === 'referral-chase-2');
    expect(chase?.to).toBe(advocacyInbox);
    expect(chase?.text).toContain('On Sunday 22 November 2026');
    expect(chase?.text).not.toContain('Sam');
    expect(await answer(old, { action: 'open' })).toEqual({ kind: 'closed', why: 'newer' });
    expect((await answer(linkIn('referral-chase'), yes)).kind).toBe('taken');
    expect(record().handshake).toMatchObject({ step: 'accepted', serial: 2 });
    expect(events()).toContain('referral-chased');
  });

  test('another working day later is a person’s work the same day, once', async () => {
    const { at, left, tasks } = await aReferral();
    await at('2026-11-24T08:00:00.000Z');
    await at('2026-11-26T07:59:00.000Z');
    expect(tasks()).not.toContain('referral-unaccepted');
    await at('2026-11-26T08:00:00.000Z');
    await at('2026-11-26T08:01:00.000Z');
    expect(tasks().filter((kind) => kind === 'referral-unaccepted')).toHaveLength(1);
    const reminder = left.find(({ text }) => text.includes('no advocate yet'));
    expect(reminder?.to).toBe('team@heard.example');
    expect(left.filter(({ kind }) => kind.startsWith('referral-chase'))).toHaveLength(1);
  });

  test('can still be accepted then, and the team is told', async () => {
    const { at, answer, linkIn, left, sweep } = await aReferral();
    await at('2026-11-24T08:00:00.000Z');
    await at('2026-11-26T08:00:00.000Z');
    await answer(linkIn('referral-chase'), yes);
    await sweep();
    expect(left.at(-1)?.text).toContain('the advocacy service said yes');
  });

  test('after an outage it is chased first, and nobody gets both at once', async () => {
    const { at, left, tasks } = await aReferral();
    await at('2026-12-01T08:00:00.000Z');
    expect(left.filter(({ kind }) => kind.startsWith('referral-chase'))).toHaveLength(1);
    expect(tasks()).not.toContain('referral-unaccepted');
  });

  test('weekends do not count', async () => {
    const { at, answer, linkIn, record, ask } = await aReferral();
    await answer(linkIn('advocacy-referral'), yes);
    await ask(1, { action: 'advocate', wish: 'no' });
    await at('2026-11-27T15:00:00.000Z');
    await ask(2, { action: 'advocate', wish: 'refer' });
    expect(record().handshake?.toldAt).toBe('2026-11-27T15:00:00.000Z');
    await at('2026-11-30T12:00:00.000Z');
    expect(record().handshake?.step).toBe('told');
    await at('2026-12-01T08:00:00.000Z');
    expect(record().handshake?.step).toBe('chased');
  });

  test('is not chased once it was answered, even where the mail was waiting', async () => {
    const { at, answer, linkIn, left, records, reference, sweep, clock } = await aReferral();
    await at('2026-11-24T08:00:00.000Z');
    const token = linkIn('referral-chase');
    const chase = records.notices.get(`${reference}/referral-chase-2`);
    Object.assign(chase ?? {}, { state: 'retrying', nextAt: clock(), settled: 0 });
    await answer(token, yes);
    await sweep();
    expect(chase?.state).toBe('not-wanted');
    expect(left.filter(({ kind }) => kind.startsWith('referral-chase'))).toHaveLength(1);
  });

  test('whose young person said no is not chased', async () => {
    const { at, ask, left } = await aReferral();
    await ask(1, { action: 'advocate', wish: 'no' });
    await at('2026-11-26T08:00:00.000Z');
    expect(left.filter(({ to }) => to === advocacyInbox)).toHaveLength(1);
  });
});

describe('a referral that was accepted', () => {
  test('and nobody in touch in time is a person’s work the same day', async () => {
    const { at, answer, linkIn, tasks, left } = await aReferral();
    await answer(linkIn('advocacy-referral'), yes);
    await at('2026-11-25T07:59:00.000Z');
    expect(tasks()).not.toContain('first-contact-missed');
    await at('2026-11-25T08:00:00.000Z');
    expect(tasks().filter((kind) => kind === 'first-contact-missed')).toHaveLength(1);
    expect(left.at(-1)?.text).toContain('no word yet that the advocate is in touch');
  });

  test('and in touch is left alone', async () => {
    const { at, answer, linkIn, tasks } = await aReferral();
    const token = linkIn('advocacy-referral');
    await answer(token, yes);
    await at('2026-11-24T09:00:00.000Z');
    await answer(token, { action: 'first-contact', date: '2026-11-23', time: '9:15', how: 'text' });
    await at('2026-11-27T09:00:00.000Z');
    expect(tasks()).not.toContain('first-contact-missed');
  });
});

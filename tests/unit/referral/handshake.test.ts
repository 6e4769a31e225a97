import { describe, expect, test } from 'vitest';
import { seemlyHour } from '../../../functions/domain/case/seemly-hour.ts';
import {
  type Handshake,
  handshakeSteps,
  hoursToFirstContact,
  mayAnswer,
  newHandshake,
  withNewLink,
} from '../../../functions/domain/referral/handshake.ts';
import { sundayEvening } from '../../support/fixed-time.ts';

describe('a referral on its way', () => {
  test('each new link counts in place of those before it', () => {
    const first = newHandshake(sundayEvening);
    const second = withNewLink(first, '2026-11-24T08:00:00.000Z');
    const third = newHandshake('2026-11-25T08:00:00.000Z', second);
    expect([first, second, third].map(({ serial }) => serial)).toEqual([1, 2, 3]);
    expect(second.toldAt).toBe(first.toldAt);
  });

  test('hours to first contact count from being told', () => {
    const told: Handshake = newHandshake('2026-11-23T09:00:00.000Z');
    expect(hoursToFirstContact(told)).toBeUndefined();
    expect(hoursToFirstContact({ ...told, contactAt: '2026-11-24T11:59:00.000Z' })).toBe(26);
  });

  test.each([
    ['told', ['accept', 'decline']],
    ['chased', ['accept', 'decline']],
    ['unaccepted', ['accept', 'decline']],
    ['accepted', ['first-contact', 'accept', 'decline']],
    ['declined', ['accept']],
    ['first-contact', ['first-contact', 'decline']],
  ] as const)('when %s, the service may answer %j', (step, answers) => {
    expect(mayAnswer({ step })).toEqual(answers);
  });

  test('something may be answered at every step', () => {
    expect(handshakeSteps.filter((step) => mayAnswer({ step }).length === 0)).toEqual([]);
  });
});

describe('when a young person is written to about something they did not just do', () => {
  test.each([
    ['by day, at once', '2026-11-23T15:00:00.000Z', '2026-11-23T15:00:00.000Z'],
    ['at night, in the morning', '2026-11-23T22:10:00.000Z', '2026-11-24T08:00:00.000Z'],
    ['before morning, then', '2026-11-23T03:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['in summer, by the clock on the wall', '2026-06-23T19:30:00.000Z', '2026-06-24T07:00:00.000Z'],
  ])('%s', (_, at, then) => {
    expect(seemlyHour(at)).toBe(then);
  });
});

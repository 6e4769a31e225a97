import { describe, expect, test } from 'vitest';
import { type Session, standingOf } from '../../../functions/domain/staff/session.ts';

const signedIn = { at: '2026-11-23T09:00:00.000Z' };
const minutes = (count: number): string =>
  new Date(Date.parse(signedIn.at) + count * 60_000).toISOString();
const standing = (session: Session | undefined, now: string) => standingOf(session, signedIn, now);

describe('half an hour without use', () => {
  test.each([
    ['nothing was done since they signed in', undefined, 29.99, 'live'],
    ['nothing was done for 30 minutes since they signed in', undefined, 30, 'idle'],
    ['the last use was a moment under 30 minutes ago', { usedAt: minutes(10) }, 39.99, 'live'],
    ['the last use was 30 minutes ago', { usedAt: minutes(10) }, 40, 'idle'],
    ['they signed out', { usedAt: minutes(10), endedAt: minutes(10) }, 11, 'ended'],
    ['they signed out, long ago', { usedAt: minutes(10), endedAt: minutes(10) }, 600, 'ended'],
  ] as const)('%s', (_what, session, after, kind) => {
    expect(standing(session, minutes(after)).kind).toBe(kind);
  });

  test('says how long is left, and never more than half an hour', () => {
    expect(standing({ usedAt: minutes(10) }, minutes(15))).toMatchObject({ secondsLeft: 1500 });
    expect(standing({ usedAt: minutes(10) }, minutes(9))).toMatchObject({ secondsLeft: 1800 });
  });

  test('a use is written down at first, and then once a minute at most', () => {
    const isDue = (session: Session | undefined, now: string) => {
      const found = standing(session, now);
      return found.kind === 'live' && found.isDueATouch;
    };
    expect(isDue(undefined, minutes(0))).toBe(true);
    expect(isDue({ usedAt: minutes(1) }, minutes(1.5))).toBe(false);
    expect(isDue({ usedAt: minutes(1) }, minutes(2))).toBe(true);
  });
});

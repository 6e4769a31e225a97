import { describe, expect, test } from 'vitest';
import {
  claimText,
  isOver,
  linkCodeOf,
  openUntil,
  readLinkCode,
} from '../../../functions/domain/link/signed-link.ts';

const claim = { reference: 'K4T-9WX-2HR', about: '1', until: 1_798_761_600 };
const signature = { keyId: 'k1', mac: 'a'.repeat(64) };
const code = linkCodeOf(claim, signature);

describe('the code of a mailed link', () => {
  test('is read back as it was made', () => {
    expect(readLinkCode(code)).toEqual({ claim, signature });
  });

  test.each([
    ['the whole link', `https://heard.example/referral#${code}`],
    ['broken over lines', `${code.slice(0, 30)}\r\n ${code.slice(30)}\n`],
  ])('is read when somebody pastes %s', (_, typed) => {
    expect(readLinkCode(typed)).toEqual({ claim, signature });
  });

  test.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a code without its end', code.slice(0, -1)],
    ['a code with more behind it', `${code}0`],
    ['a moment that is no number', code.replace('1798761600', 'tomorrow')],
  ])('is none when it is %s', (_, typed) => {
    expect(readLinkCode(typed)).toBeUndefined();
  });

  test('is signed for the case, the thing and the moment together', () => {
    expect(claimText(claim)).not.toBe(claimText({ ...claim, about: '2' }));
    expect(claimText(claim)).not.toBe(claimText({ ...claim, until: claim.until + 1 }));
  });

  test('opens to the last second of its days, and not after', () => {
    const until = openUntil('2026-11-22T19:30:00.500Z', 28);
    expect(isOver({ until }, '2026-12-20T19:30:00.000Z')).toBe(false);
    expect(isOver({ until }, '2026-12-20T19:30:00.001Z')).toBe(true);
  });
});

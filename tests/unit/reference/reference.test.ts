import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusSecretFrom } from '../../../functions/domain/case/status-secret.ts';
import {
  drawReference,
  parseReference,
  referenceAlphabet,
} from '../../../shared/reference/reference.ts';

const drawn = fc
  .infiniteStream(fc.nat({ max: referenceAlphabet.length - 1 }))
  .map((numbers) => drawReference(() => Number(numbers.next().value)));

describe('the reference people quote', () => {
  test('is read however it is typed (property)', () => {
    fc.assert(
      fc.property(drawn, (reference) => {
        const typed = ` ${reference.toLowerCase().replaceAll('-', ' ')} `;
        return parseReference(typed) === reference && parseReference(reference) === reference;
      }),
    );
    expect(parseReference('')).toBeUndefined();
  });

  test('notices one wrong letter (property)', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 8 }), fc.nat({ max: 19 }), (reference, place, other) => {
        const letters = [...reference.replaceAll('-', '')];
        const letter = referenceAlphabet.charAt(other);
        if (letters[place] === letter) return true;
        letters[place] = letter;
        return parseReference(letters.join('')) === undefined;
      }),
    );
    expect(parseReference('K4T')).toBeUndefined();
  });

  test('uses no letter that looks or sounds like another', () => {
    expect(referenceAlphabet).not.toMatch(/[01OILUVB8S5ZNMGQ]/);
    expect(new Set(referenceAlphabet).size).toBe(20);
  });
});

describe('the secret that opens the status page', () => {
  test('has twenty letters, and differs with its hash', () => {
    const secret = statusSecretFrom('ab'.repeat(32));
    expect(secret).toMatch(/^[2-9A-Y]{4}(-[2-9A-Y]{4}){4}$/);
    expect(statusSecretFrom('ac'.repeat(32))).not.toBe(secret);
  });
});

import { describe, expect, test } from 'vitest';
import { codeSeal } from '../../../functions/adapters/seal/code-seal.ts';

const seal = codeSeal('bury');
const code = 'K4T9-WX2H-RPA7';
const words = 'My worker keeps changing';

describe('sealing what somebody has not sent', () => {
  test('the same code opens it again, and finds it in the same place', async () => {
    const [first, again] = await Promise.all([seal(code), seal(code)]);
    expect(again.place).toBe(first.place);
    expect(again.open(first.seal(words))).toBe(words);
  });

  test('what is kept holds no word of it, and is never the same twice', async () => {
    const lock = await seal(code);
    const [one, two] = [Buffer.from(lock.seal(words)), Buffer.from(lock.seal(words))];
    expect(one.equals(two)).toBe(false);
    for (const word of words.split(' ')) expect(one.toString('latin1')).not.toContain(word);
    expect(lock.place).toMatch(/^[0-9a-f]{64}$/);
  });

  test('another code, another council and another place do not open it', async () => {
    const [right, wrong, elsewhere] = await Promise.all([
      seal(code),
      seal('K4T9-WX2H-RPA6'),
      codeSeal('camden')(code),
    ]);
    const kept = right.seal(words);
    expect(() => wrong.open(kept)).toThrow();
    expect(() => elsewhere.open(kept)).toThrow();
    expect(elsewhere.place).not.toBe(right.place);
  });

  test('a changed letter is noticed', async () => {
    const lock = await seal(code);
    const kept = Buffer.from(lock.seal(words));
    for (const at of [0, 5, 20, kept.length - 1]) {
      const changed = Buffer.from(kept);
      changed[at] = (changed[at] ?? 0) ^ 1;
      if (at > 0) expect(() => lock.open(changed)).toThrow();
    }
  });
});

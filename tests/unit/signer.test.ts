import { describe, expect, test } from 'vitest';
import { keyRingSigner } from '../../functions/adapters/signer/key-ring-signer.ts';
import { aKeyRing, testSigner } from '../support/test-signer.ts';

describe('signing with a key ring', () => {
  test('what one purpose signed, another does not accept', async () => {
    const signer = testSigner();
    const signature = await signer.sign('status', 'text');
    expect(await signer.verify('status', 'text', signature)).toBe(true);
    expect(await signer.verify('submission-content', 'text', signature)).toBe(false);
    expect(await signer.verify('status', 'other', signature)).toBe(false);
  });

  test('an old key verifies until it is retired', async () => {
    const signature = await testSigner(aKeyRing('k1', ['k1'])).sign('status', 'text');
    const both = testSigner(aKeyRing('k2', ['k1', 'k2']));
    const without = testSigner(aKeyRing('k2', ['k2']));
    expect((await both.sign('status', 'text')).keyId).toBe('k2');
    expect(await both.verify('status', 'text', signature)).toBe(true);
    expect(await without.verify('status', 'text', signature)).toBe(false);
    await expect(without.sign('status', 'text', 'k1')).rejects.toThrow('not on the ring');
  });

  test('every key of the ring signs what must be found whichever kept it, the current one first', async () => {
    const old = await testSigner(aKeyRing('k1', ['k1'])).sign('person-word', 'sam');
    const turned = testSigner(aKeyRing('k2', ['k1', 'k2']));
    const now = await turned.sign('person-word', 'sam');
    expect(await turned.signWithEvery('person-word', 'sam')).toEqual([now, old]);
    expect(await testSigner().signWithEvery('person-word', 'sam')).toEqual([old]);
  });

  test('a ring that could not be read once is read again', async () => {
    const answers = [() => Promise.reject(new Error('away')), async () => aKeyRing()];
    const signer = keyRingSigner(() =>
      (answers.shift() ?? answers[0] ?? (async () => aKeyRing()))(),
    );
    await expect(signer.sign('status', 'text')).rejects.toThrow('away');
    expect((await signer.sign('status', 'text')).keyId).toBe('k1');
  });
});

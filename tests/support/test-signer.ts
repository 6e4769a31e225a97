import { keyRingSigner } from '../../functions/adapters/signer/key-ring-signer.ts';

const key = (letter: string): string => Buffer.from(letter.repeat(32)).toString('base64');

/** A key ring as the council keeps it; `retired` keys are gone from it. */
export const aKeyRing = (current = 'k1', names: readonly string[] = ['k1']): string =>
  JSON.stringify({
    current,
    ...Object.fromEntries(names.map((name) => [name, key(name.slice(-1))])),
  });

export const testSigner = (ring = aKeyRing()) => keyRingSigner(async () => ring);

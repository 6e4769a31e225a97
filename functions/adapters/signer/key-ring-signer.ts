import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { Signer } from '../../ports/signer.ts';

/**
 * A ring of keys, base64, by id; `current` names the one that signs. Old keys stay until they are retired. Flat, because
 * a generated secret can only hold its value at the top (infra/constructs/key-ring.ts).
 */
const keyRingSchema = z.lazy(() =>
  z.catchall(z.object({ current: z.string() }), z.string().check(z.minLength(40))),
);

export type ReadKeyRing = () => Promise<string>;

const isKey = (ring: object, keyId: string): boolean =>
  keyId !== 'current' && Object.hasOwn(ring, keyId);

/** Signs with a ring of keys that is read once, on first use, from wherever the council keeps it. */
export const keyRingSigner = (readKeyRing: ReadKeyRing): Signer => {
  let ring: Promise<z.infer<typeof keyRingSchema>> | undefined;
  const read = async () => keyRingSchema.parse(JSON.parse(await readKeyRing()));
  // A failed read is not kept: the next call tries again.
  const loaded = () => {
    ring ??= read().catch((error: unknown) => {
      ring = undefined;
      throw error;
    });
    return ring;
  };
  const macWith = async (keyId: string, purpose: string, text: string): Promise<string> => {
    const keys = await loaded();
    const key = keys[keyId];
    if (!isKey(keys, keyId) || key === undefined)
      throw new Error('The key that signed this is not on the ring');
    return createHmac('sha256', Buffer.from(key, 'base64'))
      .update(`${purpose}\n${text}`)
      .digest('hex');
  };
  return {
    sign: async (purpose, text, keyId) => {
      const id = keyId ?? (await loaded()).current;
      return { keyId: id, mac: await macWith(id, purpose, text) };
    },
    signWithEvery: async (purpose, text) => {
      const keys = await loaded();
      const ids = new Set([keys.current, ...Object.keys(keys).filter((id) => isKey(keys, id))]);
      return Promise.all(
        [...ids].map(async (keyId) => ({ keyId, mac: await macWith(keyId, purpose, text) })),
      );
    },
    verify: async (purpose, text, signature) => {
      if (!isKey(await loaded(), signature.keyId)) return false;
      const expected = Buffer.from(await macWith(signature.keyId, purpose, text));
      const given = Buffer.from(signature.mac);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
    // Hashed first, so that neither length nor place of a difference shows in the time it takes.
    isSame: (one, other) => timingSafeEqual(digestOf(one), digestOf(other)),
  };
};

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { DraftSeal, Lock } from '../../ports/draft-seal.ts';

/**
 * Seals a draft with its code alone: no key of ours opens it. A code has 51 bits, which a plain hash would give away in
 * days to whoever holds the table; scrypt with 32 MB a try makes that years of a great many machines, for words that
 * are kept for weeks. The place comes from the same slow key, or it would be the quick way to try codes out.
 */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const stretch = promisify<string, string, number, typeof cost, Buffer>(scrypt);

const cipher = 'aes-256-gcm';
const bytes = { key: 32, nonce: 12, tag: 16 } as const;
const version = Uint8Array.of(1);

const part = (stretched: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', stretched, '', `heard draft ${purpose}`, bytes.key));

/** `council` keeps codes of one council from opening anything of another's. */
export const codeSeal =
  (council: string): DraftSeal =>
  async (code) => {
    const stretched = await stretch(code, `heard draft of ${council}`, bytes.key, cost);
    const place = part(stretched, 'place').toString('hex');
    return lockWith(part(stretched, 'words'), place);
  };

const lockWith = (key: Buffer, place: string): Lock => {
  // What is sealed belongs in one place: moved to another it does not open.
  const bound = Buffer.concat([version, Buffer.from(place)]);
  return {
    place,
    seal: (words) => {
      const nonce = randomBytes(bytes.nonce);
      const sealing = createCipheriv(cipher, key, nonce).setAAD(bound);
      const sealed = Buffer.concat([sealing.update(words, 'utf8'), sealing.final()]);
      return Buffer.concat([version, nonce, sealing.getAuthTag(), sealed]);
    },
    open: (kept) => {
      const nonceEnd = version.length + bytes.nonce;
      const tagEnd = nonceEnd + bytes.tag;
      const opening = createDecipheriv(cipher, key, kept.subarray(version.length, nonceEnd))
        .setAAD(bound)
        .setAuthTag(kept.subarray(nonceEnd, tagEnd));
      return Buffer.concat([opening.update(kept.subarray(tagEnd)), opening.final()]).toString(
        'utf8',
      );
    },
  };
};

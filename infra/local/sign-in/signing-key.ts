import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod/mini';
import type { Home } from '../home.ts';
import { keepFile, readKept } from '../keep-file.ts';

const algorithm = 'RS256';
const keySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string(),
  alg: z.literal(algorithm),
});
export type SigningKey = z.infer<typeof keySchema>;

const madeKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm };
};

/** The key that signs people in, made once and kept with the records: a restart signs nobody out. */
export const readSigningKey = async ({
  signInKey,
}: Pick<Home, 'signInKey'>): Promise<SigningKey> => {
  const kept = readKept(signInKey);
  if (kept !== undefined) return keySchema.parse(JSON.parse(kept));
  const made = await madeKey();
  keepFile(signInKey, JSON.stringify(made));
  return keySchema.parse(made);
};

import * as z from 'zod/mini';
import type { OriginSecret } from '../../domain/door/origin-secret.ts';

// Flat, because a generated secret can only hold its value at the top (infra/constructs/origin-secret.ts).
const originSecretSchema = z.lazy(() =>
  z.object({
    current: z.string(),
    previous: z.string(),
    since: z.string(),
  }),
);

/** Reads the text that is kept. What is wrong with it is not said: it would be the secret. */
export const parseOriginSecret = (text: string | undefined): OriginSecret => {
  const parsed = originSecretSchema.safeParse(JSON.parse(text ?? 'null'));
  if (!parsed.success) throw new Error('The origin secret is not written as it should be');
  return parsed.data;
};

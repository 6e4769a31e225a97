import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Home } from './home.ts';
import { keepFile, readKept } from './keep-file.ts';

/** What CloudFront says to the functions, in which version of its settings. */
const saidSchema = z.object({ value: z.string(), version: z.string() });
export type Said = z.infer<typeof saidSchema>;

/** The origin secret and what stands for CloudFront, both kept with the records. */
export type Edge = {
  /** The secret as Secrets Manager holds it. */
  readonly secret: () => string;
  readonly keepSecret: (text: string) => void;
  readonly says: () => Said;
  readonly say: (value: string) => Said;
};

/** Opens both. They are made once, as a deployment makes them: CloudFront says the value that is current. */
export const openEdge = (home: Home, now: () => Date): Edge => {
  const say = (value: string): Said => {
    const said = { value, version: randomUUID() };
    keepFile(home.edge, JSON.stringify(said));
    return said;
  };
  if (readKept(home.originSecret) === undefined) {
    const current = randomBytes(32).toString('base64url');
    keepFile(
      home.originSecret,
      JSON.stringify({ current, previous: '', since: now().toISOString() }),
    );
    say(current);
  }
  let said = saidSchema.parse(JSON.parse(readKept(home.edge) ?? 'null'));
  return {
    secret: () => readKept(home.originSecret) ?? '',
    keepSecret: (text) => keepFile(home.originSecret, text),
    says: () => said,
    say: (value) => {
      said = say(value);
      return said;
    },
  };
};

import { createHash, randomUUID } from 'node:crypto';
import { importJWK, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import type { Asked } from './asked.ts';
import type { SigningKey } from './signing-key.ts';

/** That somebody chose a person, and when, in seconds since 1970. */
export type SignedIn = { readonly sub: string; readonly authTime: number };

type Code = { readonly asked: Asked; readonly signedIn: SignedIn; readonly until: number };

const codeMilliseconds = 60_000;

/** Codes that wait to be changed for tokens: each once, for a minute, by whoever holds its verifier (RFC 7636). */
export const openCodes = (now: () => Date) => {
  const waiting = new Map<string, Code>();
  return {
    give: (asked: Asked, signedIn: SignedIn): string => {
      const code = randomUUID();
      waiting.set(code, { asked, signedIn, until: now().getTime() + codeMilliseconds });
      return code;
    },
    take: (code: string, verifier: string, place: string): Code | undefined => {
      const found = waiting.get(code);
      waiting.delete(code);
      if (found === undefined || found.until < now().getTime()) return undefined;
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const { asked } = found;
      return challenge === asked.code_challenge && place === asked.redirect_uri ? found : undefined;
    },
  };
};

const cookieName = 'heard-sign-in';
const audience = 'choose-a-person';
const hourSeconds = 3600;
const claimsSchema = z.object({ sub: z.string(), auth_time: z.int() });

/** The cookie by which a page signs in again without asking, for an hour as Cognito's. It is signed, so a restart keeps it. */
export const signedInCookie = (key: SigningKey, now: () => Date) => ({
  give: async ({ sub, authTime }: SignedIn): Promise<string> => {
    const value = await new SignJWT({ sub, auth_time: authTime })
      .setProtectedHeader({ alg: key.alg })
      .setAudience(audience)
      .setExpirationTime(Math.floor(now().getTime() / 1000) + hourSeconds)
      .sign(await importJWK(key));
    return `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${hourSeconds}`;
  },
  end: `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
  read: async (header: string | undefined): Promise<SignedIn | undefined> => {
    const value = new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(header ?? '')?.[1];
    if (value === undefined) return undefined;
    try {
      const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...open } = key;
      const { payload } = await jwtVerify(value, await importJWK(open), {
        audience,
        currentDate: now(),
      });
      const { sub, auth_time: authTime } = claimsSchema.parse(payload);
      return { sub, authTime };
    } catch {
      return undefined;
    }
  },
});

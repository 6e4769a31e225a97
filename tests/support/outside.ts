import { readdirSync, readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bury } from '../../shared/authority/bury.ts';
import { signInReplySchema } from '../../shared/desk-api/sign-in-reply.ts';
import { builtDist } from './built-portal.ts';
import { idOf, signInAs } from './desk-person.ts';
import { removeFolder, startChildPlatform, temporaryFolder } from './platform.ts';

/** What somebody outside sends, exactly as written: `fetch` tidies paths, methods and headers up. */
export type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

const askAt =
  (origin: string) =>
  (path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(origin);
      // One connection for each: what one request broke may not spoil the next.
      const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
        const { statusCode: status = 0, headers: told } = response;
        text(response).then((said) => resolve({ status, headers: told, body: said }), reject);
      });
      asked.on('error', reject).end(body);
    });

export const jsonType = 'application/json';
export const formType = 'application/x-www-form-urlencoded';

/** A post of JSON, as a script sends it. */
export const asJson = (value: unknown, headers: Sent['headers'] = {}): Sent => ({
  method: 'POST',
  headers: { 'content-type': jsonType, ...headers },
  body: JSON.stringify(value),
});

/** A post of a form, as a browser sends it by itself. */
export const asForm = (
  fields: Readonly<Record<string, string>>,
  headers: Sent['headers'] = {},
): Sent => ({
  method: 'POST',
  headers: { 'content-type': formType, accept: 'text/html', ...headers },
  body: new URLSearchParams(fields).toString(),
});

/** All that was logged under this home, by every part. */
const loggedIn = (home: string): string => {
  const folder = join(home, bury.id, 'log');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
};

/** So that no five minutes of tries, which are counted from the full hour, end while a test counts them. */
export const onTheHour = { HEARD_NOW: '2026-11-23T09:00:00.000Z' } as const;

/** The built portal as `npm start` runs it, in a process of its own, seen from outside. */
export const startOutside = async (more: Readonly<Record<string, string>> = {}) => {
  const home = temporaryFolder();
  const child = await startChildPlatform({ HEARD_HOME: home, HEARD_DIST: builtDist(), ...more });
  const ask = askAt(child.origin);
  const where = signInReplySchema.parse(JSON.parse((await ask('/api/sign-in')).body));
  const signing = { origin: child.origin, signIn: where.issuer, authority: bury };
  return {
    home,
    origin: child.origin,
    where,
    ask,
    logged: () => loggedIn(home),
    /** Somebody of this role, freshly signed in. */
    tokenOf: async (role: Parameters<typeof idOf>[1]): Promise<string> =>
      (await signInAs(signing, idOf(signing, role))).token,
    stop: async (): Promise<void> => {
      await child.stop();
      removeFolder(home);
    },
  };
};
export type Outside = Awaited<ReturnType<typeof startOutside>>;

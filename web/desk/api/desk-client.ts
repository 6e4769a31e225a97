import type { ZodMiniType } from 'zod/mini';
import { deskPaths, lookHeader } from '../../../shared/desk-api/command-replies.ts';
import { type DeskProblem, deskProblemSchema } from '../../../shared/desk-api/desk-problems.ts';
import { renewedTokens, type Tokens, type Where } from '../sign-in/code-flow.ts';

/** What came of asking. `out`: nobody is signed in any more; `offline`: no answer came, or one that is not ours. */
export type Answer<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'refused'; readonly problem: DeskProblem }
  | { readonly kind: 'out'; readonly because: Out }
  | { readonly kind: 'offline' };
export type Out = 'idle' | 'signed-out' | 'not-signed-in';

type Schema<Value> = ZodMiniType<Value>;
type Asking = {
  readonly post?: unknown;
  /** Only a look: it does not keep anybody signed in. */
  readonly isLook?: boolean;
};

export type DeskClient = {
  readonly ask: <Value>(
    path: string,
    schema: Schema<Value>,
    asking?: Asking,
  ) => Promise<Answer<Value>>;
  /** Goes on with the tokens of a new sign-in. */
  readonly use: (tokens: Tokens) => void;
  readonly signOut: () => Promise<void>;
  /** When something last counted as use, in milliseconds since 1970. */
  readonly usedAt: () => number;
  /** When somebody last came from the sign-in, in milliseconds since 1970. */
  readonly cameAt: () => number;
};

/** Asks the API as whoever is signed in. The tokens live in this closure alone. */
export const makeDeskClient = (where: Where, first: Tokens): DeskClient => {
  let tokens = first;
  let used = Date.now();
  let came = used;
  const request = (path: string, { post, isLook }: Asking): Promise<Response> =>
    fetch(path, {
      method: post === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${tokens.access}`,
        ...(post !== undefined && { 'content-type': 'application/json' }),
        ...(isLook === true && { [lookHeader]: 'yes' }),
      },
      ...(post !== undefined && { body: JSON.stringify(post) }),
      cache: 'no-store',
    });
  const renew = async (): Promise<boolean> => {
    const renewed =
      tokens.refresh === undefined ? 'refused' : await renewedTokens(where, tokens.refresh);
    if (renewed === 'refused') return false;
    tokens = renewed;
    return true;
  };
  const ask: DeskClient['ask'] = async (path, schema, asking = {}) => {
    try {
      let response = await request(path, asking);
      if (await isTooOld(response)) {
        if (!(await renew())) return { kind: 'out', because: 'not-signed-in' };
        response = await request(path, asking);
      }
      if (asking.isLook !== true && response.ok) used = Date.now();
      return await answerOf(response, schema);
    } catch {
      return { kind: 'offline' };
    }
  };
  return {
    ask,
    use: (next) => {
      tokens = next;
      came = Date.now();
      used = came;
    },
    signOut: async () => {
      await request(deskPaths.signOut, { post: {} }).catch(() => undefined);
    },
    usedAt: () => used,
    cameAt: () => came,
  };
};

// The gateway's own 401 names no type: no token, or one that is past its quarter of an hour.
const isTooOld = async (response: Response): Promise<boolean> =>
  response.status === 401 &&
  !deskProblemSchema.safeParse(
    await response
      .clone()
      .json()
      .catch(() => undefined),
  ).success;

const answerOf = async <Value>(
  response: Response,
  schema: Schema<Value>,
): Promise<Answer<Value>> => {
  const body: unknown = await response.json();
  if (response.ok) {
    const read = schema.safeParse(body);
    return read.success ? { kind: 'ok', value: read.data } : { kind: 'offline' };
  }
  const problem = deskProblemSchema.safeParse(body);
  if (!problem.success) return { kind: 'offline' };
  const out = outBecause(problem.data);
  return out === undefined
    ? { kind: 'refused', problem: problem.data }
    : { kind: 'out', because: out };
};

const outBecause = ({ status, type }: DeskProblem): Out | undefined => {
  if (status !== 401) return undefined;
  if (type.endsWith(':idle')) return 'idle';
  return type.endsWith(':signed-out') ? 'signed-out' : 'not-signed-in';
};

/** Which of the closed list a problem is, such as `stale`. */
export const kindOf = ({ type }: DeskProblem): string => type.slice(type.lastIndexOf(':') + 1);

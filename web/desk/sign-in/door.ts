import { signInReplySchema } from '../../../shared/desk-api/sign-in-reply.ts';
import {
  askForCode,
  keepPending,
  type Pending,
  signOutAddress,
  type Tokens,
  takePending,
  tokensFor,
  type Where,
} from './code-flow.ts';
import { handOver } from './relay.ts';

/** What became of coming to the desk. `away`: the browser is on its way to the sign-in. */
export type Arrival =
  | { readonly kind: 'in'; readonly where: Where; readonly tokens: Tokens }
  | { readonly kind: 'out'; readonly where: Where; readonly because: 'not-signed-in' | 'failed' }
  | { readonly kind: 'relayed' | 'away' | 'unreachable' };

/** Where one signs in, or nothing when the service cannot be reached. */
const askWhere = async (): Promise<Where | undefined> => {
  try {
    const response = await fetch('/api/sign-in');
    const read = signInReplySchema.safeParse(await response.json());
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Comes to the desk: with the answer of the sign-in, or by asking it silently whether somebody is signed in there. A
 * code is taken out of the address before anything else is done.
 */
export const arrive = async (): Promise<Arrival> => {
  const address = new URL(location.href);
  if (address.searchParams.has('state')) return arriveWith(address, takePending());
  const where = await askWhere();
  if (where === undefined) return { kind: 'unreachable' };
  await goToSignIn(where, 'none');
  return { kind: 'away' };
};

const arriveWith = async (answer: URL, pending: Pending | undefined): Promise<Arrival> => {
  history.replaceState(null, '', `/desk${pending?.backTo ?? ''}`);
  if (pending === undefined) {
    handOver(answer.href);
    return { kind: 'relayed' };
  }
  const where = await askWhere();
  if (where === undefined) return { kind: 'unreachable' };
  const error = answer.searchParams.get('error');
  if (error !== null) {
    const because = error === 'login_required' ? 'not-signed-in' : 'failed';
    return { kind: 'out', where, because };
  }
  const tokens = await tokensFor(where, answer, pending);
  return tokens === 'refused'
    ? { kind: 'out', where, because: 'failed' }
    : { kind: 'in', where, tokens };
};

/** Leaves for the sign-in, and comes back to this same view. */
export const goToSignIn = async (where: Where, prompt?: 'none' | 'login'): Promise<void> => {
  const { url, pending } = await askForCode(where, prompt);
  keepPending(pending);
  location.replace(url);
};

/** Leaves the desk and the sign-in. */
export const goOut = (where: Where): void => location.replace(signOutAddress(where));

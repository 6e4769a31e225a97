/** One sign-in of one person: who, and when they proved it, as a UTC instant. */
export type SignedIn = { readonly id: string; readonly at: string };

/** What is kept of a sign-in while it is used. */
export type Session = { readonly usedAt: string; readonly endedAt?: string | undefined };

/**
 * Where a sign-in stands. `idle`: nothing was done for 30 minutes; `ended`: they signed out. Neither comes back: only
 * proving it anew does. `isDueATouch`: its last use is to be written down again.
 */
export type Standing =
  | { readonly kind: 'live'; readonly secondsLeft: number; readonly isDueATouch: boolean }
  | { readonly kind: 'idle' }
  | { readonly kind: 'ended' };

export const idleSeconds = 30 * 60;
const touchSeconds = 60;

/**
 * A sign-in of which nothing is kept counts from when it was proven. So it is over after 30 minutes whether or not its
 * item has been cleared away since, and an older token cannot begin a new session.
 */
export const standingOf = (
  session: Session | undefined,
  signedIn: Pick<SignedIn, 'at'>,
  now: string,
): Standing => {
  if (session?.endedAt !== undefined) return { kind: 'ended' };
  const used = (Date.parse(now) - Date.parse(session?.usedAt ?? signedIn.at)) / 1000;
  if (used >= idleSeconds) return { kind: 'idle' };
  return {
    kind: 'live',
    secondsLeft: Math.min(idleSeconds, Math.floor(idleSeconds - used)),
    isDueATouch: session === undefined || used >= touchSeconds,
  };
};

/** After which nothing of a session is needed any more: no token of its sign-in is younger. */
export const sessionForgottenAt = (now: string): string =>
  new Date(Date.parse(now) + 24 * 3_600_000).toISOString();

/** Tries that did not open one reference from one address. Instants are UTC. */
export type Attempts = { readonly failures: number; readonly lastAt: string };

const freeTries = 5;
const firstWaitMilliseconds = 30_000;
const longestWaitMilliseconds = 15 * 60_000;
const forgottenAfterMilliseconds = 60 * 60_000;

/** When these tries no longer count, as a UTC instant. Compared with the present wherever it is read. */
export const forgottenAt = ({ lastAt }: Attempts): string =>
  after(lastAt, forgottenAfterMilliseconds);

/** The tries that still count. */
export const remembered = (attempts: Attempts | undefined, now: string): Attempts | undefined =>
  attempts !== undefined && forgottenAt(attempts) > now ? attempts : undefined;

/** One more that did not open. */
export const oneMore = (attempts: Attempts | undefined, now: string): Attempts => ({
  failures: (remembered(attempts, now)?.failures ?? 0) + 1,
  lastAt: now,
});

/**
 * For how many whole seconds a further wrong try is turned away; 0 when it is not. Anyone may mistype a few times; then
 * the wait doubles. Whoever has the right secret is never turned away, so nobody can lock a child out.
 */
export const secondsToWait = (attempts: Attempts | undefined, now: string): number => {
  const counted = remembered(attempts, now);
  if (counted === undefined || counted.failures < freeTries) return 0;
  const doubled = firstWaitMilliseconds * 2 ** (counted.failures - freeTries);
  const until = after(counted.lastAt, Math.min(doubled, longestWaitMilliseconds));
  return Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));
};

const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/**
 * How wrong codes from one address are slowed. A school or a children's home is one address: thirty slips of the
 * finger in an hour cost nobody anything. Nobody is ever locked out, for a right code is never counted.
 */
const freeTries = 30;
const stepMilliseconds = 100;
const longestMilliseconds = 4_000;

/** How long the answer to this many wrong codes in the hour is held back. */
export const heldBackMilliseconds = (wrongCodes: number): number =>
  Math.min(longestMilliseconds, Math.max(0, wrongCodes - freeTries) * stepMilliseconds);

/** More forms begun at one address in one hour than a whole school begins. */
export const isFlood = (newDrafts: number): boolean => newDrafts > 600;

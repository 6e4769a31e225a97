/** What is counted, each apart from the other, and for how long it is counted together. */
const windowSeconds = {
  post: 300,
  'wrong-secret': 300,
  'wrong-link': 300,
  'wrong-code': 3_600,
  'new-draft': 3_600,
  'same-words': 86_400,
} as const;
export type Counted = keyof typeof windowSeconds;

/**
 * How many are let through in one window before somebody is asked to wait. A school or a children's home is one
 * address: sixty may write in one room, each saving twenty screens, and thirty slips of the finger cost nobody anything.
 */
const most = { post: 1_500, 'wrong-secret': 5, 'wrong-link': 5, 'new-draft': 600 } as const;

/** One window of time: its name, and the UTC instant at which it ends. */
export type Window = { readonly name: string; readonly endsAt: string };

/** The window that an instant falls in. The next is counted from nothing, so nothing is ever reset. */
export const windowOf = (counted: Counted, now: string): Window => {
  const milliseconds = windowSeconds[counted] * 1000;
  const start = Math.floor(Date.parse(now) / milliseconds) * milliseconds;
  return {
    name: new Date(start).toISOString(),
    endsAt: new Date(start + milliseconds).toISOString(),
  };
};

/** For how many whole seconds somebody is asked to wait after this many in the window; 0 when they are not. */
export const secondsToWait = (counted: keyof typeof most, count: number, now: string): number =>
  count <= most[counted]
    ? 0
    : Math.ceil((Date.parse(windowOf(counted, now).endsAt) - Date.parse(now)) / 1000);

const freeCodes = 30;
const stepMilliseconds = 100;
const longestMilliseconds = 4_000;

/** How long the answer to this many wrong codes in the hour is held back. A right code is never counted. */
export const heldBackMilliseconds = (wrongCodes: number): number =>
  Math.min(longestMilliseconds, Math.max(0, wrongCodes - freeCodes) * stepMilliseconds);

const mostSameWords = 3;

/**
 * True when the same words came more often in a day than by a double press, a lost answer and a second try. It is a
 * sign that a program sends, and no more than a sign.
 */
export const areSameWordsAgain = (count: number): boolean => count > mostSameWords;

/**
 * What CloudFront says to the functions behind it, so that they know a request came through its firewall. Two values are
 * right at any time: CloudFront takes minutes to say a new one everywhere.
 */
export type OriginSecret = {
  readonly current: string;
  /** Empty before the first turn. */
  readonly previous: string;
  /** The instant at which `current` was made. */
  readonly since: string;
};

const turnAfterDays = 30;
/** How long a new value is only accepted before CloudFront is told to say it. Longer than a run may take, so that no two runs cross. */
const settleSeconds = 120;
/** How soon a function looks again when it is given a value that it does not know: well within the time to settle. */
const lookAgainSeconds = 20;
const shortestLetters = 32;

const secondsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 1000;

/** What is to be done next; one step a run, so that a run that ends anywhere is taken up by the next. */
export type TurnStep = 'make-new' | 'tell-edge' | 'rest';

/**
 * The next step, from what is kept and what CloudFront says. A new value is made only while CloudFront says the current
 * one, which so becomes the previous: what it says is always one of the two. Anything else it says, such as what an older
 * deployment put there, opens no door, and is replaced at once.
 */
export const stepOf = (secret: OriginSecret, said: string, now: string): TurnStep => {
  const age = secondsBetween(secret.since, now);
  if (said === secret.current) return age >= turnAfterDays * 86_400 ? 'make-new' : 'rest';
  return said !== secret.previous || age >= settleSeconds ? 'tell-edge' : 'rest';
};

/** The secret after its turn. */
export const turned = ({ current }: OriginSecret, fresh: string, now: string): OriginSecret => ({
  current: fresh,
  previous: current,
  since: now,
});

/** Whether what was read at one instant is old enough to be read again at another. */
export const mayLookAgain = (readAt: string, now: string): boolean =>
  secondsBetween(readAt, now) >= lookAgainSeconds;

/** The values that open the door. */
export const opening = ({ current, previous }: OriginSecret): readonly string[] =>
  [current, previous].filter(isLongEnough);

/** False for what cannot be a value of ours, without asking anybody. */
export const isLongEnough = (value: string): boolean => value.length >= shortestLetters;

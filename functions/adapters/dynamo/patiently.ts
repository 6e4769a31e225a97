/** How long to wait before try number `tried` + 1, in milliseconds; `jitter` is from 0 up to 1. */
const waitMilliseconds = (tried: number, jitter: number): number =>
  20 * 2 ** tried * (0.5 + jitter);
const mostTries = 5;

export type Patience = {
  readonly jitter: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** Runs `step` again while it answers `again`, with growing waits; `again` after the last try is handed back. */
export const patiently = async <Outcome>(
  { jitter, wait }: Patience,
  step: () => Promise<Outcome | 'again'>,
): Promise<Outcome | 'again'> => {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const outcome = await step();
    if (outcome !== 'again') return outcome;
    await wait(waitMilliseconds(tried, jitter()));
  }
  return 'again';
};

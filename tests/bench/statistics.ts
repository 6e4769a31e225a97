/** The value below which that share of them lies; `share` is from 0 to 1. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** The middle one: what one slow run cannot move. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** A page that only says something, and leads back to the start. */
export type WayBackWords = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly toStart: string;
};

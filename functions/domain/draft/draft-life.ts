const dayMilliseconds = 86_400_000;

/** Until when a draft saved now is kept. */
export const keptUntil = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * dayMilliseconds).toISOString();

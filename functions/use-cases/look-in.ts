import type { Opened, PageOpener } from '../ports/page-opener.ts';

export type LookInPorts = {
  readonly open: PageOpener;
  /** Milliseconds since some fixed moment, by a clock that only measures. */
  readonly stopwatch: () => number;
};

/** What did not open, and why; `milliseconds` is how long all of it took. */
export type LookedIn = {
  readonly shut: readonly {
    readonly path: string;
    readonly because: Exclude<Opened, 'opened'>;
  }[];
  readonly looked: number;
  readonly milliseconds: number;
};

/** What anybody can open: the first page, a child’s, whether the records answer, and the contract. */
export const lookedInAt = ['/', '/child', '/api/health', '/api/openapi.json'] as const;

/** Opens what anybody can open. It reads and posts nothing, so nothing of it is ever among what people sent. */
export const makeLookIn =
  ({ open, stopwatch }: LookInPorts) =>
  async (): Promise<LookedIn> => {
    const startedAt = stopwatch();
    const opened = await Promise.all(
      lookedInAt.map(async (path) => ({ path, came: await open(path) })),
    );
    return {
      shut: opened.flatMap(({ path, came }) =>
        came === 'opened' ? [] : [{ path, because: came }],
      ),
      looked: opened.length,
      milliseconds: Math.round(stopwatch() - startedAt),
    };
  };

import type { FaultRule } from './gate/faults.ts';

/** What a platform is started with. A port of zero takes a free one. */
export type PlatformOptions = {
  /** Where records are kept; each council has a folder of its own in it. */
  readonly home: string;
  readonly authority: string;
  readonly ports: Readonly<Record<'portal' | 'mail' | 'database' | 'signIn', number>>;
  /** The finished build: `functions/<name>/index.mjs`, `web/<authority>/`, `web/page-assets.json`. */
  readonly dist: string;
  /** Makes the build while the database starts, once it is certain that nobody else has the records or the port. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Other bundles than the build's, by function. */
  readonly bundles?: ((name: string) => string) | undefined;
  /** The time the service starts at; without it, time goes on as the records know it. */
  readonly now?: string | undefined;
  /** A file of council settings, instead of the example. */
  readonly settingsFile?: string | undefined;
  readonly faults?: readonly FaultRule[] | undefined;
  /** How often schedules run, instead of what the table says. */
  readonly sweepSeconds?: number | undefined;
  /** A file to which each grant is added when it is first used. */
  readonly grantsFile?: string | undefined;
  /** Lets a sender say whose address it is, so that one test can stand for many people. */
  readonly namesViewers?: boolean | undefined;
  /** Threads for each function; two when left out. */
  readonly threadsEach?: number | undefined;
  /** Told when the database ends by itself. */
  readonly onLost?: (() => void) | undefined;
};

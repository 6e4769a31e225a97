import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where one council's records live on this computer. */
export type Home = {
  readonly folder: string;
  readonly database: string;
  readonly mail: string;
  /** News of mail that its function has not taken yet, and news that it could not. */
  readonly mailNews: string;
  readonly mailNewsFailures: string;
  readonly streamFailures: string;
  readonly log: string;
  readonly lock: string;
  readonly databaseRecord: string;
  readonly keyRing: string;
  /** What opens the door to functions, and what stands for CloudFront says. */
  readonly originSecret: string;
  readonly edge: string;
  readonly checkpoint: string;
  readonly clock: string;
  /** The key that signs staff in. */
  readonly signInKey: string;
  /** While this file exists, mail is down: the switch a test can reach from outside the process. */
  readonly mailDown: string;
};

/** The places under `HEARD_HOME/<authority>`, whether or not they exist yet. */
export const homeAt = (root: string, authority: string): Home => {
  const folder = join(resolve(root), authority);
  return {
    folder,
    database: join(folder, 'db'),
    mail: join(folder, 'mail'),
    mailNews: join(folder, 'mail-news'),
    mailNewsFailures: join(folder, 'mail-news-failures'),
    streamFailures: join(folder, 'stream-failures'),
    log: join(folder, 'log'),
    lock: join(folder, 'lock.json'),
    databaseRecord: join(folder, 'database.json'),
    keyRing: join(folder, 'key-ring.json'),
    originSecret: join(folder, 'origin-secret.json'),
    edge: join(folder, 'edge.json'),
    checkpoint: join(folder, 'stream-checkpoint.json'),
    clock: join(folder, 'clock.json'),
    signInKey: join(folder, 'sign-in-key.json'),
    mailDown: join(folder, 'mail-down'),
  };
};

/** Makes the folders, for their owner only: what is kept here is what people told the council. */
export const makeHome = (home: Home): void => {
  const folders = [home.database, home.mail, home.mailNews, home.mailNewsFailures];
  for (const folder of [home.folder, ...folders, home.streamFailures, home.log]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
};

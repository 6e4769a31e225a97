import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { dynamoStuckNotices } from '../../../functions/adapters/dynamo/stuck-notices.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import type { StuckNotices } from '../../../functions/ports/stuck-notices.ts';
import { livingDatabase } from '../../local/database/database-record.ts';
import { localClient } from '../../local/database/local-client.ts';
import { homeAt } from '../../local/home.ts';
import { readKept } from '../../local/keep-file.ts';
import { pause } from '../../local/pause.ts';
import { tableNameFor } from '../../local/service-values.ts';
import { StartProblem } from '../../local/start-problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where notices are looked at, and by which clock. */
export type NoticesPlace = { readonly stuck: StuckNotices; readonly clock: Clock };

const keptClock = z.object({ offsetMilliseconds: z.number() });

const clockAhead =
  (milliseconds: number): Clock =>
  () =>
    new Date(Date.now() + milliseconds).toISOString();

// A name that is set to nothing counts as not set.
const given = (value: string | undefined): string | undefined =>
  value?.trim() === '' ? undefined : value?.trim();

const noticesIn = (table: string, place: DynamoDBClientConfig = {}): StuckNotices =>
  dynamoStuckNotices({
    client: new DynamoDBClient(place),
    table,
    patience: { jitter: Math.random, wait: pause },
  });

/**
 * The records that an operator looks at: `HEARD_TABLE` in their own AWS account, with their own credentials; else the
 * service that runs on this computer, found by `HEARD_HOME` (or `HEARD_DB_PORT`), in the time that it lives in.
 */
export const noticesPlace = (environment: Environment): NoticesPlace => {
  const table = given(environment['HEARD_TABLE']);
  if (table !== undefined) return { stuck: noticesIn(table), clock: clockAhead(0) };
  const authority = given(environment['HEARD_AUTHORITY']) ?? 'bury';
  const home = homeAt(given(environment['HEARD_HOME']) ?? '.heard', authority);
  const port = livingDatabase(home.databaseRecord)?.port ?? given(environment['HEARD_DB_PORT']);
  if (port === undefined) {
    throw new StartProblem(
      `Nothing runs in ${home.folder}: start it with npm start, set HEARD_HOME, or set HEARD_TABLE for AWS.`,
    );
  }
  const text = readKept(home.clock);
  const offset = text === undefined ? 0 : keptClock.parse(JSON.parse(text)).offsetMilliseconds;
  return {
    stuck: noticesIn(tableNameFor(authority), {
      ...localClient,
      endpoint: `http://127.0.0.1:${port}`,
    }),
    clock: clockAhead(offset),
  };
};

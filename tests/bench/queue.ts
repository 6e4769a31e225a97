import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { beforeEvery } from '../../functions/domain/case/desk/reading/place.ts';
import { queuePage } from '../../functions/domain/case/desk/reading/queue.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { QueueAsked } from '../../shared/desk-api/queue-reply.ts';
import { fillTable } from '../seed/fill-table.ts';
import { aNow, aSeed } from '../seed/usual.ts';
import { openQueue, watching } from '../seed/watched-desk.ts';
import { startTestDatabase } from '../support/test-database.ts';
import type { Section } from './section.ts';
import { median } from './statistics.ts';

const sizes = [500, 50_000] as const;
const [warmUps, rounds] = [8, 30] as const;
const [team] = bury.serviceAreas;

const firstPage = 'first page';
/** What people ask for: everything, and each filter. */
const askings: Readonly<Record<string, QueueAsked>> = {
  [firstPage]: {},
  'why now': { flag: 'clock-red' },
  team: { team: team?.id },
  'looked after by': { person: '5ca1ab1e-0000-4000-8000-000000000004' },
  'where it belongs': { route: 'corporate' },
  stage: { stage: 'stage-1' },
};

/** The queue over a small and a large council’s records: what it asks of the table, and what it costs beside a bare read of the same. */
export const queueCost = async (): Promise<Section> => {
  const rows: (readonly string[])[] = [];
  for (const size of sizes) rows.push(...(await measured(size)));
  return {
    title: 'The queue',
    columns: [
      'seeded cases',
      'open',
      'found',
      'requests',
      'scans',
      'ms p50',
      'bare Query of 50 rows',
      'x that',
      'bare Query of all open',
      'x that one',
    ],
    rows,
    notes: [
      'Requests of the real endpoint of desk-read, who asks included; aim 3 at most, the same at both sizes, no scan.',
      'Once a minute the sign-in is noted as used: one update more.',
      `Median of ${rounds}, in turn with one bare Query of the same page of the index (50 rows; aim: 3 times that at most), and one of all that is open.`,
      'Found is empty where the page was read without reading all that is open. The first letter of one open case in 40 came back.',
    ],
  };
};

const measured = async (size: number): Promise<readonly (readonly string[])[]> => {
  const database = await startTestDatabase();
  try {
    const { open } = await fillTable(database, { count: size, seed: aSeed, now: aNow });
    const ask = await openQueue(database, aNow);
    // The first notes the sign-in.
    await ask({});
    const timing = await inTurn(
      () => ask({}),
      () => bareQuery(database),
      () => bareQuery(database, { Limit: queuePage }),
    );
    const rows: string[][] = [];
    for (const [name, asked] of Object.entries(askings)) {
      const { value, operations } = await watching(database, () => ask(asked));
      rows.push([
        `${size}: ${name}`,
        String(open),
        value.total === undefined ? '' : String(value.total),
        String(operations.length),
        String(operations.filter((one) => one === 'Scan').length),
        ...(name === firstPage ? timing : timing.map(() => '')),
      ]);
    }
    return rows;
  } finally {
    await database.stop();
  }
};

type Table = { readonly client: DynamoDBClient; readonly table: string };

const bareQuery = ({ client, table }: Table, more: { readonly Limit?: number } = {}) =>
  client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'desk',
      // What stands in front of the cases is no case.
      KeyConditionExpression: 'desk = :open AND due > :front',
      ExpressionAttributeValues: rowFrom({ ':open': 'open', ':front': beforeEvery }),
      ...more,
    }),
  );

/** The medians of the queue and of two bare reads, done in turn so that none has the machine at its best. */
const inTurn = async (
  queue: () => Promise<unknown>,
  page: () => Promise<unknown>,
  few: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const times: { readonly queue: number; readonly page: number; readonly few: number }[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const took = { queue: await timed(queue), page: await timed(page), few: await timed(few) };
    if (round >= warmUps) times.push(took);
  }
  const own = median(times.map((took) => took.queue));
  const beside = median(times.map((took) => took.page));
  const fewer = median(times.map((took) => took.few));
  return [
    own.toFixed(1),
    fewer.toFixed(1),
    (own / fewer).toFixed(2),
    beside.toFixed(1),
    (own / beside).toFixed(2),
  ];
};

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

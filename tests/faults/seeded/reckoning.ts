import { DynamoDBClient, paginateScan, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { noticeIdFrom } from '../../../functions/domain/notice/notice-tag.ts';
import { keptMail } from '../../support/kept-mail.ts';
import type { Service } from './service.ts';

const noticeRow = z.object({
  id: z.string(),
  kind: z.string(),
  reader: z.string(),
  state: z.string(),
  attempts: z.number(),
  settled: z.number(),
});
export type NoticeRow = z.infer<typeof noticeRow>;

const caseRow = z.object({
  notices: z.array(noticeRow),
  tasksFor: z.array(z.string()),
  asked: z.array(z.string()),
  /** How far the advocacy service is. */
  step: z.optional(z.string()),
  /** How many alerts somebody has said that they have. */
  acknowledged: z.number(),
});

/** One case as the database has it. */
export type KeptCase = z.infer<typeof caseRow>;

const withClient = async <Result>(
  { database }: { readonly database: string },
  work: (client: DynamoDBClient) => Promise<Result>,
): Promise<Result> => {
  const client = new DynamoDBClient({
    endpoint: database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
};

/** Reads a case past every function, straight from the table. */
export const keptCase = (service: Service, reference: string): Promise<KeptCase> =>
  withClient(service.place(), async (client) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: service.place().table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': `CASE#${reference}` }),
        ConsistentRead: true,
      }),
    );
    const rows = Items.map((row) => unmarshall(row));
    const under = (prefix: string) =>
      rows.filter(({ sk }) => typeof sk === 'string' && sk.startsWith(prefix));
    return caseRow.parse({
      notices: under('NOTICE#'),
      tasksFor: under('TASK#').flatMap(({ notice }) => notice ?? []),
      step: rows.find(({ sk }) => sk === 'CASE')?.['handshake']?.step,
      acknowledged: under('ALERT#').length,
      asked: under('ASKED#').map(({ sk }) => String(sk).slice('ASKED#'.length)),
    });
  });

const pairRow = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case'), reference: z.string() }),
  z.object({ type: z.literal('submission'), receipt: z.object({ reference: z.string() }) }),
]);

const referenceOf = (row: z.infer<typeof pairRow>): string =>
  row.type === 'case' ? row.reference : row.receipt.reference;

/** The references of every submission in the table, and of every case: they must pair off. */
export const keptPairs = (service: Service) =>
  withClient(service.place(), async (client) => {
    const rows: z.infer<typeof pairRow>[] = [];
    const pages = paginateScan(
      { client },
      {
        TableName: service.place().table,
        FilterExpression: '#type IN (:case, :submission)',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: marshall({ ':case': 'case', ':submission': 'submission' }),
      },
    );
    for await (const { Items = [] } of pages) {
      rows.push(...Items.map((row) => pairRow.parse(unmarshall(row))));
    }
    const of = (type: 'case' | 'submission') =>
      rows.flatMap((row) => (row.type === type ? [referenceOf(row)] : []));
    return { cases: of('case'), submissions: of('submission') };
  });

/** How often each letter went out, by the notice that its tags name; counted from what mail kept. */
export const sendCounts = (home: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { tags } of keptMail(home)) {
    const id = `${tags['reference']?.[0]}.${noticeIdFrom(tags['notice']?.[0] ?? '')}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/** Where a notice may rest: nothing more is owed, and if somebody was not reached, a task says so. */
const isSettled = ({ state }: NoticeRow): boolean =>
  !['pending', 'leased', 'retrying', 'maybe-sent'].includes(state);

export const areSettled = ({ notices }: KeptCase): boolean => notices.every(isSettled);

/** What is wrong with a case after everything has come to rest; each line is a sentence, none is good. */
export const faultsFound = (
  reference: string,
  kept: KeptCase,
  counts: ReadonlyMap<string, number>,
  expected: readonly string[],
): readonly string[] => [
  ...expected
    .filter((id) => !kept.notices.some((notice) => notice.id === id))
    .map((id) => `${id} was never owed`),
  ...kept.notices.flatMap((notice) => noticeFaults(reference, notice, kept.tasksFor, counts)),
];

const hasNoReader: ReadonlySet<string> = new Set(['failed', 'bounced', 'suppressed']);

const noticeFaults = (
  reference: string,
  notice: NoticeRow,
  tasksFor: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly string[] => {
  const { id, state, attempts, settled } = notice;
  const sent = counts.get(`${reference}.${id}`) ?? 0;
  // Counted when a claim ended without its fate being known: then once more is known of, and never more.
  const unknown = attempts - settled;
  const found = [
    !isSettled(notice) && `${id} is still ${state}`,
    state === 'sent' && sent === 0 && `${id} is called sent and never went`,
    sent > 2 && `${id} went ${sent} times`,
    sent === 2 && unknown < 1 && `${id} went twice and nobody knows`,
    hasNoReader.has(state) && !tasksFor.includes(id) && `${id} ${state} and nobody has a task`,
    state === 'failed' && sent > 0 && unknown < 1 && `${id} is called failed and went`,
    state === 'not-wanted' && sent > 0 && unknown < 1 && `${id} went though nobody wanted it`,
  ];
  return found.filter((one) => one !== false);
};

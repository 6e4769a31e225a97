import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { listen } from '../../infra/local/listen.ts';
import { transactionUnits } from './transaction-units.ts';

/** What one function did while it was watched. Units are DynamoDB's own request units. */
export type Watched = {
  readonly runs: number;
  readonly milliseconds: number;
  readonly readUnits: number;
  readonly writeUnits: number;
};
export type TableWatch = {
  readonly endpoint: string;
  /** By function, since it was last asked. */
  readonly taken: () => Readonly<Record<string, Watched>>;
  readonly stop: () => Promise<void>;
};

const nothing: Watched = { runs: 0, milliseconds: 0, readUnits: 0, writeUnits: 0 };
const ranSchema = z.object({ name: z.string(), milliseconds: z.number() });
const capacitySchema = z.object({ CapacityUnits: z.number() });
const repliedSchema = z.object({
  ConsumedCapacity: z.optional(z.union([capacitySchema, z.array(capacitySchema)])),
});
const bodySchema = z.record(z.string(), z.unknown());

const unitsIn = (body: string): number => {
  const { ConsumedCapacity } = repliedSchema.parse(JSON.parse(body));
  return [ConsumedCapacity ?? []].flat().reduce((sum, one) => sum + one.CapacityUnits, 0);
};

const callerOf = ({ headers }: IncomingMessage): string =>
  /Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1] ?? '';

const flatHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !['host', 'connection', 'content-length', 'expect'].includes(name))
      .map(([name, value]) => [name, [value].flat().join(',')]),
  );

/** Stands between functions and the gate, and asks the table with each request what it consumed. */
export const watchTable = async (): Promise<TableWatch> => {
  let seen = new Map<string, Watched>();
  let gate = '';
  const add = (name: string, more: Partial<Watched>) => {
    const before = seen.get(name) ?? nothing;
    seen.set(name, {
      runs: before.runs + (more.runs ?? 0),
      milliseconds: before.milliseconds + (more.milliseconds ?? 0),
      readUnits: before.readUnits + (more.readUnits ?? 0),
      writeUnits: before.writeUnits + (more.writeUnits ?? 0),
    });
  };
  const pass = async (request: IncomingMessage) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const asked = bodySchema.parse(JSON.parse(await text(request)));
    const reply = await fetch(gate, {
      method: 'POST',
      headers: flatHeaders(request),
      body: JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const body = await reply.text();
    const isTransaction = operation === 'TransactWriteItems';
    const units = isTransaction ? transactionUnits(asked) : reply.ok ? unitsIn(body) : 0;
    const isRead = /Get|Query/.test(operation);
    add(callerOf(request), isRead ? { readUnits: units } : { writeUnits: units });
    return { status: reply.status, body };
  };
  const answer = async (request: IncomingMessage) => {
    if (request.method !== 'PUT') return pass(request);
    const body = await text(request);
    if (request.url === '/gate') gate = body;
    else {
      const { name, milliseconds } = ranSchema.parse(JSON.parse(body));
      add(name, { runs: 1, milliseconds });
    }
    return { status: 204, body: '' };
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
      },
      () => response.destroy(),
    );
  });
  const port = await listen(server, { port: 0, variable: '' });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    taken: () => {
      const before = Object.fromEntries(seen);
      seen = new Map();
      return before;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

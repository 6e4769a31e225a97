import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import * as z from 'zod/mini';
import { originHeader } from '../../functions/settings.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { aChildsForm } from './senders.ts';

/**
 * Loads the bundle that the front door runs, as it is, and sends to it in this process, whose memory is then its own.
 * Needs `--expose-gc` and the environment that the function has.
 */

const { bundle, marks, said } = z
  .strictObject({ bundle: z.string(), marks: z.array(z.int()), said: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown>;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';
const { handler }: { handler?: unknown } = await import(pathToFileURL(bundle).href);
if (!isHandler(handler)) throw new Error('The bundle exports no handler.');

const headers = {
  'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
  accept: 'application/json',
  [originHeader]: said,
};
const collected = (): number => {
  // Twice: the first may leave what only finalizers still hold.
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const heaps: number[] = [];
for (let sent = 1; sent <= Math.max(...marks); sent += 1) {
  const address = {
    'cloudfront-viewer-address': `192.0.2.${sent % 250}:${1024 + (sent % 60_000)}`,
  };
  const reply = await handler(
    httpEvent({ headers: { ...headers, ...address }, body: aChildsForm() }),
    lambdaContext,
  );
  if (!JSON.stringify(reply).includes('"statusCode":201')) throw new Error('It was not taken.');
  if (marks.includes(sent)) heaps.push(collected());
}
process.send?.(heaps);
process.disconnect?.();

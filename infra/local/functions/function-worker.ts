import { parentPort, workerData } from 'node:worker_threads';
import { offsetReader } from '../shared-offset.ts';
import { shiftDate } from './shift-date.ts';
import type { Answered, Asked, WorkerSettings } from './worker-messages.ts';

/** One function in one thread, one event at a time, as Lambda runs it. */

type Handler = (event: unknown, context: unknown) => unknown;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';

const { bundle, offset, name, memoryMegabytes }: WorkerSettings = workerData;
shiftDate(offsetReader(offset));
const { handler }: { handler?: unknown } = await import(bundle);
if (!isHandler(handler)) throw new Error(`${name} exports no handler`);

const contextFor = ({ id, endsAt }: Asked) => ({
  awsRequestId: id,
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:eu-west-2:000000000000:function:${name}`,
  memoryLimitInMB: String(memoryMegabytes),
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, endsAt - performance.timeOrigin - performance.now()),
});

const failed = (error: unknown): Answered =>
  error instanceof Error
    ? { failed: { errorType: error.name, errorMessage: error.message, trace: error.stack ?? '' } }
    : { failed: { errorType: typeof error, errorMessage: String(error), trace: '' } };

const answer = async (asked: Asked): Promise<Answered> => {
  try {
    const result = await handler(JSON.parse(asked.event), contextFor(asked));
    // As on Lambda, only what JSON can hold comes back.
    return { result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return failed(error);
  }
};

parentPort?.on('message', (asked: Asked) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered));
});
parentPort?.postMessage({ ready: true } satisfies Answered);

import * as z from 'zod/mini';
import { pause } from '../pause.ts';
import type { StreamRecord } from './stream-event.ts';

const resultSchema = z.nullish(
  z.object({
    batchItemFailures: z.nullish(z.array(z.object({ itemIdentifier: z.nullish(z.string()) }))),
  }),
);

export type Delivery = {
  readonly invoke: (event: { readonly Records: readonly StreamRecord[] }) => Promise<unknown>;
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
  /** Puts aside what could not be processed, so that the rest of the stream can go on. */
  readonly giveUp: (records: readonly StreamRecord[]) => void;
};

const waitMilliseconds = 200;

/** The records to try again: everything from the first one that failed, as Lambda reads the answer. */
const remaining = (records: readonly StreamRecord[], result: unknown): readonly StreamRecord[] => {
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return records;
  const failures = parsed.data?.batchItemFailures ?? [];
  const places = failures.map(({ itemIdentifier }) =>
    records.findIndex((record) => record.dynamodb.SequenceNumber === itemIdentifier),
  );
  // A failure that names no record of ours fails the whole batch.
  return places.length === 0 ? [] : records.slice(Math.max(0, Math.min(...places)));
};

const attempt = async (records: readonly StreamRecord[], delivery: Delivery) => {
  try {
    return remaining(records, await delivery.invoke({ Records: records }));
  } catch {
    return records;
  }
};

type Progress = { readonly records: readonly StreamRecord[]; readonly attempts: number };

/** One more try. A batch that got shorter counts its attempts from the start again. */
const advance = async (progress: Progress, delivery: Delivery): Promise<Progress> => {
  const records = await attempt(progress.records, delivery);
  const isShorter = records.length < progress.records.length;
  return { records, attempts: isShorter ? 0 : progress.attempts + 1 };
};

/**
 * Hands a batch to the function until nothing of it is left or its first record has failed too often.
 * Gives whether the batch is dealt with: not when the platform stopped in between, and then it is read again.
 */
export const deliverBatch = async (
  batch: readonly StreamRecord[],
  delivery: Delivery,
): Promise<boolean> => {
  let progress: Progress = { records: batch, attempts: 0 };
  while (!delivery.signal.aborted) {
    progress = await advance(progress, delivery);
    if (progress.records.length === 0) return true;
    // A function that was stopped in the middle has not failed: its records are read again at the next start.
    if (delivery.signal.aborted) break;
    if (progress.attempts >= delivery.maxAttempts) {
      delivery.giveUp(progress.records);
      return true;
    }
    await pause(waitMilliseconds * progress.attempts, delivery.signal);
  }
  return false;
};

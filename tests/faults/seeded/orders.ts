import * as z from 'zod/mini';
import { faultRulesSchema } from '../../../infra/local/gate/faults.ts';

/** What the service in a process of its own is told to do. */
export const orderSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('arm'), faults: faultRulesSchema }),
  z.strictObject({ what: z.literal('move-on'), milliseconds: z.number() }),
  z.strictObject({ what: z.literal('mail'), down: z.boolean() }),
  z.strictObject({ what: z.literal('wake'), name: z.string() }),
  z.strictObject({ what: z.literal('count-faults') }),
]);
export type Order = z.infer<typeof orderSchema>;

/** An order with the number its answer carries. */
export const numberedOrderSchema = z.strictObject({ number: z.int(), order: orderSchema });

/** What the service says back: once that it runs, and then an answer to each order. */
export const wordSchema = z.union([
  z.strictObject({
    running: z.strictObject({ origin: z.string(), database: z.string(), table: z.string() }),
  }),
  z.strictObject({ number: z.int(), answer: z.union([z.number(), z.null()]) }),
]);
export type Word = z.infer<typeof wordSchema>;

import * as z from 'zod/mini';

/** Something to go wrong at the nth request that fits. Bundles carry no such hooks: the gate in front of them does. */
export const faultRuleSchema = z.strictObject({
  service: z.enum(['table', 'mail', 'secret', 'edge']),
  function: z.optional(z.string()),
  operation: z.optional(z.string()),
  /** Which fitting request, counted from 1. */
  nth: z.int().check(z.minimum(1)),
  /** How many in a row from there; one when left out. */
  times: z.optional(z.int().check(z.minimum(1))),
  /** Before the request reaches the part behind the gate, or after it has done its work. */
  when: z.enum(['before', 'after']),
  what: z.enum(['kill', 'error', 'throttle', 'reset', 'transaction-conflict', 'slow']),
  milliseconds: z.optional(z.int().check(z.minimum(0))),
});
export type FaultRule = z.infer<typeof faultRuleSchema>;
export const faultRulesSchema = z.array(faultRuleSchema);

/** What the gate knows of a request when it asks whether something goes wrong with it. */
export type FaultPlace = {
  readonly service: FaultRule['service'];
  readonly function: string;
  readonly operation: string;
};

const fits = (rule: FaultRule, place: FaultPlace): boolean =>
  rule.service === place.service &&
  (rule.function ?? place.function) === place.function &&
  (rule.operation ?? place.operation) === place.operation;

/** Faults that wait for their turn: `next` counts a request, `suffered` says how often one came about. */
export type ArmedFaults = {
  readonly next: (place: FaultPlace) => FaultRule | undefined;
  readonly suffered: () => number;
};

/** Counts requests against the rules; gives the first rule whose turn has come, if any. */
export const armFaults = (rules: readonly FaultRule[]): ArmedFaults => {
  const counts = new Map<FaultRule, number>();
  let suffered = 0;
  const next = (place: FaultPlace): FaultRule | undefined => {
    const fitting = rules.filter((rule) => fits(rule, place));
    for (const rule of fitting) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const found = fitting.find((rule) => {
      const count = counts.get(rule) ?? 0;
      return count >= rule.nth && count < rule.nth + (rule.times ?? 1);
    });
    if (found !== undefined) suffered += 1;
    return found;
  };
  return { next, suffered: () => suffered };
};

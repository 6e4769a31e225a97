/**
 * The attribute by which the table clears away what is past its time (infra/service.ts, `timeToLive`): seconds, as
 * DynamoDB reads it. It may come days late, so nothing is decided by it.
 */
export const clearAfter = (instant: string): { readonly clearAfter: number } => ({
  clearAfter: Math.ceil(Date.parse(instant) / 1000),
});

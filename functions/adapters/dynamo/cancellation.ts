import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Why a transaction was cancelled, by the place of each item; undefined when the error is something else. */
export const cancellationReasons = (error: unknown): readonly CancellationReason[] | undefined =>
  error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : undefined;

const passing: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** True when trying again may go through: another transaction touched the same items, or the table was busy. */
export const isPassing = (reasons: readonly CancellationReason[]): boolean =>
  reasons.some(({ Code }) => Code !== undefined && passing.has(Code)) &&
  !reasons.some(({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'ValidationError');

export const conditionFailed = (reason: CancellationReason | undefined): boolean =>
  reason?.Code === 'ConditionalCheckFailed';

import { type Answer, jsonFailure } from './answer.ts';
import type { Forward } from './forward.ts';
import { grantFor } from './grants.ts';
import { type Admission, type Ask, type Failure, notAuthorized, type Part } from './part.ts';
import { readTableRequest, transactionSize } from './table-request.ts';

const common = 'com.amazon.coral.service#';
const dynamo = 'com.amazonaws.dynamodb.v20120810#';

const operationOf = (headers: Readonly<Record<string, string>>): string =>
  headers['x-amz-target']?.split('.')[1] ?? '';

const refuse = (ask: Ask, tableName: string): Admission => ({
  kind: 'refused',
  answer: jsonFailure(
    400,
    `${common}AccessDeniedException`,
    notAuthorized(
      ask.caller.name,
      `dynamodb:${ask.operation}`,
      `arn:aws:dynamodb:eu-west-2:000000000000:table/${tableName}`,
    ),
  ),
});

const admit = (ask: Ask, tableName: string): Admission => {
  const request = readTableRequest(ask.operation, ask.body);
  if (request === undefined || request.tables.some((each) => each !== tableName)) {
    return refuse(ask, tableName);
  }
  const grants = request.uses.map((use) => grantFor(ask.caller, use));
  const given = grants.filter((grant) => grant !== undefined);
  return given.length === grants.length
    ? { kind: 'granted', grants: given }
    : refuse(ask, tableName);
};

/** The local database never says this by itself, so the gate does. */
const transactionConflict = (ask: Ask): Answer => {
  const message = 'Transaction is ongoing for the item';
  if (!ask.operation.startsWith('Transact')) {
    return jsonFailure(400, `${dynamo}TransactionConflictException`, message);
  }
  const codes = Array.from({ length: transactionSize(ask.body) }, () => 'TransactionConflict');
  return jsonFailure(
    400,
    `${dynamo}TransactionCanceledException`,
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
    { CancellationReasons: codes.map((Code) => ({ Code, Message: message })) },
  );
};

const failure = (kind: Failure, ask: Ask): Answer => {
  switch (kind) {
    case 'error':
      return jsonFailure(500, `${dynamo}InternalServerError`, 'Internal server error');
    case 'throttle':
      return jsonFailure(400, `${dynamo}ThrottlingException`, 'Rate exceeded');
    case 'transaction-conflict':
      return transactionConflict(ask);
  }
};

/** The local database takes only letters and digits as an access key, and checks no signature. */
const asPlatform = (ask: Ask): Readonly<Record<string, string>> => {
  const { host: _host, connection: _connection, expect: _expect, ...headers } = ask.headers;
  return {
    ...headers,
    authorization: (headers['authorization'] ?? '').replace(/Credential=[^/]+/, 'Credential=heard'),
    'content-length': String(Buffer.byteLength(ask.body)),
  };
};

/** The table: each function does only what infra/service.ts grants it, on the partitions granted. */
export const tablePart = (database: Forward, tableName: string): Part => ({
  service: 'table',
  operationOf,
  admit: (ask) => admit(ask, tableName),
  reach: (ask) => database.send(asPlatform(ask), ask.body).catch(() => failure('error', ask)),
  failure,
});

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import { dynamoDeskDoor } from '../../functions/adapters/dynamo/desk-door.ts';
import { dynamoQueuePlaces } from '../../functions/adapters/dynamo/queue-places.ts';
import { dynamoStaffList } from '../../functions/adapters/dynamo/staff-list.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { addStaff } from '../../functions/domain/staff/staff-record.ts';
import { deskReadRoutes } from '../../functions/endpoints/desk-read-endpoint.ts';
import { makeAdmitStaff } from '../../functions/use-cases/admit-staff.ts';
import { makeBesideCase } from '../../functions/use-cases/beside-case.ts';
import { makeKeepPlaces } from '../../functions/use-cases/keep-places.ts';
import { makeReadDesk } from '../../functions/use-cases/read-desk.ts';
import { readyPeopleOf } from '../../infra/local/sign-in/people.ts';
import { bury } from '../../shared/authority/bury.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import {
  type QueueAsked,
  type QueueReply,
  queueReplySchema,
} from '../../shared/desk-api/queue-reply.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { testSigner } from '../support/test-signer.ts';

type Table = { readonly client: DynamoDBClient; readonly table: string };

/** What an answer cost: the operations that were asked of the table, in order. */
export type Watched<Value> = { readonly value: Value; readonly operations: readonly string[] };

/** Notes every operation that a client is asked for while something runs. */
export const watching = async <Value>(
  { client }: Pick<Table, 'client'>,
  run: () => Promise<Value>,
): Promise<Watched<Value>> => {
  const operations: string[] = [];
  client.middlewareStack.add(
    (next, context) => (given) => {
      operations.push((context.commandName ?? '').replace(/Command$/, ''));
      return next(given);
    },
    { step: 'initialize', name: 'watch' },
  );
  try {
    return { value: await run(), operations };
  } finally {
    client.middlewareStack.remove('watch');
  }
};

const whoAsks = readyPeopleOf(bury).find(({ role }) => role === 'complaints-officer');

/** The desk's own endpoint over a table, as `desk-read` wires it, at one instant; gives how a complaints officer asks for the queue. */
export const openQueue = async (table: Table, now: string) => {
  if (whoAsks === undefined) throw new Error('Nobody is ready-made as an officer');
  const { sub, ...person } = whoAsks;
  const clock = () => now;
  const records = { ...table, patience: { jitter: () => 0, wait: async () => undefined } };
  const staffList = dynamoStaffList(records);
  await staffList.save(addStaff(sub, person, { actor: 'IRRELEVANT', at: now }));
  const ports = {
    cases: dynamoDeskCases(records, placedBy(bury, clock)),
    staffList,
    signer: testSigner(),
    clock,
  };
  const places = dynamoQueuePlaces(records);
  // What the day begins with.
  await makeKeepPlaces({ places, clock, authority: bury })();
  const handler = deskReadRoutes({
    admit: makeAdmitStaff({ door: dynamoDeskDoor(records), clock }),
    read: makeReadDesk({ ...ports, places, authority: bury }),
    beside: makeBesideCase(ports),
    log: () => undefined,
  });
  const claims = {
    sub,
    token_use: 'access',
    auth_time: String(Math.floor(Date.parse(now) / 1000)),
  };
  return async (asked: QueueAsked): Promise<QueueReply> => {
    const event = httpEvent({ method: 'GET', path: deskPaths.queue });
    const reply: unknown = await handler(
      {
        ...event,
        queryStringParameters: Object.fromEntries(
          Object.entries(asked).filter(([, value]) => value !== undefined),
        ),
        requestContext: Object.assign({}, event.requestContext, {
          authorizer: { jwt: { claims, scopes: [] } },
        }),
      },
      lambdaContext,
    );
    return queueReplySchema.parse(JSON.parse(bodyOf(reply)));
  };
};

const bodyOf = (reply: unknown): string => {
  if (typeof reply === 'object' && reply !== null && 'body' in reply) return String(reply.body);
  throw new Error('The desk gave no answer');
};

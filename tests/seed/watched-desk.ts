import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import { dynamoDeskDoor } from '../../functions/adapters/dynamo/desk-door.ts';
import { dynamoQueuePlaces } from '../../functions/adapters/dynamo/queue-places.ts';
import { dynamoStaffList } from '../../functions/adapters/dynamo/staff-list.ts';
import { dynamoWeeklyTrackers } from '../../functions/adapters/dynamo/weekly-trackers.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { addStaff } from '../../functions/domain/staff/staff-record.ts';
import { deskReadRoutes } from '../../functions/endpoints/desk-read-endpoint.ts';
import { makeAdmitStaff } from '../../functions/use-cases/admit-staff.ts';
import { makeBesideCase } from '../../functions/use-cases/beside-case.ts';
import { makeKeepPlaces } from '../../functions/use-cases/keep-places.ts';
import { makeReadDesk } from '../../functions/use-cases/read-desk.ts';
import { makeReadTracker } from '../../functions/use-cases/read-tracker.ts';
import { readyPeopleOf } from '../../infra/local/sign-in/people.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { bury } from '../../shared/authority/bury.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import {
  type QueueAsked,
  type QueueReply,
  queueReplySchema,
} from '../../shared/desk-api/queue-reply.ts';
import type { StaffRole } from '../../shared/desk-api/staff-roles.ts';
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

const readyAs = (authority: Authority, role: StaffRole) => {
  const ready = readyPeopleOf(authority).find((one) => one.role === role);
  if (ready === undefined) throw new Error(`Nobody is ready-made as ${role}`);
  return ready;
};

/** Whose desk it is, and who asks there. */
type Asker = { readonly authority: Authority; readonly role: StaffRole };

/** The desk's own endpoint over a table, as `desk-read` wires it, at one instant; gives how somebody asks it. */
export const openDesk = async (table: Table, now: string, { authority, role }: Asker) => {
  const { sub, ...person } = readyAs(authority, role);
  const clock = () => now;
  const records = { ...table, patience: { jitter: () => 0, wait: async () => undefined } };
  const staffList = dynamoStaffList(records);
  await staffList.save(addStaff(sub, person, { actor: 'IRRELEVANT', at: now }));
  const trackers = dynamoWeeklyTrackers(records);
  const cases = dynamoDeskCases(records, placedBy(authority, clock));
  const places = dynamoQueuePlaces(records);
  const ports = { cases, staffList, signer: testSigner(), clock, authority, trackers, places };
  // What the day begins with.
  await makeKeepPlaces({ places, clock, authority })();
  const handler = deskReadRoutes({
    admit: makeAdmitStaff({ door: dynamoDeskDoor(records), clock }),
    read: makeReadDesk(ports),
    beside: makeBesideCase(ports),
    tracker: makeReadTracker(ports),
    log: () => undefined,
  });
  const claims = {
    sub,
    token_use: 'access',
    auth_time: String(Math.floor(Date.parse(now) / 1000)),
  };
  return async (path: string, asked: Readonly<Record<string, string | undefined>> = {}) => {
    const event = httpEvent({ method: 'GET', path });
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
    const body: unknown = JSON.parse(bodyOf(reply));
    return body;
  };
};

/** How a complaints officer of Bury asks for the queue. */
export const openQueue = async (table: Table, now: string) => {
  const ask = await openDesk(table, now, { authority: bury, role: 'complaints-officer' });
  return async (asked: QueueAsked): Promise<QueueReply> =>
    queueReplySchema.parse(await ask(deskPaths.queue, asked));
};

const bodyOf = (reply: unknown): string => {
  if (typeof reply === 'object' && reply !== null && 'body' in reply) return String(reply.body);
  throw new Error('The desk gave no answer');
};

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoVisitCount } from '../../functions/adapters/dynamo/visit-count.ts';
import { systemChance } from '../../functions/adapters/system/chance.ts';
import { systemClock } from '../../functions/adapters/system/clock.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { submitEndpoint } from '../../functions/endpoints/submit-endpoint.ts';
import { makeLog } from '../../functions/logging/logger.ts';
import type { Pages } from '../../functions/ports/pages.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeTakeTurn } from '../../functions/use-cases/take-turn.ts';
import { bury } from '../../shared/authority/bury.ts';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { startTestDatabase } from '../support/test-database.ts';
import { testSigner } from '../support/test-signer.ts';
import { formBody } from './form-body.ts';

/** Posts submissions to the endpoint over the real database, and tells whoever started it how long each took. */

const warmUps = 100;
const posts = 500;

const aChild = () => formBody({ ...submissionExamples.child, submissionId: systemChance.id() });

/** The same client, with a stopwatch that runs while anything is sent. */
const watched = (client: DynamoDBClient) => {
  let inClient = 0;
  let underWay = 0;
  let start = 0;
  const send = async (call: () => unknown): Promise<unknown> => {
    if (underWay === 0) start = performance.now();
    underWay += 1;
    try {
      return await call();
    } finally {
      underWay -= 1;
      if (underWay === 0) inClient += performance.now() - start;
    }
  };
  const watching = new Proxy(client, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'send' || typeof value !== 'function') return value;
      return (...given: unknown[]) => send(() => Reflect.apply(value, target, given));
    },
  });
  const taken = (): number => {
    const before = inClient;
    inClient = 0;
    return before;
  };
  return { client: watching, taken };
};

const noPage = (): never => {
  throw new Error('A script’s post was answered with a page');
};
const pages: Pick<Pages, 'receipt' | 'form'> = { receipt: noPage, form: noPage };

const countIn = (client: DynamoDBClient, table: string) =>
  dynamoVisitCount({ client, table }, testSigner());

const handlerOver = (client: DynamoDBClient, table: string) =>
  submitEndpoint({
    takeTurn: makeTakeTurn({ count: countIn(client, table), clock: systemClock }),
    discard: () => async () => 'gone',
    accept: makeAcceptSubmission({
      store: dynamoCaseStore(
        { client, table, patience: { jitter: () => 0, wait: async () => undefined } },
        placedBy(bury, systemClock),
      ),
      signer: testSigner(),
      count: countIn(client, table),
      clock: systemClock,
      chance: systemChance,
      authority: bury,
    }),
    pages,
    log: makeLog('submit'),
    newId: systemChance.id,
  });

const headers = {
  'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
  accept: 'application/json',
};

const database = await startTestDatabase();
try {
  const { client, taken } = watched(database.client);
  const handler = handlerOver(client, database.table);
  const times = [];
  for (let post = 0; post < warmUps + posts; post += 1) {
    // A street of addresses, so that nobody is asked to wait.
    const viewer = { 'cloudfront-viewer-address': `192.0.2.${post % 250}:443` };
    const event = httpEvent({ headers: { ...headers, ...viewer }, body: aChild() });
    taken();
    const start = performance.now();
    const reply: unknown = await handler(event, lambdaContext);
    const whole = performance.now() - start;
    if (!JSON.stringify(reply).includes('"statusCode":201'))
      throw new Error('A post was not taken');
    if (post >= warmUps) times.push({ whole, inClient: taken() });
  }
  process.send?.({ bytes: aChild().length, posts: times });
} finally {
  await database.stop();
  process.disconnect?.();
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEdge } from '../../infra/local/edge.ts';
import { edgePart } from '../../infra/local/gate/edge-part.ts';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import { forwardTo } from '../../infra/local/gate/forward.ts';
import { openGate } from '../../infra/local/gate/gate.ts';
import { allGrants } from '../../infra/local/gate/grants.ts';
import { mailPart } from '../../infra/local/gate/mail-part.ts';
import { secretPart } from '../../infra/local/gate/secret-part.ts';
import { tablePart } from '../../infra/local/gate/table-part.ts';
import { homeAt, makeHome } from '../../infra/local/home.ts';
import { listen } from '../../infra/local/listen.ts';
import type { MailEvent } from '../../infra/local/mail/mail-event.ts';
import { openPost, type Post } from '../../infra/local/mail/post.ts';
import { shareOffset } from '../../infra/local/shared-offset.ts';
import { type ServiceFunction, serviceFunctions } from '../../infra/service.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import { removeFolder, temporaryFolder } from '../support/platform.ts';

const council = { sender: 'no-reply@heard.example', configurationSet: 'heard' };

const closers: (() => void | Promise<void>)[] = [];
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  removeFolder(folder);
});

type Reached = { readonly target: string; readonly credential: string; readonly body: unknown };

/** Stands where the database would, and remembers what got through. */
const aDatabase = async () => {
  const reached: Reached[] = [];
  const server = createServer(async (request, response) => {
    const { authorization = '', 'x-amz-target': target } = request.headers;
    const body: unknown = JSON.parse(await text(request));
    reached.push({ target: String(target), credential: authorization, body });
    response.setHeader('content-type', 'application/x-amz-json-1.0').end('{}');
  });
  const port = await listen(server, { port: 0, variable: '' });
  closers.push(
    () => server.closeAllConnections(),
    () => void server.close(),
  );
  return { reached, endpoint: `http://127.0.0.1:${port}` };
};

const aPost = (): Post => {
  const home = homeAt(folder, 'bury');
  makeHome(home);
  const clock = {
    offset: shareOffset(0).shared,
    now: () => new Date(),
    moveTo: () => undefined,
    stop: () => undefined,
  };
  return openPost(home, clock, { port: 0, show: () => undefined, stop: async () => undefined });
};

const aGate = async ({
  faults = [],
  functions = serviceFunctions,
}: {
  faults?: readonly FaultRule[];
  functions?: readonly ServiceFunction[];
} = {}) => {
  const database = await aDatabase();
  const forward = forwardTo(async () => database.endpoint);
  const home = homeAt(folder, 'bury');
  const post = aPost();
  const grantsFile = join(folder, 'grants');
  const gate = await openGate({
    functions,
    faults,
    grantsFile,
    parts: {
      dynamodb: tablePart(forward, 'heard-bury'),
      ses: mailPart({ ...council, isDown: post.isDown, accept: post.accept }),
      secretsmanager: secretPart({
        keyRing: { id: 'the-key-ring', read: () => '{"current":"k1"}' },
        origin: { id: 'the-origin-secret', read: () => '{}' },
      }),
      cloudfront: edgePart(
        openEdge(home, () => new Date()),
        'HEARDBURY',
      ),
    },
  });
  closers.push(forward.close, gate.stop);
  const settingsFor = (name: string) => ({
    endpoint: gate.endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: name, secretAccessKey: 'any' },
    maxAttempts: 1,
  });
  const usedGrants = () => readFileSync(grantsFile, 'utf8').trim().split('\n');
  return {
    post,
    usedGrants,
    reached: database.reached,
    table: (name: string) => new DynamoDBClient(settingsFor(name)),
    mail: (name: string) => new SESClient(settingsFor(name)),
    secrets: (name: string) => new SecretsManagerClient(settingsFor(name)),
  };
};

const put = (pk: string, TableName = 'heard-bury') =>
  new PutItemCommand({ TableName, Item: { pk: { S: pk }, sk: { S: 'CASE' } } });
const read = (pk: string) =>
  new GetItemCommand({ TableName: 'heard-bury', Key: { pk: { S: pk }, sk: { S: 'CASE' } } });

const aMessage = (to: string) =>
  Buffer.from(
    `From: Your message <${council.sender}>\r\nTo: ${to}\r\nSubject: Hello\r\n\r\nSome words.\r\n`,
  );

const sending = (
  to: string,
  more: { Source?: string; ConfigurationSetName?: string | undefined } = {},
) =>
  new SendRawEmailCommand({
    Source: council.sender,
    Destinations: [to],
    ConfigurationSetName: council.configurationSet,
    Tags: [{ Name: 'notice', Value: 'n1' }],
    RawMessage: { Data: aMessage(to) },
    ...more,
  });

const denied = { name: 'AccessDeniedException' };

describe('touching the table through the gate', () => {
  test('lets a function do what the table of functions grants it', async () => {
    const { table, reached } = await aGate();
    await table('submit').send(put('SUBMISSION#1'));
    expect(reached).toMatchObject([{ target: 'DynamoDB_20120810.PutItem' }]);
  });

  test('gives the database an access key it accepts', async () => {
    const { table, reached } = await aGate();
    await table('deliver-notices').send(put('CASE#1'));
    expect(reached[0]?.credential).toContain('Credential=heard/');
  });

  test.each([
    ['an operation it is not granted', 'health', (db: DynamoDBClient) => db.send(put('HEALTH'))],
    ['a partition it is not granted', 'submit', (db: DynamoDBClient) => db.send(read('CASE#1'))],
    ['an item outside every pattern', 'submit', (db: DynamoDBClient) => db.send(put('STAFF#1'))],
    [
      'a scan, which nobody is granted',
      'sweep',
      (db: DynamoDBClient) => db.send(new ScanCommand({ TableName: 'heard-bury' })),
    ],
    ['another table', 'submit', (db: DynamoDBClient) => db.send(put('CASE#1', 'heard-camden'))],
    [
      'an index it is not granted',
      'sweep',
      (db: DynamoDBClient) =>
        db.send(
          new QueryCommand({
            TableName: 'heard-bury',
            IndexName: 'person',
            KeyConditionExpression: 'person = :p',
            ExpressionAttributeValues: { ':p': { S: 'x' } },
          }),
        ),
    ],
    [
      'a partition it may write but not query',
      'submit',
      (db: DynamoDBClient) =>
        db.send(
          new QueryCommand({
            TableName: 'heard-bury',
            KeyConditionExpression: '#pk = :pk',
            ExpressionAttributeNames: { '#pk': 'pk' },
            ExpressionAttributeValues: { ':pk': { S: 'CASE#1' } },
          }),
        ),
    ],
    [
      'a batch in which one key is not granted',
      'deliver-notices',
      (db: DynamoDBClient) =>
        db.send(
          new BatchGetItemCommand({
            RequestItems: {
              'heard-bury': { Keys: [{ pk: { S: 'CASE#1' } }, { pk: { S: 'SESSION#1' } }] },
            },
          }),
        ),
    ],
    [
      'a transaction in which one member is not granted',
      'submit',
      (db: DynamoDBClient) =>
        db.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              { Put: { TableName: 'heard-bury', Item: { pk: { S: 'CASE#1' } } } },
              { Delete: { TableName: 'heard-bury', Key: { pk: { S: 'SUBMISSION#1' } } } },
            ],
          }),
        ),
    ],
  ])('refuses a function %s', async (_what, name, attempt) => {
    const { table, reached } = await aGate();
    const sent: Promise<unknown> = attempt(table(name));
    await expect(sent).rejects.toMatchObject(denied);
    expect(reached).toEqual([]);
  });

  test('refuses a caller that is no function', async () => {
    const { table } = await aGate();
    await expect(table('somebody').send(put('CASE#1'))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  test('lets a query on an index through where the index is granted', async () => {
    const { table, reached } = await aGate();
    await table('sweep').send(
      new QueryCommand({
        TableName: 'heard-bury',
        IndexName: 'owed',
        KeyConditionExpression: 'owed = :o',
        ExpressionAttributeValues: { ':o': { S: 'owed' } },
      }),
    );
    expect(reached).toHaveLength(1);
  });

  test('writes each used grant down once, in the words of the list of all grants', async () => {
    const { table, mail, secrets, usedGrants } = await aGate();
    await table('submit').send(put('CASE#1'));
    await table('submit').send(put('CASE#2'));
    await mail('sweep').send(sending('child@example.org'));
    await secrets('submit').send(new GetSecretValueCommand({ SecretId: 'the-key-ring' }));
    expect(usedGrants()).toEqual([
      'submit table PutItem CASE#*',
      'sweep mail SendRawEmail',
      'submit secret GetSecretValue',
    ]);
    expect(allGrants(serviceFunctions)).toEqual(expect.arrayContaining(usedGrants()));
    expect(allGrants(serviceFunctions)).toContain('sweep table Query index:owed');
  });
});

describe('sending mail through the gate', () => {
  test('keeps the message with its envelope before it answers', async () => {
    const { mail } = await aGate();
    const { MessageId } = await mail('deliver-notices').send(sending('child@example.org'));
    expect(keptMail(folder)).toMatchObject([
      {
        messageId: MessageId,
        destinations: ['child@example.org'],
        tags: { notice: ['n1'] },
        subject: 'Hello',
        text: 'Some words.\r\n',
      },
    ]);
  });

  test('refuses a function that does not send mail', async () => {
    const { mail } = await aGate();
    await expect(mail('submit').send(sending('child@example.org'))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  test.each([
    [
      'a sender that is not the council’s',
      'MessageRejected',
      sending('child@example.org', { Source: 'someone@else.example' }),
    ],
    [
      'another configuration set',
      'ConfigurationSetDoesNotExist',
      sending('child@example.org', { ConfigurationSetName: 'other' }),
    ],
    [
      'no configuration set',
      'ConfigurationSetDoesNotExist',
      sending('child@example.org', { ConfigurationSetName: undefined }),
    ],
    ['an address without a domain', 'InvalidParameterValue', sending('child')],
    ['an address with a space', 'InvalidParameterValue', sending('a child@example.org')],
    ['a domain that cannot be', 'InvalidParameterValue', sending('child@example..org')],
  ])('refuses %s', async (_what, code, command) => {
    const { mail } = await aGate();
    await expect(mail('deliver-notices').send(command)).rejects.toMatchObject({
      message: expect.any(String),
      name: expect.stringContaining(code),
    });
    expect(keptMail(folder)).toEqual([]);
  });

  test('is unavailable while mail is down, and takes mail again afterwards', async () => {
    const { mail, post } = await aGate();
    post.setDown(true);
    await expect(mail('deliver-notices').send(sending('child@example.org'))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 503 },
    });
    post.setDown(false);
    await mail('deliver-notices').send(sending('child@example.org'));
    expect(keptMail(folder)).toHaveLength(1);
  });

  test.each([
    [
      'bounce@simulator.amazonses.com',
      { eventType: 'Bounce', bounce: { bounceSubType: 'General' } },
    ],
    ['bounce+n1@simulator.amazonses.com', { eventType: 'Bounce' }],
    [
      'suppressionlist@simulator.amazonses.com',
      { eventType: 'Bounce', bounce: { bounceSubType: 'Suppressed' } },
    ],
    ['complaint@simulator.amazonses.com', { eventType: 'Complaint' }],
    ['ooto@simulator.amazonses.com', { eventType: 'Delivery' }],
    ['success@simulator.amazonses.com', { eventType: 'Delivery' }],
    [
      'bounce+transient@simulator.amazonses.com',
      { eventType: 'Bounce', bounce: { bounceType: 'Transient' } },
    ],
    [
      'bounce+undetermined@simulator.amazonses.com',
      { eventType: 'Bounce', bounce: { bounceType: 'Undetermined' } },
    ],
    ['success+delayed@simulator.amazonses.com', { eventType: 'DeliveryDelay' }],
    ['success+rejected@simulator.amazonses.com', { eventType: 'Reject' }],
  ])('accepts %s and publishes what SES would', async (address, expected) => {
    const { mail, post } = await aGate();
    const heard: MailEvent[] = [];
    post.onNews(({ message }) => heard.push(JSON.parse(message)));
    const { MessageId } = await mail('deliver-notices').send(sending(address));
    await eventually(() => expect(heard).toMatchObject([expected]));
    expect(heard[0]?.mail).toMatchObject({ messageId: MessageId, tags: { notice: ['n1'] } });
  });
});

describe('reading the key ring through the gate', () => {
  test('hands it to a function that may read it', async () => {
    const { secrets } = await aGate();
    const answer = await secrets('submit').send(
      new GetSecretValueCommand({ SecretId: 'the-key-ring' }),
    );
    expect(answer.SecretString).toBe('{"current":"k1"}');
  });

  test.each([
    ['a function that may not', 'health', 'the-key-ring'],
    ['any other secret', 'submit', 'another'],
    ['one that only keeps the clock the origin secret', 'sweep', 'the-origin-secret'],
  ])('refuses %s', async (_what, name, id) => {
    const { secrets } = await aGate();
    await expect(
      secrets(name).send(new GetSecretValueCommand({ SecretId: id })),
    ).rejects.toMatchObject(denied);
  });
});

describe('making requests go wrong', () => {
  const rule: FaultRule = { service: 'table', nth: 2, when: 'before', what: 'throttle' };

  test('spares every request but the nth', async () => {
    const { table, reached } = await aGate({ faults: [rule] });
    await table('submit').send(put('CASE#1'));
    await expect(table('submit').send(put('CASE#2'))).rejects.toMatchObject({
      name: 'ThrottlingException',
    });
    await table('submit').send(put('CASE#3'));
    expect(reached).toHaveLength(2);
  });

  test('counts only the requests that fit', async () => {
    const faults: FaultRule[] = [{ ...rule, nth: 1, function: 'submit', operation: 'GetItem' }];
    const { table } = await aGate({ faults });
    await table('submit').send(put('CASE#1'));
    await table('health').send(read('HEALTH'));
    await expect(table('submit').send(read('SUBMISSION#1'))).rejects.toMatchObject({
      name: 'ThrottlingException',
    });
  });

  test('goes on for as many requests as it is told', async () => {
    const { table } = await aGate({ faults: [{ ...rule, nth: 1, times: 2, what: 'error' }] });
    const tries = [1, 2, 3].map((id) => () => table('submit').send(put(`CASE#${id}`)));
    const outcomes: string[] = [];
    for (const attempt of tries) {
      outcomes.push(
        await attempt().then(
          () => 'done',
          (error: Error) => error.name,
        ),
      );
    }
    expect(outcomes).toEqual(['InternalServerError', 'InternalServerError', 'done']);
  });

  test('fails after the work was done, when told so', async () => {
    const { table, reached } = await aGate({
      faults: [{ ...rule, nth: 1, when: 'after', what: 'reset' }],
    });
    await expect(table('submit').send(put('CASE#1'))).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    expect(reached).toHaveLength(1);
  });

  test('gives one reason for each item when a transaction conflicts', async () => {
    const { table } = await aGate({ faults: [{ ...rule, nth: 1, what: 'transaction-conflict' }] });
    const Put = { TableName: 'heard-bury', Item: { pk: { S: 'CASE#1' } } };
    const sent = table('submit').send(
      new TransactWriteItemsCommand({ TransactItems: [{ Put }, { Put }] }),
    );
    await expect(sent).rejects.toBeInstanceOf(TransactionCanceledException);
    await expect(sent).rejects.toMatchObject({
      CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'TransactionConflict' }],
    });
  });

  test('slows mail down without failing it', async () => {
    const { mail } = await aGate({
      faults: [{ service: 'mail', nth: 1, when: 'before', what: 'slow', milliseconds: 150 }],
    });
    const started = performance.now();
    await mail('sweep').send(sending('child@example.org'));
    expect(performance.now() - started).toBeGreaterThan(145);
  });
});

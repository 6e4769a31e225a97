import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { receiptSchema } from '../../shared/intake-api/replies.ts';

/** The finished build: `npm test` makes it before any test runs. */
export const builtDist = (): string => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${dist}/web/page-assets.json`)) throw new Error('Run npm run build first');
  return dist;
};

/** Where each grant is noted when it is first used, for the check that no grant is unused. */
export const grantsFile = (): string => `${builtDist()}/grants-used.log`;

/** A child’s complaint as JSON, reachable by mail, with an id of its own. */
export const aComplaint = (place: number, more: Readonly<Record<string, unknown>> = {}) => ({
  submissionId: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  role: 'child',
  person: {
    name: 'Sam',
    age: 14,
    contact: { email: `sam${place}@example.com`, preferred: 'email' },
  },
  complaint: { story: 'Nobody calls me back.' },
  ...more,
});

/** Posts JSON to the portal; the receipt when there is one. */
export const postComplaint = async (origin: string, value: unknown) => {
  const response = await fetch(`${origin}/api/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  const body: unknown = await response.json();
  const receipt = receiptSchema.safeParse(body);
  return { status: response.status, body, receipt: receipt.success ? receipt.data : undefined };
};

/** Every item of one case, straight from the database. */
export const itemsOfCase = async (endpoint: string, table: string, reference: string) => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  try {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': `CASE#${reference}` }),
      }),
    );
    return Items.map((row) => unmarshall(row));
  } finally {
    client.destroy();
  }
};

import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  type Projection,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { caseTable } from '../../service.ts';
import { pause } from '../pause.ts';
import { localClient } from './local-client.ts';

type Index = (typeof caseTable.indexes)[number];

const keySchema = (partitionKey: string, sortKey: string): KeySchemaElement[] => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

const projection = (index: Index): Projection =>
  typeof index.projection === 'string'
    ? { ProjectionType: index.projection }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projection] };

const secondaryIndex = (index: Index): GlobalSecondaryIndex => ({
  IndexName: index.name,
  KeySchema: keySchema(index.partitionKey, index.sortKey),
  Projection: projection(index),
});

const attributeDefinitions = (): AttributeDefinition[] => {
  const keys = [caseTable, ...caseTable.indexes].flatMap((each) => [
    each.partitionKey,
    each.sortKey,
  ]);
  return [...new Set<string>(keys)].map((name) => ({ AttributeName: name, AttributeType: 'S' }));
};

const describe = async (
  client: DynamoDBClient,
  tableName: string,
): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const create = (client: DynamoDBClient, tableName: string) =>
  client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema(caseTable.partitionKey, caseTable.sortKey),
      AttributeDefinitions: attributeDefinitions(),
      GlobalSecondaryIndexes: caseTable.indexes.map(secondaryIndex),
      StreamSpecification: { StreamEnabled: true, StreamViewType: caseTable.stream },
    }),
  );

const isSettled = (table: TableDescription | undefined): boolean =>
  table?.TableStatus === 'ACTIVE' &&
  (table.GlobalSecondaryIndexes ?? []).every((index) => index.IndexStatus === 'ACTIVE');

const settle = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  while (!isSettled(await describe(client, tableName))) await pause(20);
};

/** Records kept by an earlier version get the indexes added since, as a deployment would give them. */
const addMissingIndexes = async (
  client: DynamoDBClient,
  tableName: string,
  table: TableDescription,
): Promise<void> => {
  const present = new Set(table.GlobalSecondaryIndexes?.map((index) => index.IndexName));
  for (const index of caseTable.indexes.filter(({ name }) => !present.has(name))) {
    await client.send(
      new UpdateTableCommand({
        TableName: tableName,
        AttributeDefinitions: attributeDefinitions(),
        GlobalSecondaryIndexUpdates: [{ Create: secondaryIndex(index) }],
      }),
    );
    await settle(client, tableName);
  }
};

/**
 * Makes sure the table of infra/service.ts is there. Time-to-live stays off:
 * the local database deletes by this computer's time, not the service's.
 */
export const ensureCaseTable = async (endpoint: string, tableName: string): Promise<void> => {
  const client = new DynamoDBClient({ ...localClient, endpoint });
  try {
    const table = await describe(client, tableName);
    if (table === undefined) await create(client, tableName);
    else await addMissingIndexes(client, tableName, table);
    await settle(client, tableName);
  } finally {
    client.destroy();
  }
};

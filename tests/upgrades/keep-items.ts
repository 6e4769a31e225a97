import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { openDatabase } from '../support/platform.ts';

/**
 * `npm run keep-items -- <folder of a running portal> <name>`: writes down every item of its table as this version wrote it,
 * for tests/upgrades to be read by every version after it. Done once for each release, on made-up cases only.
 */

const [home, name] = process.argv.slice(2);
if (home === undefined || name === undefined) {
  process.stderr.write('Say the HEARD_HOME of a running portal and a name, such as 0.1.0.\n');
  process.exit(1);
}

const client = new DynamoDBClient({
  endpoint: `http://127.0.0.1:${openDatabase(home).port}`,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
});

type Row = Record<string, AttributeValue>;

const items: Row[] = [];
// A scan, for the only time in this project: what is kept is everything.
for await (const { Items = [] } of paginateScan({ client }, { TableName: 'heard-bury' })) {
  items.push(...Items);
}
const ofKey = ({ pk, sk }: Row): string => `${pk?.S} ${sk?.S}`;
items.sort((one, other) => ofKey(one).localeCompare(ofKey(other)));

const binary = (key: string, value: unknown): unknown =>
  key === 'B' && value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
const lines = items.map((item) => JSON.stringify(item, binary));
writeFileSync(join(import.meta.dirname, 'items', `${name}.jsonl`), `${lines.join('\n')}\n`);
process.stdout.write(`${items.length} items of ${name} are kept.\n`);
client.destroy();

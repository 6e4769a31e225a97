import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { newCaseItems } from '../../functions/adapters/dynamo/new-case-items.ts';
import { systemChance } from '../../functions/adapters/system/chance.ts';
import { systemClock } from '../../functions/adapters/system/clock.ts';
import type { NewCase } from '../../functions/ports/case-store.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { ensureCaseTable } from '../../infra/local/database/case-table.ts';
import { bury } from '../../shared/authority/bury.ts';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { onSunday } from '../support/placing.ts';
import { testSigner } from '../support/test-signer.ts';

const table = 'heard-bare';

/** The items that a child's complaint is kept as, for as many complaints as asked for. */
const newCases = async (count: number): Promise<readonly NewCase[]> => {
  const cases: NewCase[] = [];
  const accept = makeAcceptSubmission({
    store: {
      saveNew: async (newCase) => {
        cases.push(newCase);
        return { kind: 'saved' };
      },
      findSubmission: async () => undefined,
    },
    signer: testSigner(),
    count: inMemoryCount(),
    clock: systemClock,
    chance: systemChance,
    authority: bury,
  });
  for (let place = 0; place < count; place += 1) {
    const read = parseSubmission({ ...submissionExamples.child, submissionId: systemChance.id() });
    if (read.kind === 'problems') throw new Error('The example is wrong.');
    await accept({ kind: 'complaint', value: read.value });
  }
  return cases;
};

/** Writes the same items as the front door does, past everything of ours, to a table of their own. */
export const bareTransactions = async (endpoint: string) => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  await ensureCaseTable(endpoint, table);
  return {
    prepare: async (count: number) =>
      (await newCases(count)).map((newCase) => ({
        TransactItems: newCaseItems(newCase, onSunday).map((item) => ({
          Put: {
            TableName: table,
            Item: rowFrom(item),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        })),
      })),
    write: async (
      transaction: ConstructorParameters<typeof TransactWriteItemsCommand>[0],
    ): Promise<void> => {
      await client.send(new TransactWriteItemsCommand(transaction));
    },
    close: () => client.destroy(),
  };
};

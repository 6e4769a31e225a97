import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import {
  dynamoErasureLedger,
  parseLedgerEntry,
} from '../../functions/adapters/dynamo/erasure-ledger.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import type { ErasureLedger } from '../../functions/ports/erasure-ledger.ts';
import { makeReplayErasures } from '../../functions/use-cases/replay-erasures.ts';
import { chooseAuthority } from '../../shared/authority/authorities.ts';
import { localClient } from '../local/database/local-client.ts';
import { pause } from '../local/pause.ts';
import { StartProblem } from '../local/start-problem.ts';

const use =
  'Use: npm run replay-erasures -- --from <table, or file of the ledger> --to <table> [--council bury] [--by <name>] [--endpoint http://127.0.0.1:8000]';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    council: { type: 'string', default: 'bury' },
    by: { type: 'string', default: 'operator' },
    endpoint: { type: 'string' },
  },
});

// A file has an entry a line, bare or as the log has it.
const ledgerInFile = (file: string): ErasureLedger => ({
  entries: async () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line))
      .map((line) => parseLedgerEntry(entryWithin(line)))
      .sort((one, other) => one.at.localeCompare(other.at)),
});

const entryWithin = (line: unknown): unknown =>
  typeof line === 'object' && line !== null && 'entry' in line ? line.entry : line;

const council = (): Parameters<typeof placedBy>[0] => {
  const choice = chooseAuthority(values.council);
  if (choice.kind === 'authority') return choice.authority;
  throw new StartProblem(`--council is one of: ${choice.known.join(', ')}`);
};

/**
 * What an engineer runs after a restore, with their own credentials: takes out of the restored table (`--to`) what had
 * been taken out of the records that were lost. The ledger is in the table that was (`--from`), which is newer than the
 * copy, or in a file made from it or from the log. Safe to run again.
 */
const run = async (): Promise<string> => {
  const { from, to, by, endpoint } = values;
  if (from === undefined || to === undefined) throw new StartProblem(use);
  const client = new DynamoDBClient(endpoint === undefined ? {} : { ...localClient, endpoint });
  const records = { client, table: to, patience: { jitter: Math.random, wait: pause } };
  const clock = () => new Date().toISOString();
  const placeOf = placedBy(council(), clock);
  const replayed = await makeReplayErasures({
    ledger: existsSync(from) ? ledgerInFile(from) : dynamoErasureLedger({ client, table: from }),
    cases: {
      load: dynamoDeskCases(records, placeOf).load,
      save: dynamoOpenCases(records, placeOf).save,
    },
    clock,
    by,
  })();
  client.destroy();
  const lines = replayed.map(({ entry, outcome }) => `${entry.kind} ${entry.id}: ${outcome}`);
  return [...lines, `${replayed.length} entries of the ledger, all seen to.`].join('\n');
};

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

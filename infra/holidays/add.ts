import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableSchema, takeIn } from './take-in.ts';

const place = fileURLToPath(
  new URL('../../functions/domain/clock/bank-holidays.json', import.meta.url),
);

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const [file] = process.argv.slice(2);
const taken =
  file === undefined
    ? ({ kind: 'not-a-list', because: 'no file was named' } as const)
    : takeIn(tableSchema.parse(read(place)), read(file));

if (taken.kind === 'not-a-list') {
  console.error(
    `Nothing was added: ${taken.because}\nSave the list at gov.uk/bank-holidays.json and name it: npm run holidays -- bank-holidays.json`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(place, `${JSON.stringify(taken.table, null, 2)}\n`);
  for (const [date, title] of taken.added) console.log(`added ${date} ${title}`);
  console.log(`${taken.added.length} added; the table is known to ${taken.table.knownTo}`);
}

import { readFileSync } from 'node:fs';
import { serviceFunctions } from '../service.ts';
import { allGrants } from './gate/grants.ts';

/** What `npm run grants` runs: fails when the table of functions grants something that no test ever used. */
const [file = ''] = process.argv.slice(2);
const used = new Set(readFileSync(file, 'utf8').split('\n'));
const unused = allGrants(serviceFunctions).filter((grant) => !used.has(grant));
for (const grant of unused)
  console.error(`Granted in infra/service.ts, and no test used it: ${grant}`);
console.log(`${used.size - 1} grants used, ${unused.length} unused`);
process.exitCode = unused.length === 0 ? 0 : 1;

import { readFileSync, writeFileSync } from 'node:fs';
import { serviceFunctions } from '../service.ts';
import { costBegins, costWords } from './cost-words.ts';

/** What `npm run cost` runs: says what a council pays, and keeps it in docs/cost.md. */
const document = new URL('../../docs/cost.md', import.meta.url);
const [before = ''] = readFileSync(document, 'utf8').split(costBegins);
const words = costWords(serviceFunctions);
writeFileSync(document, `${before}${costBegins}${words}`);
process.stdout.write(words);

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decisionTable } from './decision-table.ts';
import { rulesDocument } from './rules-document.ts';

/** What `npm run rules` runs. */
const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
writeFileSync(at('docs/rules.md'), rulesDocument());
writeFileSync(at('tests/unit/triage/decision-table.tsv'), decisionTable());

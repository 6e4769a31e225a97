import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill-of-materials.ts';
import { deployedIn } from './lock-file.ts';

/** What `npm run sbom` runs: a list of everything that is deployed, with no network. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}dist/sbom.cdx.json`;

const bill = billOfMaterials(deployedIn(readFileSync(`${root}package-lock.json`, 'utf8')));
mkdirSync(`${root}dist`, { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
process.stdout.write(`${bill.components.length} packages are listed in ${file}.\n`);

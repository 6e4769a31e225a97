import { erasureDrill } from './erasure-drill.ts';
import { allProven, printed } from './proof.ts';
import { restoreDrill } from './restore-drill.ts';

const drills = { restore: restoreDrill, erasure: erasureDrill } as const;

const [, , name] = process.argv;
if (name !== 'restore' && name !== 'erasure') {
  throw new Error('Which drill? npm run drill:restore or npm run drill:erasure');
}
const proof = await drills[name]();
console.log(printed(proof));
if (!allProven(proof)) process.exitCode = 1;

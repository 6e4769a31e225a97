import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { authorities } from '../../shared/authority/authorities.ts';
import { stages } from '../stages.ts';
import { synthesizeStage } from './synthesize.ts';

/** What `npm run synth` runs: every council at every stage, into `cdk.out/every-stage`, each with how long it took. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const folder = fileURLToPath(new URL('../../cdk.out/every-stage', import.meta.url));

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const startedAt = performance.now();
rmSync(folder, { recursive: true, force: true });
for (const council of authorities.keys()) {
  for (const { name: stage } of stages) {
    const began = performance.now();
    const { stacks } = synthesizeStage({ council, stage, dist, folder });
    process.stdout.write(`${council} ${stage}: ${stacks.length} stacks, ${seconds(began)}\n`);
  }
}
process.stdout.write(`All of them without a finding, in ${seconds(startedAt)}.\n`);

import { spawnSync } from 'node:child_process';
import { auditOutcome } from './audit-outcome.ts';

/** What `npm run audit` runs: whether anything that is deployed has a known fault. */
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const outcome = auditOutcome(stdout);
switch (outcome.kind) {
  case 'clean':
    say('No package that is deployed has a fault that is known today.');
    break;
  case 'found':
    say(`These packages have known faults:\n${outcome.packages.join('\n')}`);
    say('`npm audit --omit=dev` says where to read about each.');
    process.exitCode = 1;
    break;
  case 'not-checked':
    say(`Nothing was checked: the registry could not be asked (${outcome.because}).`);
    say('Run it again where there is a network; until then nothing is known either way.');
}

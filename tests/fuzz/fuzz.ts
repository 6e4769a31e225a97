import { builtDist } from '../support/built-portal.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { type FuzzOutcome, runFuzz } from './run.ts';

/** `npm run fuzz -- [seed] [requests]`: the same requests for the same seed. */

const [seedGiven, countGiven] = process.argv.slice(2).map(Number);
const seed = seedGiven ?? Math.floor(Math.random() * 1_000_000_000);
const count = countGiven ?? 20_000;

const report = ({ byStatus, requestsASecond, letters, wrong }: FuzzOutcome): void => {
  console.log('');
  for (const [row, times] of [...byStatus].sort()) console.log(`${row.padEnd(24)}${times}`);
  console.log(`${requestsASecond.toFixed(0)} requests a second; ${letters} letters sent`);
  for (const [what, which] of wrong) {
    console.log(`\nWRONG, ${which.length} times: ${what}`);
    for (const each of which.slice(0, 3)) console.log(`  ${each}`);
  }
  console.log(wrong.size === 0 ? 'Nothing was wrong.' : `\n${wrong.size} things were wrong.`);
};

console.log(`Seed ${seed}, ${count} requests`);
const home = temporaryFolder();
const platform = await startTestPlatform({ home, dist: builtDist() });
try {
  const outcome = await runFuzz(platform, {
    seed,
    count,
    onHundred: (done) => process.stdout.write(`\r${done}`),
  });
  report(outcome);
  process.exitCode = outcome.wrong.size === 0 ? 0 : 1;
} finally {
  await platform.stop();
  removeFolder(home);
}

import { startTestDatabase } from '../support/test-database.ts';
import { fillTable } from './fill-table.ts';
import { aNow, aSeed } from './usual.ts';

/**
 * What `npm run seed -- 50000` runs: so many believable cases in a database of their own, in memory, and how long that
 * took. A second number is the seed: `npm run seed -- 50000 7`.
 */

const [count = 50_000, seed = aSeed] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
  console.error('Say how many cases, as a whole number: npm run seed -- 50000');
  process.exit(1);
}

const database = await startTestDatabase();
try {
  const start = performance.now();
  const filled = await fillTable(database, { count, seed, now: aNow }, (cases) => {
    if (cases % 10_000 === 0) console.log(`${cases} cases so far`);
  });
  const seconds = (performance.now() - start) / 1000;
  const memory = process.memoryUsage().rss / 1_000_000;
  console.log(
    `${filled.cases} cases (seed ${seed}): ${filled.open} open, ${filled.cases - filled.open} ended; ${filled.items} items in ${seconds.toFixed(1)} s, ${(filled.items / seconds).toFixed(0)} items a second; ${memory.toFixed(0)} MB of memory here.`,
  );
} finally {
  await database.stop();
}

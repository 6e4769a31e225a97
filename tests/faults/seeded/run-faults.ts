import { runInWords, runSeeds, type SeedRun } from './run-seeds.ts';

/**
 * What `npm run faults` runs: 500 seeds, or as many as asked for (`npm run faults -- 40`), from the first one given
 * (`npm run faults -- 40 1000`). Every seed is printed, so that one can be run again by itself.
 */

const [count = 500, from = 1] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(from) && from >= 0)) {
  console.error('Say how many seeds, and from which: npm run faults -- 40 1000');
  process.exit(1);
}

const each = 25;
const done: SeedRun[] = [];
const began = performance.now();
for (let start = 0; start < count; start += each) {
  const seeds = Array.from(
    { length: Math.min(each, count - start) },
    (_, place) => from + start + place,
  );
  await runSeeds(seeds, start / each, (run) => {
    done.push(run);
    console.log(runInWords(run));
  });
}
const wrong = done.filter((run) => run.wrong.length > 0);
const suffered = done.filter((run) => run.suffered);
console.log(
  `${done.length} runs in ${Math.round((performance.now() - began) / 1000)} s; something went wrong on the way in ${suffered.length}; ${wrong.length} lost, doubled or hid something${wrong.length === 0 ? '' : `: ${wrong.map(({ seed }) => seed).join(', ')}`}.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

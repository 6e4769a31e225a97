import { availableParallelism, cpus } from 'node:os';
import { handlerTime } from '../bench/handler-time.ts';
import { printed } from '../bench/section.ts';
import { builtDist } from '../support/built-portal.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { measureBlocks } from './blocks.ts';
import { drain, lettersAstray } from './draining.ts';
import { measureHeap } from './heap.ts';

/**
 * What `npm run load` runs. Ten blocks of 1,000 submissions go through the front door, or as many as asked for
 * (`npm run load -- 100`). Times are for people to read; a lost submission or a letter too many ends it with an error.
 */

const [size = 1000] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(size) && size > 0)) {
  console.error('Say how many submissions a block has: npm run load -- 100');
  process.exit(1);
}
// A child's complaint: the acknowledgement, the team's intake, the referral.
const lettersEach = 3;
const heapMarks = [2000, 10_000] as const;

console.log(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
);

/** The whole service on records of its own, for one measurement. */
const withService = async <Result>(
  work: (platform: Awaited<ReturnType<typeof startTestPlatform>>, home: string) => Promise<Result>,
): Promise<Result> => {
  const home = temporaryFolder();
  const aWeek = 604_800;
  const platform = await startTestPlatform({
    home,
    dist: builtDist(),
    sweepSeconds: aWeek,
    namesViewers: true,
  });
  try {
    return await work(platform, home);
  } finally {
    await platform.stop();
    removeFolder(home);
  }
};

const isWhole = await withService(async (platform, home) => {
  const { section, references } = await measureBlocks(platform, size);
  console.log(`\n${printed(section)}`);
  const { before, left, seconds } = await drain(platform);
  const { letters, missing, twice, strange } = lettersAstray(home, references, lettersEach);
  const kept = new Set(references).size;
  console.log(
    `\n${references.length} submissions were taken under ${kept} references. The backlog went from ${before} notices to ${left} in ${seconds.toFixed(0)} s.`,
  );
  console.log(
    `${letters} letters: ${missing} submissions without all of theirs, ${twice} letters twice, ${strange} of nothing that was sent.`,
  );
  return kept === references.length && left + missing + twice + strange === 0;
});

await withService(async (platform) => {
  await platform.stream.rest();
  console.log(`\n${printed(await measureHeap(platform, heapMarks))}`);
});
console.log(`\n${printed(await handlerTime())}`);
process.exitCode = isWhole ? 0 : 1;

import { availableParallelism, cpus } from 'node:os';
import { bundles } from './bundles.ts';
import { costFigures } from './cost-figures.ts';
import { decisions } from './decisions.ts';
import { guesses } from './guesses.ts';
import { handlerTime } from './handler-time.ts';
import { journeys } from './journeys.ts';
import { lighthouseScores } from './lighthouse.ts';
import { queueCost } from './queue.ts';
import { printed, type Section } from './section.ts';

/** What `npm run bench` runs; `npm run bench -- bundles journeys` runs only those. Nothing here is asserted: it is for people to read. */

const sections: Readonly<Record<string, () => Promise<Section>>> = {
  bundles,
  decisions,
  handler: handlerTime,
  guesses,
  journeys,
  queue: queueCost,
  lighthouse: lighthouseScores,
  cost: costFigures,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: choose ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}

console.log(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
);
// One after another: two at once would each measure the other.
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`\n${printed(await measure())}`);
}

import type { Platform } from '../../infra/local/platform.ts';
import type { Section } from '../bench/section.ts';
import { median, percentile } from '../bench/statistics.ts';
import { bareTransactions } from './bare-transactions.ts';
import { sendForm, timed } from './senders.ts';

const rounds = 5;
const kinds = [
  'the same items, bare',
  'the front door, nobody reading the stream',
  'the front door, while it drains',
] as const;
type Kind = (typeof kinds)[number];

/** One block of sends: how long each took, and how long the block. */
type Block = { readonly kind: Kind; readonly times: readonly number[]; readonly seconds: number };

/** What was measured, and the reference of everything that was taken. */
export type Measured = { readonly section: Section; readonly references: readonly string[] };

/** Five rounds of the three kinds in turn, `size` sends each, so that none has the machine at its best. */
export const measureBlocks = async (platform: Platform, size: number): Promise<Measured> => {
  const bare = await bareTransactions(platform.database);
  const references: string[] = [];
  const throughDoor = (): Promise<readonly number[]> =>
    timed(size, async (place) => {
      references.push(await sendForm(platform.origin, references.length + place));
    });
  const blocks: Block[] = [];
  const run = async (kind: Kind, work: () => Promise<readonly number[]>): Promise<void> => {
    const start = performance.now();
    const times = await work();
    blocks.push({ kind, times, seconds: (performance.now() - start) / 1000 });
  };
  for (let round = 0; round < rounds; round += 1) {
    const [first, second, third] = kinds;
    await platform.stream.rest();
    const transactions = await bare.prepare(size);
    await run(first, () =>
      timed(size, async (place) => {
        const transaction = transactions[place];
        if (transaction !== undefined) await bare.write(transaction);
      }),
    );
    await run(second, throughDoor);
    platform.stream.goOn();
    await run(third, throughDoor);
  }
  bare.close();
  return { section: sectionOf(blocks, size), references };
};

const sectionOf = (blocks: readonly Block[], size: number): Section => {
  const medians = (kind: Kind) => blocks.filter((one) => one.kind === kind).map(medianOf);
  const bareMedian = median(medians(kinds[0]));
  return {
    title: 'Sending',
    columns: ['milliseconds each', 'p50 of 5 blocks', 'least', 'most', 'p95', 'x bare', 'a second'],
    rows: kinds.map((kind) => {
      const of = blocks.filter((one) => one.kind === kind);
      const middles = medians(kind);
      const all = of.flatMap(({ times }) => times);
      return [
        kind,
        median(middles).toFixed(1),
        Math.min(...middles).toFixed(1),
        Math.max(...middles).toFixed(1),
        percentile(all, 0.95).toFixed(1),
        (median(middles) / bareMedian).toFixed(2),
        median(of.map(({ seconds }) => size / seconds)).toFixed(0),
      ];
    }),
    notes: [`${rounds} blocks of ${size} sends each, in turn; four at once.`],
  };
};

const medianOf = ({ times }: Block): number => median(times);

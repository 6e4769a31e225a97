import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { kilobytes, type Section } from './section.ts';
import { percentile } from './statistics.ts';

const postsSchema = z.object({
  bytes: z.number(),
  posts: z.array(z.object({ whole: z.number(), inClient: z.number() })),
});
const runFile = fileURLToPath(new URL('./handler-run.ts', import.meta.url));

/** How long a submission waits for us rather than for the database. */
export const handlerTime = async (): Promise<Section> => {
  const { bytes, posts } = await measured();
  const row = (name: string, times: readonly number[], aims: readonly [string, string]) => [
    name,
    percentile(times, 0.5).toFixed(2),
    aims[0],
    percentile(times, 0.95).toFixed(2),
    aims[1],
  ];
  return {
    title: 'Submitting',
    columns: ['milliseconds', 'p50', 'aim', 'p95', 'aim'],
    rows: [
      row(
        'handler less its transaction',
        posts.map(({ whole, inClient }) => whole - inClient),
        ['3', '10'],
      ),
      row(
        'transaction (DynamoDB Local)',
        posts.map(({ inClient }) => inClient),
        ['-', '-'],
      ),
    ],
    notes: [
      `${posts.length} posts of a child’s complaint (${kilobytes(bytes)} kB form), one at a time, after warming up.`,
      'The transaction is all of the client’s sends, with the two counts that go beside each other before it.',
    ],
  };
};

// In a process of its own: it writes its log lines as a function does, and they must not end up in the report.
const measured = async (): Promise<z.infer<typeof postsSchema>> => {
  const child = fork(runFile, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const told = once(child, 'message');
  const first = await Promise.race([told, ended.then(() => undefined)]);
  await ended;
  if (first === undefined) throw new Error('The handler could not be measured');
  return postsSchema.parse(first[0]);
};

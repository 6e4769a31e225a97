import { fileURLToPath } from 'node:url';
import { StartProblem } from '../local/start-problem.ts';
import { writeAlbum } from './album/write-album.ts';
import { noticesPlace } from './stuck/notices-place.ts';
import { putBatchBack, retry, type Said, sayStuck } from './stuck/stuck-commands.ts';

const albumFolder = fileURLToPath(new URL('../../dist/notices', import.meta.url));

/**
 * What `npm run notices` runs. By itself it draws every notice, to look through; `stuck` lists what nobody was told,
 * `retry` and `put-back` owe it again.
 */
const run = async ([command, ...words]: readonly string[]): Promise<Said> => {
  switch (command) {
    case undefined:
      return { text: writeAlbum(albumFolder), done: true };
    case 'stuck':
      return sayStuck(noticesPlace(process.env));
    case 'retry':
      return retry(words, noticesPlace(process.env));
    case 'put-back':
      return putBatchBack(words, noticesPlace(process.env));
    default:
      throw new StartProblem(
        'Use: npm run notices [-- stuck | retry <reference> [notice] | put-back <file>] [--by <name>] [--even-if-sent]',
      );
  }
};

try {
  const { text, done } = await run(process.argv.slice(2));
  console.log(text);
  if (!done) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

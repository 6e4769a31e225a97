import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeListStuck } from '../../../functions/use-cases/list-stuck.ts';
import {
  makePutCaseBack,
  makePutNoticeBack,
  type PutBackOutcome,
} from '../../../functions/use-cases/put-notice-back.ts';
import { StartProblem } from '../../local/start-problem.ts';
import { noticesInBatch } from './failed-batch.ts';
import type { NoticesPlace } from './notices-place.ts';
import { outcomeLine, stuckTable } from './stuck-words.ts';

/** What a command says, and whether it did all that it was asked to. */
export type Said = { readonly text: string; readonly done: boolean };

/** Lists what is stuck. That something is stuck is an answer and no failure: the command has done its work. */
export const sayStuck = async (place: NoticesPlace): Promise<Said> => ({
  text: stuckTable(await makeListStuck(place)()),
  done: true,
});

const options = { by: { type: 'string' }, 'even-if-sent': { type: 'boolean' } } as const;

const actorName = /^[\w.@-]{1,100}$/;

const askingFrom = (words: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
  });
  const by = values.by ?? 'operator';
  if (!actorName.test(by)) {
    throw new StartProblem('--by is a sign-in name: letters, figures and . _ @ - only.');
  }
  return { asking: { by, evenIfSent: values['even-if-sent'] ?? false }, positionals };
};

/** `retry <reference> [notice]`: one notice that failed, or every one of a case. */
export const retry = async (words: readonly string[], place: NoticesPlace): Promise<Said> => {
  const { asking, positionals } = askingFrom(words);
  const [reference, noticeId] = positionals;
  if (reference === undefined) {
    throw new StartProblem('Say which: npm run notices -- retry <reference> [notice]');
  }
  const outcomes =
    noticeId === undefined
      ? await makePutCaseBack(place)(reference, asking)
      : [await makePutNoticeBack(place)({ reference, noticeId }, asking)];
  return outcomes.length === 0
    ? { text: `No notice of ${reference} has failed.`, done: false }
    : { text: textOf(outcomes), done: outcomes.every(({ kind }) => kind === 'put-back') };
};

/** `put-back <file>`: the notices of a batch that the stream set aside. What is owed already needs nothing. */
export const putBatchBack = async (
  words: readonly string[],
  place: NoticesPlace,
): Promise<Said> => {
  const { asking, positionals } = askingFrom(words);
  const [file] = positionals;
  if (file === undefined) {
    throw new StartProblem('Say which: npm run notices -- put-back <file>');
  }
  const putNoticeBack = makePutNoticeBack(place);
  const outcomes: PutBackOutcome[] = [];
  for (const key of noticesInBatch(readFileSync(file, 'utf8'))) {
    outcomes.push(await putNoticeBack(key, asking));
  }
  return outcomes.length === 0
    ? { text: `No notice is in ${file}.`, done: false }
    : { text: textOf(outcomes), done: outcomes.every(isSeenTo) };
};

// What was sent, is owed already, or is not to be sent any more needs nothing of anyone.
const needsNothing: ReadonlySet<string> = new Set(['sent', 'still-tried', 'not-wanted']);

const isSeenTo = (outcome: PutBackOutcome): boolean =>
  outcome.kind === 'put-back' || needsNothing.has(outcome.because);

const textOf = (outcomes: readonly PutBackOutcome[]): string =>
  outcomes.map(outcomeLine).join('\n');

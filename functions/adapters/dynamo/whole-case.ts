import type { WholeCase } from '../../domain/case/desk/whole-case.ts';
import type { Records } from './case-store.ts';
import { parseAdded, parseHappened, parseNote, parseTask, parseWords } from './desk-rows.ts';
import { everyRow } from './every-row.ts';
import { parseCaseRecord, parsePersonStatement } from './item-schemas.ts';
import { casePartition, sortKeys } from './keys.ts';
import { linkedAndLoose } from './linked-words.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { parseLetterWords, parseNotice } from './notice-schemas.ts';
import { parseAsked, parseStatusLock } from './status-schemas.ts';

type Reading = Pick<Records, 'client' | 'table'>;

// Who read a case stands between its people and its referrals, and grows with every look: it is passed over.
const ranges = [
  ['sk < :edge', sortKeys.firstRead],
  ['sk > :edge', sortKeys.lastRead],
] as const;

// Of a case that was disposed of, nobody opens a status page any more.
const noLock = { submissionId: '', statusKeyId: '' };

/** All of one case in two queries of its partition; undefined when there is none. */
export const loadWholeCase = async (
  records: Reading,
  reference: string,
): Promise<WholeCase | undefined> => {
  const found = await Promise.all(
    ranges.map(([condition, edge]) => range(records, reference, condition, edge)),
  );
  const rows = found.flat();
  const of = (type: string): readonly unknown[] =>
    rows.filter((row) => row['type']?.S === type).map(itemFrom);
  const [record] = of('case');
  if (record === undefined) return undefined;
  const [person, words, status] = [of('person-statement'), of('words-statement'), of('status')];
  return {
    record: parseCaseRecord(record),
    person: parsePersonStatement(person[0]),
    words: parseWords(words[0]),
    lock: status[0] === undefined ? noLock : parseStatusLock(status[0]),
    ...linkedAndLoose(rows),
    happened: of('event').map(parseHappened),
    tasks: of('task').map(parseTask),
    notices: of('notice').map(parseNotice),
    notes: of('note').map(parseNote),
    asked: of('asked').map(parseAsked),
    letters: withKey(rows, 'letter', /^LETTER#(.+)$/).map(([notice, row]) => ({
      notice,
      words: parseLetterWords(row),
    })),
    said: withKey(rows, 'added-statement', /^STATEMENT#(.+)#ADDED$/).map(([id, row]) =>
      parseAdded(row, id),
    ),
  };
};

// Some rows have their id in their key alone.
const withKey = (
  rows: readonly Row[],
  type: string,
  key: RegExp,
): readonly (readonly [string, unknown])[] =>
  rows
    .filter((row) => row['type']?.S === type)
    .map((row) => [key.exec(row['sk']?.S ?? '')?.[1] ?? '', itemFrom(row)] as const);

const range = (
  records: Reading,
  reference: string,
  condition: string,
  edge: string,
): Promise<readonly Row[]> =>
  everyRow(records, {
    KeyConditionExpression: `pk = :pk AND ${condition}`,
    ExpressionAttributeValues: rowFrom({ ':pk': casePartition(reference), ':edge': edge }),
    ConsistentRead: true,
  });

import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { alertOf } from '../../domain/alert/alert.ts';
import type { NoticeKey, OwedLetter } from '../../ports/owed-notices.ts';
import { batchGet } from './batch-get.ts';
import type { Records } from './case-store.ts';
import { parseCaseRecord, parsePersonStatement } from './item-schemas.ts';
import { casePartition, sortKeys, staffPartition } from './keys.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { noticeListings } from './notice-listing.ts';
import { parseLetterWords, parseNotice, parseReturnedAddress } from './notice-schemas.ts';
import { parseStaff } from './staff-schemas.ts';

/** The notice with what its letter is written from, in one read; undefined once nothing is owed. */
export const loadOwedLetter = async (
  records: Pick<Records, 'client' | 'table'>,
  { reference, noticeId }: NoticeKey,
): Promise<OwedLetter | undefined> => {
  const { client, table } = records;
  const pk = casePartition(reference);
  const wanted = [
    sortKeys.notice(noticeId),
    sortKeys.record,
    sortKeys.person,
    // An alert that is passed on is written from the words of the one it passes on.
    sortKeys.letter(alertOf(noticeId)),
    sortKeys.returned('complainant'),
    sortKeys.returned('represented-child'),
  ];
  const { Responses } = await client.send(
    new BatchGetItemCommand({
      RequestItems: {
        [table]: { Keys: wanted.map((sk) => rowFrom({ pk, sk })), ConsistentRead: true },
      },
    }),
  );
  const rows = new Map((Responses?.[table] ?? []).map((row) => [row['sk']?.S, row] as const));
  const [noticeRow, recordRow, personRow, wordsRow] = wanted.map((sk) => rows.get(sk));
  if (noticeRow?.['owed']?.S !== noticeListings.owed) return undefined;
  const { kind, reader, look, place, staffId, fate } = parseNotice(itemFrom(noticeRow));
  const returnedRow = rows.get(sortKeys.returned(reader));
  return {
    kind,
    reader,
    ...(look !== undefined && { look }),
    ...(place !== undefined && { place }),
    ...(staffId !== undefined && { staffId, staff: await workingHere(records, staffId) }),
    record: parseCaseRecord(itemFrom(present(recordRow))),
    person: parsePersonStatement(itemFrom(present(personRow))),
    ...(wordsRow !== undefined && { words: parseLetterWords(itemFrom(wordsRow)) }),
    // What is owed of a letter that the mail service has told of is only a look at whether it arrived.
    ...(fate !== undefined && { isDelayed: true }),
    ...(returnedRow !== undefined && { returned: parseReturnedAddress(itemFrom(returnedRow)) }),
  };
};

// Their address at the moment, as everybody's is; nothing goes to somebody who has ended.
const workingHere = async (
  records: Pick<Records, 'client' | 'table'>,
  id: string,
): Promise<OwedLetter['staff']> => {
  const [row] = await batchGet(records, [{ pk: staffPartition(id), sk: sortKeys.staff }]);
  if (row === undefined) return undefined;
  const { email, endedAt } = parseStaff(itemFrom(row));
  return endedAt === undefined ? { email } : undefined;
};

const present = (row: Row | undefined): Row => {
  if (row === undefined)
    throw new Error('A notice is owed for a case whose record could not be read whole');
  return row;
};

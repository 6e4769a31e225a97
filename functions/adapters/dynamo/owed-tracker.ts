import * as z from 'zod/mini';
import { trackerSchema } from '../../../shared/desk-api/tracker-reply.ts';
import { once } from '../../../shared/once.ts';
import type { OwedTracker } from '../../ports/owed-notices.ts';
import { batchGet } from './batch-get.ts';
import type { Records } from './case-store.ts';
import { everyRow } from './every-row.ts';
import { sortKeys, staffPartition, trackerPartition } from './keys.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { noticeListings } from './notice-listing.ts';
import { parseAnyNotice } from './notice-schemas.ts';
import { version1 } from './row-schema.ts';
import { parseStaff } from './staff-schemas.ts';

type Reading = Pick<Records, 'client' | 'table'>;

const part = once(() => z.object({ ...version1(), text: z.string() }));

/** A tracker that is owed to one reader, with what its letter is written from; undefined once nothing is owed. */
export const loadOwedTracker = async (
  records: Reading,
  day: string,
  noticeId: string,
): Promise<OwedTracker | undefined> => {
  const rows = await rowsOf(records, day);
  const owed = rows.find(({ sk }) => sk?.S === sortKeys.notice(noticeId));
  if (owed?.['owed']?.S !== noticeListings.owed) return undefined;
  const { place = 0, fate } = parseAnyNotice(itemFrom(owed));
  const text = rows
    .filter(({ type }) => type?.S === 'tracker-part')
    .map((row) => part().parse(itemFrom(row)).text)
    .join('');
  const tracker = trackerSchema.parse(JSON.parse(text));
  const people = tracker.groups.flatMap(({ rows: own }) => own.flatMap((row) => row.people));
  return {
    kind: 'weekly-tracker',
    place,
    tracker,
    names: await namesOf(records, people),
    ...(fate !== undefined && { isDelayed: true }),
  };
};

// In the order of their keys, so that the parts of the text are.
const rowsOf = (records: Reading, day: string): Promise<readonly Row[]> =>
  everyRow(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: rowFrom({ ':pk': trackerPartition(day) }),
    ConsistentRead: true,
  });

const namesOf = async (
  records: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const keys = [...new Set(ids)].map((id) => ({ pk: staffPartition(id), sk: sortKeys.staff }));
  const rows = await batchGet(records, keys);
  return new Map(
    rows.map((row) => {
      const { id, name } = parseStaff(itemFrom(row));
      return [id, name];
    }),
  );
};

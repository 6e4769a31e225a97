import type { PlaceOf } from '../../domain/case/desk/reading/place.ts';
import type { NewCase } from '../../ports/case-store.ts';
import {
  caseItem,
  eventItem,
  type Item,
  noticeItem,
  referralItem,
  taskItem,
} from './case-items.ts';
import { casePartition, sortKeys, submissionPartition } from './keys.ts';

const schema = 1;

/**
 * Every item of a new case. The submission and the case come first, because each carries a condition and a cancelled
 * transaction names what failed by its place.
 */
export const newCaseItems = (
  { opened, kept, personWords }: NewCase,
  placeOf: PlaceOf,
): readonly Item[] => {
  const { record, person, words, events, notices, tasks } = opened;
  const pk = casePartition(record.reference);
  const { receivedAt } = record;
  return [
    {
      pk: submissionPartition(kept.submissionId),
      sk: sortKeys.submission,
      type: 'submission',
      schema,
      ...kept,
    },
    caseItem(record, placeOf),
    { pk, sk: sortKeys.person, type: 'person-statement', schema, ...person },
    { pk, sk: sortKeys.words, type: 'words-statement', schema, ...words },
    referralItem(pk, record, { at: receivedAt }),
    {
      pk,
      sk: sortKeys.status,
      type: 'status',
      schema,
      submissionId: kept.submissionId,
      statusKeyId: kept.statusKeyId,
      statusGeneration: 0,
    },
    ...events.map((event, place) => eventItem(pk, event, String(place))),
    ...tasks.map((task) => taskItem(pk, task, 'held')),
    ...notices.map((notice) => noticeItem(pk, record.reference, notice)),
    ...personWords.map((hash) => ({
      pk,
      sk: sortKeys.personWord(hash),
      type: 'person-word',
      schema,
      personHash: hash,
      receivedAt,
    })),
  ];
};

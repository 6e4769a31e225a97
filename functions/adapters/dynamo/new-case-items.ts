import type { CaseEvent } from '../../domain/case/case-event.ts';
import type { NewCase } from '../../ports/case-store.ts';
import { casePartition, sortKeys, submissionPartition } from './keys.ts';

export type Item = { readonly pk: string; readonly sk: string; readonly [name: string]: unknown };

const schema = 1;

/**
 * Every item of a new case. The submission and the case come first, because each carries a condition and a cancelled
 * transaction names what failed by its place.
 */
export const newCaseItems = ({ opened, kept, personWords }: NewCase): readonly Item[] => {
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
    { pk, sk: sortKeys.record, type: 'case', schema, ...record, ...deskKeys(kept) },
    { pk, sk: sortKeys.person, type: 'person-statement', schema, ...person },
    { pk, sk: sortKeys.words, type: 'words-statement', schema, ...words },
    { pk, sk: sortKeys.referral, type: 'referral', schema, ...record.referral, at: receivedAt },
    ...events.map((event, place) => eventItem(pk, event, String(place))),
    ...tasks.map((task) => ({ pk, sk: sortKeys.task(task.id), type: 'task', schema, ...task })),
    ...notices.map((notice) => ({
      pk,
      sk: sortKeys.notice(notice.id),
      type: 'notice',
      schema,
      ...notice,
      reference: record.reference,
      state: 'pending',
      attempts: 0,
      settled: 0,
      owed: 'notice',
      nextAt: notice.dueAt,
    })),
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

// What the desk's index lists open cases by: the day the answer is due.
const deskKeys = ({ receipt }: NewCase['kept']) => ({
  desk: 'open',
  due:
    receipt.dates.find(({ rule }) => rule === 'stage-1-first')?.date ??
    receipt.receivedAt.slice(0, 10),
});

export const eventItem = (pk: string, event: CaseEvent, place: string): Item => ({
  pk,
  sk: sortKeys.event(event.at, place, event.event),
  type: 'event',
  schema,
  ...event,
});

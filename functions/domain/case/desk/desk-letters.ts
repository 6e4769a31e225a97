import { type OwedNotice, owed } from '../../notice/owed-notice.ts';
import type { CaseRecord } from '../case-record.ts';
import type { CaseTask } from '../case-task.ts';
import type { ChangedCase } from '../changed-case.ts';
import type { Desk, NewTask, Told } from './desk.ts';

type Written = {
  readonly notices: readonly OwedNotice[];
  readonly letters: NonNullable<ChangedCase['letters']>;
  readonly tasks: readonly NewTask[];
};

/**
 * Puts words on their way: by mail where that is safe, by a person where it is not, and to the young person too where
 * their advocate asked for that. The words are kept under the letter whichever way it goes (practice rules 9 and 15).
 */
export const written = (record: CaseRecord, told: readonly Told[], desk: Desk): Written => {
  const each = told.flatMap(({ words, to }) => [
    ...(to === 'child' ? [] : [toComplainant(record, words, desk)]),
    ...(to === 'complainant' ? [] : toChild(record, words, desk)),
  ]);
  return {
    notices: each.flatMap(({ notices }) => notices),
    letters: each.flatMap(({ letters }) => letters),
    tasks: each.flatMap(({ tasks }) => tasks),
  };
};

const toComplainant = (
  record: CaseRecord,
  words: Told['words'],
  { at, version }: Desk,
): Written => {
  const notice = owed(words.kind, 'complainant', at, version);
  const letters = [{ notice: notice.id, words }];
  switch (record.acknowledgement) {
    case 'email':
      return { notices: [notice], letters, tasks: [] };
    case 'by-another-way':
      return { notices: [], letters, tasks: [byAPerson('send-letter-another-way', notice.id)] };
    case 'none-asked':
      return { notices: [], letters, tasks: [] };
  }
};

const toChild = (
  { writesToChild }: CaseRecord,
  words: Told['words'],
  { at, version }: Desk,
): readonly Written[] => {
  if (writesToChild === 'no') return [];
  const notice: OwedNotice = {
    ...owed('letter-to-child', 'represented-child', at, version),
    id: `letter-to-child-${words.kind}-${version}`,
  };
  const letters = [{ notice: notice.id, words }];
  return writesToChild === 'by-mail'
    ? [{ notices: [notice], letters, tasks: [] }]
    : [{ notices: [], letters, tasks: [byAPerson('send-child-letter-another-way', notice.id)] }];
};

const byAPerson = (kind: CaseTask['kind'], notice: string): NewTask => ({
  kind,
  rule: 'council-target',
  target: 'same-day',
  notice,
});

import type { NotPutBack } from '../../../functions/domain/notice/put-back.ts';
import type { Stuck } from '../../../functions/domain/notice/stuck.ts';
import type { StuckList, StuckNotice } from '../../../functions/use-cases/list-stuck.ts';
import type { PutBackOutcome } from '../../../functions/use-cases/put-notice-back.ts';

const because: Readonly<Record<Stuck['why'], string>> = {
  failed: 'failed',
  'came-back': 'came back',
  late: 'left, not arrived',
  'maybe-sent': 'maybe sent',
  'long-retrying': 'tried for over an hour',
  'lease-lapsed': 'taken and not finished',
  overdue: 'due and not tried',
};

const waiting: Readonly<Record<Stuck['waitsFor'], string>> = {
  'a-person': 'a person',
  'the-next-try': 'the next try',
  'the-sweep': 'the sweep',
};

const headings = [
  'REFERENCE',
  'NOTICE',
  'READER',
  'STATE',
  'TRIES',
  'LAST CODE',
  'SINCE',
  'WAITS FOR',
] as const;

const cells = ({ notice, stuck }: StuckNotice): readonly string[] => [
  notice.reference,
  notice.id,
  notice.reader,
  because[stuck.why],
  String(notice.attempts),
  notice.lastCode ?? '-',
  stuck.since,
  waiting[stuck.waitsFor],
];

/** The list of what is stuck, in columns, ending with how many. Ids, codes and times only. */
export const stuckTable = ({ found, unreadable }: StuckList): string =>
  [
    ...unreadable.map(
      ({ reference, noticeId }) => `${reference} ${noticeId}: cannot be read; its row is not ours.`,
    ),
    found.length === 0 && unreadable.length > 0 ? 'Nothing else is stuck.' : tableOf(found),
  ].join('\n');

const tableOf = (found: readonly StuckNotice[]): string => {
  if (found.length === 0) return 'Nothing is stuck.';
  const rows = [headings, ...found.map(cells)];
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const count = found.length === 1 ? '1 notice is stuck.' : `${found.length} notices are stuck.`;
  return [...lines, '', count].join('\n');
};

const refused: Readonly<Record<NotPutBack | 'not-there' | 'changed-meanwhile', string>> = {
  sent: 'it was sent',
  'still-tried': 'it is still owed, and goes by itself',
  'not-wanted': 'it is no longer wanted: its reader is not to be written to',
  'may-have-been-sent':
    'it may have reached its reader: ask them first, or say --even-if-sent to send it all the same',
  'not-there': 'there is no such notice',
  'changed-meanwhile': 'it changed at this moment: look again',
};

/** What came of putting one notice back. */
export const outcomeLine = (outcome: PutBackOutcome): string => {
  const name = `${outcome.reference} ${outcome.noticeId}`;
  return outcome.kind === 'put-back'
    ? `${name}: put back, and goes within a minute.`
    : `${name}: not put back, because ${refused[outcome.because]}.`;
};

import type { CaseRecord } from '../case-record.ts';
import type { ChangedCase } from '../changed-case.ts';
import type { WholeCase } from '../desk/whole-case.ts';
import { goesOnAt } from './keeping-looks.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { firstOf, mostAtOnce, takeOut } from './take-out.ts';

/**
 * What was taken out of a case before a restore brought it back, taken out again: once by its entry, so that a replay
 * may be run as often as anybody likes. Undefined where it is out already. `at` is a UTC instant, `by` whoever replays.
 */
export const takenOutAgain = (
  whole: WholeCase,
  entry: LedgerEntry,
  { at, by }: { readonly at: string; readonly by: string },
): ChangedCase | undefined => {
  const { record } = whole;
  const before = record.takenOut ?? [];
  const isKnown = before.includes(entry.id);
  if (isKnown && record.disposal?.state !== 'going') return undefined;
  const isDisposal = entry.kind === 'disposal';
  const taken = takeOut(whole, entry);
  const { now, isAll } = isDisposal ? firstOf(taken, mostAtOnce) : { now: taken, isAll: true };
  return {
    record: {
      ...(isDisposal ? disposed(record, entry, isAll) : { ...record, ...waysAfter(record, entry) }),
      takenOut: isKnown ? before : [...before, entry.id],
      version: record.version + 1,
    },
    events: [{ event: 'taken-out-again', entry: entry.id, at, actor: by }],
    notices: [],
    tasks: [],
    tasksDone: isDisposal ? openReviews(whole) : [],
    takenOut: now,
    ledger: entry,
  };
};

const disposed = (record: CaseRecord, entry: LedgerEntry, isAll: boolean): CaseRecord => {
  const { nextLookAt: _over, ...rest } = record;
  const after: CaseRecord = {
    ...rest,
    disposal: {
      proposedBy: entry.by,
      proposedAt: entry.at,
      ...record.disposal,
      state: isAll ? 'done' : 'going',
      confirmedBy: entry.by,
      confirmedAt: entry.at,
    },
  };
  const next = goesOnAt(after);
  return next === undefined ? after : { ...after, nextLookAt: next };
};

const openReviews = ({ tasks }: WholeCase): readonly string[] =>
  tasks
    .filter(({ kind, state }) => kind === 'review-keeping' && state === 'open')
    .map(({ id }) => id);

/** How people are reached once somebody’s ways are gone: no mail is promised to an address that is not there. */
export const waysAfter = (
  { acknowledgement, writesToChild }: CaseRecord,
  { fields }: Pick<LedgerEntry, 'fields'>,
): Partial<Pick<CaseRecord, 'acknowledgement' | 'writesToChild'>> => {
  const isGone = (start: string): boolean =>
    fields.some(({ item, field }) => item === 'person' && field.startsWith(start));
  return {
    ...(isGone('person.contact') &&
      acknowledgement === 'email' && { acknowledgement: 'by-another-way' as const }),
    ...(isGone('children.') && writesToChild === 'by-mail' && { writesToChild: 'no' as const }),
  };
};

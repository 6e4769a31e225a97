import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { OpenedCase } from '../../../functions/domain/case/opened-case.ts';
import {
  type DeskLetterWords,
  deskLetterKinds,
  routesTold,
} from '../../../functions/domain/notice/desk-letter-words.ts';
import type { FindingWords } from '../../../functions/domain/notice/finding-words.ts';
import type { LetterWords } from '../../../functions/domain/notice/letter-words.ts';
import { owed } from '../../../functions/domain/notice/owed-notice.ts';
import { decisionKinds } from '../../../functions/domain/triage/decisions.ts';
import {
  consentSubjects,
  extensionGrounds,
  partOutcomes,
  remedies,
  secretGivenHow,
} from '../../../shared/desk-api/desk-lists.ts';
import { laterWordsFor, throughEveryStage } from './later-letters.ts';
import type { SampleChange } from './sample-change.ts';

const reasons = 'We read it all, and this is why.';

const answers = ({ parts }: CaseRecord): readonly DeskLetterWords[] =>
  partOutcomes.map((outcome) => ({
    kind: 'stage-1-answer',
    parts: parts.map(
      ({ id }): FindingWords => ({ part: id, outcome, finding: 'No one rang you back.' }),
    ),
    apology: 'We should have rung you. We are sorry.',
    action: 'We will ring you each week.',
    remedies,
  }));

const outcomes = [
  'accept',
  'decline',
  'defer',
  'not-deferred',
  'not-ours',
  'another-route',
] as const;

// What an outsider is never told of is nothing that could be too hard for them.
const isForOutsiders = (words: LetterWords): boolean =>
  (words.kind === 'decision-told' && words.elsewhere === undefined) ||
  words.kind === 'withdrawal-confirmed' ||
  words.kind === 'status-secret-changed' ||
  words.kind === 'contact-changed' ||
  words.kind === 'contact-limited' ||
  words.kind === 'contact-limits-ended';

/** All that the letters of the desk may say about a case. */
export const deskWordsFor = ({ record }: OpenedCase): readonly LetterWords[] => {
  const all: readonly LetterWords[] = [
    ...answers(record),
    { kind: 'stage-1-answer-in-short', words: 'No one rang you back. We are sorry.' },
    ...extensionGrounds.map((ground) => ({ kind: 'extension-told', ground, reasons }) as const),
    { kind: 'later-date-agreed', day: '2027-02-26' },
    { kind: 'settled-in-writing', what: 'You see your sister on Friday.' },
    { kind: 'withdrawal-confirmed' },
    ...decisionKinds.flatMap((decision) =>
      outcomes.map((outcome) => ({ kind: 'decision-told', decision, outcome, reasons }) as const),
    ),
    {
      kind: 'decision-told',
      decision: 'confirm-routes',
      outcome: 'another-route',
      elsewhere: routesTold.map((route) => ({ subject: 'school-transport', route })),
    },
    {
      kind: 'part-defined',
      part: record.parts[0]?.id ?? '1',
      subject: 'school-transport',
      understood: 'The bus did not come.',
    },
    ...consentSubjects.map((about) => ({ kind: 'consent-asked', about }) as const),
    { kind: 'meeting-invite', on: '2027-02-26', time: '2 pm', where: 'the town hall' },
    ...secretGivenHow.map((given) => ({ kind: 'status-secret-changed', given }) as const),
    { kind: 'contact-changed' },
    ...laterWordsFor(record),
  ];
  return record.voice === 'outsider' ? all.filter(isForOutsiders) : all;
};

/** The case as it is when an answer has left, late, and each part was put in a person's words. */
export const answeredLate = (record: CaseRecord): CaseRecord => ({
  ...throughEveryStage(record),
  parts: record.parts.map((part) => ({ ...part, definedAt: '2027-02-01T10:00:00.000Z' })),
  answers: [
    {
      letter: 'stage-1-answer-2',
      at: '2027-02-01T10:00:00.000Z',
      parts: [],
      remedies: [],
      late: 'staff-absence',
    },
  ],
});

/** One of each of those letters as it is owed to the complainant, and to the child who is written to beside them. */
export const deskChanges = (opened: OpenedCase): readonly SampleChange[] => {
  const { record } = opened;
  if (record.kind !== 'complaint') return [];
  const all = deskWordsFor(opened);
  const first = all.filter(
    ({ kind }, place) => all.findIndex((words) => words.kind === kind) === place,
  );
  return first.flatMap((words) => toEach(answeredLate(record), words));
};

const toEach = (record: CaseRecord, words: LetterWords): readonly SampleChange[] => {
  const at = record.receivedAt;
  const isInShort = words.kind.endsWith('-in-short');
  const toComplainant = deskLetterKinds
    .filter((kind) => kind === words.kind && record.acknowledgement === 'email')
    .map((kind) => owed(kind, 'complainant', at, 9));
  const toChild = owed('letter-to-child', 'represented-child', at, 9);
  return [
    ...toComplainant,
    ...(isInShort && record.writesToChild === 'by-mail' ? [toChild] : []),
  ].map((notice) => ({
    name: `staff: ${words.kind}`,
    change: {
      record,
      events: [],
      tasks: [],
      notices: [notice],
      letters: [{ notice: notice.id, words }],
    },
  }));
};

import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { LetterWords } from '../../../functions/domain/notice/letter-words.ts';
import { partOutcomes, remedies } from '../../../shared/desk-api/desk-lists.ts';
import { actionEnds, contactLimits, scopeReasons } from '../../../shared/desk-api/later-lists.ts';

const reasons = 'We read it all, and this is why.';
const apology = 'We should have rung you. We are sorry.';

/** All that the letters of Stages 2 and 3, and of what follows from them, may say about a case. */
export const laterWordsFor = ({ parts }: CaseRecord): readonly LetterWords[] => [
  { kind: 'stage-2-begun', requestedOn: '2027-02-12' },
  { kind: 'statement-for-agreement', words: 'No one rang you back for a week.' },
  { kind: 'stage-2-extended', until: '2027-04-16', reasons },
  ...scopeReasons.map(
    (because) =>
      ({
        kind: 'scope-limited',
        part: parts[0]?.id ?? '1',
        subject: parts[0]?.subject ?? 'not-sure',
        because,
        reasons,
      }) as const,
  ),
  ...partOutcomes.map(
    (outcome) =>
      ({
        kind: 'stage-2-outcome',
        parts: parts.map(({ id }) => ({ part: id, outcome, finding: 'No one rang you back.' })),
        apology,
        action: 'We will ring you each week.',
        remedies,
      }) as const,
  ),
  { kind: 'stage-2-outcome-in-short', words: 'No one rang you back. We are sorry.' },
  { kind: 'early-referral-told' },
  { kind: 'stage-3-begun', requestedOn: '2027-05-21' },
  { kind: 'panel-invite', on: '2027-06-25', time: '14:00', where: 'the town hall' },
  { kind: 'panel-report-sent', words: 'We think that someone should have rung you.' },
  { kind: 'stage-3-response', response: 'We will ring you each week.', apology, remedies },
  { kind: 'stage-3-response-in-short', words: 'We will ring you each week.' },
  ...actionEnds.map(
    (state) => ({ kind: 'remedy-done', state, words: 'Someone rings you each week.' }) as const,
  ),
  {
    kind: 'contact-limited',
    limits: contactLimits,
    until: '2027-08-27',
    reviewOn: '2027-06-25',
    reasons,
  },
  { kind: 'contact-limits-ended' },
];

const answer = { parts: [], remedies: [], late: 'staff-absence' } as const;

/** A case that has been through every stage, each answered late. */
export const throughEveryStage = (record: CaseRecord): CaseRecord => ({
  ...record,
  stageTwo: {
    on: '2027-02-12',
    at: '2027-02-12T10:00:00.000Z',
    late: false,
    after: 'answered',
    parts: record.parts.map(({ id }) => id),
    limited: [],
    reports: [],
    adjudicated: { ...answer, letter: 'stage-2-outcome-5', at: '2027-05-18T10:00:00.000Z' },
  },
  stageThree: {
    on: '2027-05-21',
    at: '2027-05-21T10:00:00.000Z',
    late: false,
    panel: {
      on: '2027-06-25',
      setAt: '2027-05-24T10:00:00.000Z',
      metOn: '2027-06-25',
      metAt: '2027-06-25T14:00:00.000Z',
    },
    report: { on: '2027-07-02', at: '2027-07-02T10:00:00.000Z', parts: [] },
    responded: { ...answer, letter: 'stage-3-response-7', at: '2027-08-06T10:00:00.000Z' },
  },
});

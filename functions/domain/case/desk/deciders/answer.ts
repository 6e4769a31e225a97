import { qualityChecks } from '../../../../../shared/desk-api/desk-lists.ts';
import type { CaseRecord } from '../../case-record.ts';
import { isOwedAnswer } from '../../dates-told.ts';
import type { AnswerDraft } from '../../desk-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  openTasks,
  type Step,
  step,
} from '../desk.ts';

/** The parts that an answer must speak of: every one that Stage 1 still owes, but for those that wait (reg 8). */
export const partsToAnswer = ({ parts }: CaseRecord): readonly string[] =>
  parts.filter((part) => part.state !== 'held' && isOwedAnswer(part)).map(({ id }) => id);

/** The letter under which the child's own version of an answer is kept. */
export const childsLetter = (letter: string): string => `letter-to-child-${letter}`;

/** Every point answered, in a draft; a new draft is checked and signed off anew (practice.md section 2 (1)). */
const draftAnswer: Decider<'draft-answer'> = (
  desk,
  { parts, apology, action, remedies = [], childsVersion },
) => {
  const { record, version, staff } = desk;
  const why = whyNoDraft(
    record,
    parts.map(({ part }) => part),
    openTasks(desk, 'read-for-safety').length > 0,
  );
  if (why !== undefined) return why;
  const letter = `stage-1-answer-${version}`;
  const outcomes = parts.map(({ part, outcome }) => ({ part, outcome }));
  const draft: AnswerDraft = {
    letter,
    state: 'drafted',
    parts: outcomes,
    remedies,
    childsVersion: childsVersion !== undefined,
    draftedBy: staff.id,
    checked: [],
  };
  const words = {
    kind: 'stage-1-answer',
    parts,
    remedies,
    ...(apology !== undefined && { apology }),
    ...(action !== undefined && { action }),
  } as const;
  return step(
    { ...record, draft },
    { event: 'answer-drafted', letter, parts: outcomes },
    {
      letters: [
        { notice: letter, words },
        ...(childsVersion === undefined
          ? []
          : [
              {
                notice: childsLetter(letter),
                words: { kind: 'stage-1-answer-in-short', words: childsVersion } as const,
              },
            ]),
      ],
    },
  );
};

const whyNoDraft = (
  record: CaseRecord,
  answered: readonly string[],
  isUnread: boolean,
): Cannot | undefined => {
  const owed = partsToAnswer(record);
  if (isUnread) return cannot('command', 'read-first');
  if (record.voice === 'outsider') return cannot('command', 'decision-first');
  if (owed.length === 0) return cannot('command', 'stage-1-over');
  if (new Set(answered).size !== answered.length) return cannot('parts', 'the-same');
  if (answered.some((part) => !owed.includes(part))) return cannot('parts', 'not-there');
  return answered.length === owed.length ? undefined : cannot('parts', 'every-part-first');
};

/** Somebody other than whoever wrote it looks at all that is easily forgotten. */
const checkAnswer: Decider<'check-answer'> = ({ record, staff }, { checked }) => {
  const { draft } = record;
  if (draft === undefined) return cannot('command', 'not-done-yet');
  if (draft.state !== 'drafted') return cannot('command', 'done-already');
  if (draft.draftedBy === staff.id) return cannot('command', 'somebody-else-first');
  if (!qualityChecks.every((check) => checked.includes(check))) {
    return cannot('checked', 'every-check-first');
  }
  return withDraft(
    record,
    { ...draft, state: 'checked', checked, checkedBy: staff.id },
    'answer-checked',
  );
};

const withDraft = (
  record: CaseRecord,
  draft: AnswerDraft,
  event: 'answer-checked' | 'answer-signed-off',
): Step => step({ ...record, draft }, { event, letter: draft.letter });

/** Back to whoever wrote it, with reasons. */
const returnAnswer: Decider<'return-answer'> = ({ record }, { reasons }) => {
  const { draft } = record;
  if (draft === undefined) return cannot('command', 'not-done-yet');
  if (draft.state === 'drafted') return cannot('command', 'the-same');
  const { checkedBy: _checked, signedOffBy: _signed, ...rest } = draft;
  return step(
    { ...record, draft: { ...rest, state: 'drafted', checked: [] } },
    { event: 'answer-returned', letter: draft.letter },
    { note: reasons },
  );
};

/** The Head of Service answers for it. */
const signOff: Decider<'sign-off-answer'> = ({ record, staff }) => {
  const { draft } = record;
  if (draft === undefined || draft.state === 'drafted') return cannot('command', 'not-done-yet');
  if (draft.state === 'signed-off') return cannot('command', 'done-already');
  if (draft.draftedBy === staff.id) return cannot('command', 'somebody-else-first');
  return withDraft(
    record,
    { ...draft, state: 'signed-off', signedOffBy: staff.id },
    'answer-signed-off',
  );
};

export const answerDeciders: Deciders<
  'draft-answer' | 'check-answer' | 'return-answer' | 'sign-off-answer'
> = {
  'draft-answer': draftAnswer,
  'check-answer': checkAnswer,
  'return-answer': returnAnswer,
  'sign-off-answer': signOff,
};

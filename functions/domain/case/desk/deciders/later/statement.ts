import type { CaseRecord } from '../../../case-record.ts';
import { instantOn, isStageTwoRunning } from '../../../later-stages.ts';
import type { StageTwo, Statement } from '../../../later-state.ts';
import { cannot, type Decider, type Deciders, isToCome, openTasks, step } from '../../desk.ts';
import { leavingAs } from './leaving.ts';

const withStatement = (
  record: CaseRecord,
  stageTwo: StageTwo,
  statement: Statement,
): CaseRecord => ({ ...record, stageTwo: { ...stageTwo, statement } });

/** What Stage 2 is to look into, put in writing with the complainant (reg 16; law.md section 4). */
const draftStatement: Decider<'draft-statement'> = ({ record, version }, { words }) => {
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  if (stageTwo.statement?.state === 'agreed') return cannot('command', 'done-already');
  const letter = `statement-for-agreement-${version}`;
  return step(
    withStatement(record, stageTwo, { letter, state: 'drafted' }),
    { event: 'statement-drafted', letter },
    { letters: [{ notice: letter, words: { kind: 'statement-for-agreement', words } }] },
  );
};

/** It goes to the complainant, to be agreed or put right. The clock of the request runs all the while. */
const sendStatement: Decider<'send-statement'> = (desk) => {
  const { record, at } = desk;
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const { statement } = stageTwo;
  if (statement === undefined) return cannot('command', 'not-done-yet');
  if (statement.state !== 'drafted') return cannot('command', 'done-already');
  const { letter } = statement;
  return step(
    withStatement(record, stageTwo, { letter, state: 'sent', sentAt: at }),
    { event: 'statement-sent', letter },
    {
      ...leavingAs(record, letter, 'statement-for-agreement', false, at),
      done: openTasks(desk, 'draft-statement'),
    },
  );
};

/** Agreed, and the second reading of the clock starts; or to be changed, and then sent once more. */
const recordStatementAnswer: Decider<'record-statement-answer'> = (
  desk,
  { answer, with: by, how, on, words },
) => {
  const { record, at } = desk;
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const { statement } = stageTwo;
  if (statement?.state !== 'sent') return cannot('command', 'not-done-yet');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < stageTwo.on) return cannot('on', 'too-early');
  if (answer === 'amended' && words === undefined) return cannot('words', 'needs-words');
  const answered: Statement =
    answer === 'agreed'
      ? { ...statement, state: 'agreed', agreedAt: instantOn(on, at) }
      : { ...statement, state: 'amended' };
  return step(
    withStatement(record, stageTwo, answered),
    { event: 'statement-answered', answer, on, with: by, how },
    {
      note: words,
      tasks:
        answer === 'amended'
          ? [{ kind: 'draft-statement', rule: 'council-target', target: 'same-day' }]
          : [],
    },
  );
};

export const statementDeciders: Deciders<
  'draft-statement' | 'send-statement' | 'record-statement-answer'
> = {
  'draft-statement': draftStatement,
  'send-statement': sendStatement,
  'record-statement-answer': recordStatementAnswer,
};

import { describe, expect, test } from 'vitest';
import { isOwedAnswer } from '../../../../functions/domain/case/dates-told.ts';
import type { DeskFile } from '../../../../functions/domain/case/desk/desk-file.ts';
import { mayAct } from '../../../../functions/domain/case/desk/may-act.ts';
import { seated } from '../../../../functions/domain/case/later-stages.ts';
import {
  aConfirmedCase,
  change,
  done,
  everybody,
  manager,
  outsiders,
  put,
} from '../../../support/a-desk.ts';
import {
  adjudicated,
  adjudication,
  adjudicator,
  answered,
  askForThree,
  askForTwo,
  atPanel,
  atStageTwo,
  draftedForPanel,
  draftedForTwo,
  found,
  inTwoParts,
  investigated,
  panelAnswered,
  reportedTwice,
  seat,
  seatedForPanel,
  seatedForTwo,
  watched,
} from '../../../support/a-later-desk.ts';

const whoSees = (file: DeskFile): readonly string[] =>
  outsiders.filter((one) => mayAct(one, 'read-case', file)).map(({ id }) => id);
const openKinds = (file: DeskFile): readonly string[] => file.tasks.map(({ kind }) => kind);
const withoutTasks = <File extends DeskFile>(file: File): File => ({ ...file, tasks: [] });
const withAdvocate = <File extends DeskFile>(file: File): File => done(file, seat('advocate'));

// Answered on Tuesday 24 November 2026: the twentieth working day is Tuesday 22 December.
const tooLate = '2026-12-23T10:00:00.000Z';
const askedLate = (ask: typeof askForTwo, from: ReturnType<typeof answered>) =>
  done(from, [{ ...ask, on: '2026-12-23' }, { now: tooLate }]);
const decides = (file: DeskFile, outcome: 'accept' | 'decline') => ({
  command: 'decide',
  decision: file.record.decisions.find(({ kind }) => kind.startsWith('late-'))?.id ?? 'none',
  outcome,
  reasons: 'What was asked can no longer be looked into.',
});
const decided = <File extends ReturnType<typeof answered>>(
  file: File,
  outcome: 'accept' | 'decline',
) => done(file, [decides(file, outcome), { staff: manager, now: tooLate }]);

describe('whoever is called in for a stage', () => {
  test('sees the case from then until the stage is answered, and no longer', () => {
    expect(whoSees(atStageTwo())).toEqual([]);
    expect(whoSees(seatedForTwo())).toEqual([
      'investigating-officer',
      'independent-person',
      'adjudicating-officer',
    ]);
    expect(whoSees(adjudicated())).toEqual([]);
    expect(whoSees(seatedForPanel())).toEqual([
      'adjudicating-officer',
      'panel-chair',
      'panel-second',
      'panel-third',
    ]);
    expect(whoSees(panelAnswered())).toEqual([]);
  });

  test('sees it no more once their seat is ended, and another has to be found', () => {
    const ended = done(seatedForTwo(), {
      command: 'end-appointment',
      seat: 'investigating-officer',
      who: 'investigating-officer',
      reasons: 'Ill.',
    });
    expect(whoSees(ended)).not.toContain('investigating-officer');
    expect(openKinds(ended)).toContain('appoint-stage-2');
    const panel = done(seatedForPanel(), {
      command: 'end-appointment',
      seat: 'panel-member',
      who: 'panel-third',
      reasons: 'Ill.',
    });
    expect(openKinds(panel)).toContain('appoint-panel');
  });

  test('an advocate keeps their seat from stage to stage, until the case itself is over', () => {
    const file = withAdvocate(draftedForPanel());
    const sent = done(file, [{ command: 'send-panel-response' }, { staff: adjudicator }]);
    expect(seated(sent.record)).toEqual(['advocate']);
    const early = done(withAdvocate(adjudicated()), {
      command: 'refer-early',
      criteria: [
        'stage-2-robust',
        'significant-points-upheld',
        'action-plan',
        'outcomes-agreed',
        'complainant-agrees',
      ],
      with: 'complainant',
      how: 'phone',
      on: '2026-11-24',
      reasons: 'x',
    });
    expect(seated(early.record)).toEqual(['advocate']);
    const closed = done(withoutTasks(sent), { command: 'close', because: 'answered' });
    expect(seated(closed.record)).toEqual([]);
  });
});

describe('a stage that is asked for late', () => {
  test('is no refusal by machine: its dates run from the day it was asked for, and a person decides by a day', () => {
    const file = askedLate(askForTwo, answered());
    expect(file.record).toMatchObject({ stage: 'stage-2', stageTwo: { late: true } });
    expect(file.record.decisions.at(-1)).toMatchObject({
      kind: 'late-stage-2',
      state: 'open',
      target: 'decisionDays',
      holdsDates: true,
    });
    expect(askedLate(askForThree, adjudicated()).record.decisions.at(-1)).toMatchObject({
      kind: 'late-stage-3',
      state: 'open',
    });
  });

  test('is in time on the twentieth working day', () => {
    const on = '2026-12-22';
    const now = `${on}T22:00:00.000Z`;
    for (const [ask, from] of [
      [askForTwo, answered()],
      [askForThree, adjudicated()],
    ] as const) {
      const { decisions } = change(from, { ...ask, on }, { now }).record;
      expect(decisions.filter(({ kind }) => kind.startsWith('late-'))).toEqual([]);
    }
  });

  test('is never late where Stage 1 still owes a part its answer past its last day', () => {
    const answeredInPart = done(answered(), {
      command: 'add-issue',
      subject: 'waiting',
      receivedOn: '2026-11-24',
    });
    // The new part was owed its answer by Tuesday 22 December.
    const late = askedLate(askForTwo, answeredInPart).record;
    expect(late.stageTwo).toMatchObject({ after: 'overdue', late: false });
    expect(late.decisions.filter(({ kind }) => kind === 'late-stage-2')).toEqual([]);
  });

  test.each([
    ['stage-2', 'stage-1', askForTwo, answered, seatedLateForTwo],
    ['stage-3', 'stage-2', askForThree, adjudicated, seatedLateForPanel],
  ] as const)(
    '%s goes back to %s where a person declines it, with reasons in a letter',
    (_stage, before, ask, from, seats) => {
      const file = seats(askedLate(ask, from()));
      expect(seated(file.record).length).toBeGreaterThan(0);
      const changed = change(file, decides(file, 'decline'), { staff: manager, now: tooLate });
      expect(changed.record.stage).toBe(before);
      expect(seated(changed.record)).toEqual([]);
      expect(changed.notices).toMatchObject([{ kind: 'decision-told' }]);
      expect(changed.letters).toMatchObject([
        { words: { outcome: 'decline', reasons: 'What was asked can no longer be looked into.' } },
      ]);
      expect(
        openKinds(decided(file, 'decline')).filter((kind) => /statement|appoint|panel/.test(kind)),
      ).toEqual([]);
      // They may ask again, and a person decides again.
      expect(
        put(decided(file, 'decline'), { ...ask, on: '2026-12-23' }, { now: tooLate }).kind,
      ).toBe('changed');
    },
  );

  test('is told when it is taken up, and goes on from the day it was asked for', () => {
    const file = askedLate(askForTwo, answered());
    const changed = change(file, decides(file, 'accept'), { staff: manager, now: tooLate });
    expect(changed.record.stageTwo).toEqual(file.record.stageTwo);
    expect(changed.notices).toMatchObject([{ kind: 'decision-told' }]);
  });

  test('declined, leaves what Stage 1 had not answered owed by Stage 1', () => {
    const asked = done(answered(inTwoParts()), [
      { ...askForTwo, on: '2026-12-23' },
      { now: tooLate },
    ]);
    const file = {
      ...asked,
      record: {
        ...asked.record,
        parts: asked.record.parts.map((part, place) =>
          place === 1 ? { ...part, ended: { outcome: 'went-on' as const, at: tooLate } } : part,
        ),
      },
    };
    const { parts } = decided(file, 'decline').record;
    expect(parts.map(isOwedAnswer)).toEqual([false, true]);
  });
});

function seatedLateForTwo(file: ReturnType<typeof answered>) {
  return done(file, [seat('investigating-officer'), { now: tooLate }]);
}
function seatedLateForPanel(file: ReturnType<typeof answered>) {
  return done(file, [seat('panel-chair'), { now: tooLate }]);
}

describe('withdrawing at a later stage', () => {
  const withdraw = {
    command: 'withdraw',
    reason: 'changed-mind',
    with: 'complainant',
    how: 'phone',
  };

  test.each([
    ['Stage 2', seatedForTwo],
    ['Stage 3', seatedForPanel],
  ] as const)('ends %s, every clock, every seat and what was to be done for it', (_stage, from) => {
    const file = withAdvocate(from());
    const { record, notices } = change(file, withdraw);
    expect(record).toMatchObject({ state: 'withdrawn', deadlines: [] });
    expect(seated(record)).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'withdrawal-confirmed' }]);
    const withdrawn = done(file, withdraw);
    expect(openKinds(withdrawn)).toEqual([]);
    expect(whoSees(withdrawn)).toEqual([]);
  });

  test('leaves no late request to be decided', () => {
    const late = askedLate(askForTwo, answered());
    expect(late.record.decisions).toMatchObject([{}, { kind: 'late-stage-2', state: 'open' }]);
    expect(change(late, withdraw).record.decisions).toHaveLength(1);
  });

  test.each([
    ['Stage 2', seatedForTwo],
    ['Stage 3', seatedForPanel],
  ] as const)('at %s and coming back is seen to the same day', (stage, from) => {
    const back = done(done(from(), withdraw), [
      { command: 'reopen', reasons: 'They came back.' },
      { staff: manager },
    ]);
    expect(openKinds(back)).toEqual(['take-up-next-stage']);
    const ask = stage === 'Stage 2' ? askForTwo : askForThree;
    expect(openKinds(done(back, ask))).not.toContain('take-up-next-stage');
  });

  test('lets them ask for Stage 2 again, though Stage 1 was never answered', () => {
    const skipped = done(aConfirmedCase(), { ...askForTwo, agreedToSkip: true });
    const again = done(done(skipped, withdraw), [
      { command: 'reopen', reasons: 'They came back.' },
      { staff: manager },
    ]);
    expect(change(again, askForTwo).record.stageTwo).toMatchObject({
      after: 'agreed',
      late: false,
    });
  });
});

describe('closing and opening again', () => {
  const close = { command: 'close', because: 'answered' };
  const enquiry = { command: 'record-enquiry', on: '2026-11-24', due: '2026-12-08', words: 'x' };
  const action = {
    command: 'add-action',
    from: 'ombudsman',
    owner: 'team-manager',
    by: '2026-12-08',
    words: 'x',
  };

  test.each([
    ['Stage 2 runs', seatedForTwo, 'stage-running'],
    ['Stage 3 runs', seatedForPanel, 'stage-running'],
    ['the Ombudsman waits for an answer', () => done(answered(), enquiry), 'actions-first'],
    ['something that was promised is not done', () => done(answered(), action), 'actions-first'],
  ] as const)('a case is not closed while %s', (_why, file, because) => {
    expect(put(withoutTasks(file()), close)).toMatchObject({ because });
  });

  test('an enquiry of the Ombudsman opens a closed case; so does a request for the next stage', () => {
    const closed = done(withoutTasks(adjudicated()), close);
    expect(change(closed, enquiry).record).toMatchObject({ state: 'open', stage: 'ombudsman' });
    expect(change(closed, askForThree).record).toMatchObject({ state: 'open', stage: 'stage-3' });
    const atOne = done(withoutTasks(answered()), close);
    expect(change(atOne, askForTwo).record).toMatchObject({ state: 'open', stage: 'stage-2' });
  });

  test('opened again by a person, what was answered stays answered and no stage begins of itself', () => {
    const closed = done(withoutTasks(panelAnswered()), close);
    const { record } = change(closed, { command: 'reopen', reasons: 'x' }, { staff: manager });
    expect(record.state).toBe('open');
    expect(record.deadlines).toEqual([]);
    expect(seated(record)).toEqual([]);
  });
});

describe('a part that is left out of Stage 2', () => {
  test('is told with reasons; what was drafted of it is drafted again', () => {
    const file = draftedForTwo(inTwoParts());
    const limited = done(file, {
      command: 'limit-scope',
      part: '2',
      because: 'court-decided',
      reasons: 'A judge decided it.',
    });
    expect(limited.record.stageTwo?.draft).toBeUndefined();
    expect(limited.record.stageTwo).toMatchObject({
      parts: ['1'],
      limited: [{ part: '2', because: 'court-decided' }],
    });
    const anew = done(limited, adjudication(limited));
    const sent = done(anew, [{ command: 'send-adjudication' }, { staff: adjudicator }]);
    expect(sent.record.stageTwo?.adjudicated?.parts).toEqual(found(limited));
  });
});

describe('everybody who could sit', () => {
  test('reports for themself', () => {
    const file = seatedForTwo();
    const [investigator, independent] = everybody.filter(({ id }) =>
      seated(file.record).includes(id),
    );
    const first = done(file, [
      investigated(file),
      { ...(investigator && { staff: investigator }) },
    ]);
    const both = done(first, [watched, { ...(independent && { staff: independent }) }]);
    expect(both.record.stageTwo?.reports.map(({ by }) => by)).toEqual(
      reportedTwice().record.stageTwo?.reports.map(({ by }) => by),
    );
    expect(atPanel().record.stage).toBe('stage-3');
  });
});

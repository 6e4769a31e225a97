import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCommand } from '../../support/desk-browser.ts';
import { does, giveAnswers, inQueue, rowsOf, timelineOf } from '../../support/desk-forms.ts';
import { type DeskWalk, startDeskWalk } from '../../support/desk-walk.ts';
import { eventually } from '../../support/eventually.ts';
import {
  addsRemedy,
  answersStatement,
  appoints,
  asksFor,
  bothReport,
  draftsAdjudication,
  draftsPanelAnswer,
  leavesForm,
  ofPanel,
  ofStageTwo,
  panelAnswers,
  panelMet,
  receivesPanelReport,
  refusedBecause,
  refusedSeat,
  remedyEnded,
  returnsLessons,
  sendsStatement,
  stageTwoFinding,
} from '../../support/later-steps.ts';
import { platformTimeout } from '../../support/platform.ts';
import { lettersTo, seniorWarned, teamReminded } from '../../support/read-letters.ts';
import { aChildWrites, answeredAtStageOne, givenTo } from '../../support/stage-one-steps.ts';

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

const lead = 'Gareth Pugh, team manager';
const remedy = 'Kit is called each week.';

// The days off on the way (law.md section 14): 25 and 28 December 2026; 1 January, 26 and 29 March, 3 and 31 May,
// 30 August 2027.
describe('a child’s complaint, late at every stage and with the Ombudsman', () => {
  let reference: string;
  let nextLetter: () => Promise<string>;
  const team = () => walk.comes('Amina Yusuf', reference);
  /** A day comes, and with it what the team is reminded of; the senior lead too, or not. */
  const remindedOn = async (instant: string, what: string, senior: boolean): Promise<void> => {
    await walk.at(instant);
    await eventually(() => {
      expect(teamReminded(walk, reference)).toContain(what);
      if (senior) expect(seniorWarned(walk, reference)).toContain(what);
    });
    if (!senior) expect(seniorWarned(walk, reference)).not.toContain(what);
  };

  test('is not answered in twenty days, so Stage 2 is offered; the Ombudsman sends it back as too early', async () => {
    ({ reference } = await aChildWrites(walk, 'Kit'));
    nextLetter = lettersTo(walk, 'kit@example.com', reference);
    // Received Monday 23 November 2026: 10 and 20 are the Mondays two and four weeks on (reg 14).
    expect(await nextLetter()).toContain('Monday 21 December 2026');
    await givenTo(walk, reference, lead);
    await remindedOn(
      '2026-12-22T09:30:00.000Z',
      'day 20 has passed: Stage 2 is being offered',
      true,
    );
    expect(await nextLetter()).toContain('We had to answer you by Monday 21 December 2026.');
    const officer = await team();
    await does(officer, 'Record that the Ombudsman sent it back as too early', 'Record', {
      'On which day did the council have it at first?': '2026-11-23',
    });
    expect(await officer.locator('#stages').innerText()).toMatch(
      /Tue 22 Dec.*: the council had it at first on Mon 23 Nov/,
    );
    expect(await rowsOf(officer, 'dates')).toContainEqual(
      expect.stringMatching(/^Stage 1 at the latest.*due Mon 21 Dec \(1 working day late\)/),
    );
  });

  test('is answered late and says so; its lessons form is chased, and then asked of the Head of Service', async () => {
    await walk.at('2027-01-05T10:00:00.000Z');
    await answeredAtStageOne(walk, reference, 'We called you once. That was not enough.', {
      'If it is late: why?': 'Staff were away',
    });
    const answer = await nextLetter();
    expect(answer).toContain('This letter is late. We are sorry.');
    // Twenty from Tuesday 5 January: 3 by Friday 8, 18 by Friday 29, and 1, 2 February.
    expect(answer).toContain('Please ask by Tuesday 2 February 2027.');
    // Five working days after the answer, and ten.
    await remindedOn('2027-01-12T10:00:00.000Z', 'the lessons form is not back', false);
    await remindedOn('2027-01-19T10:00:00.000Z', 'the lessons form is still not back', true);
    const manager = await walk.comes('Gareth Pugh', reference);
    await returnsLessons(manager, 'Stage 1');
  });

  test('is asked to go on after the twenty days: the dates wait for a named person, who takes it up', async () => {
    await remindedOn('2027-02-03T10:00:00.000Z', '20 working days since the answer', false);
    await walk.at('2027-02-10T10:00:00.000Z');
    const officer = await team();
    await asksFor(officer, 'Record that they ask for Stage 2', 'Start Stage 2');
    const begun = await nextLetter();
    // The council's own target for a decision is two working days.
    expect(begun).toContain('We will tell you by Friday 12 February 2027 if we do.');
    expect(begun).toContain('No one has said no.');
    // From Wednesday 10 February: 2 by Friday 12, 22 by Friday 12 March, and 15, 16, 17; then 31 by Thursday 25 March,
    // 35 by Friday 2 April, 55 by Friday 30, 59 by Friday 7 May, 64 by Friday 14, and 17 May.
    expect(begun).toContain(
      'If we do, we try to answer you by Wednesday 17 March 2027. The very last day is Monday 17 May 2027.',
    );
    expect(await rowsOf(officer, 'decisions')).toContainEqual(
      expect.stringMatching(/^Stage 2 was asked for late: take it up\?.*due Fri 12 Feb.*Open$/),
    );
    expect(
      await refusedSeat(officer, 'Investigating officer', 'Helen Marsh, senior manager'),
    ).toContain('They have, or may have, a conflict');
    await appoints(officer, ...ofStageTwo);
    await walk.at('2027-02-12T10:00:00.000Z');
    const manager = await walk.comes('Ruth Adeyemi', reference);
    await does(manager, 'Decide', 'Save the decision', {
      'What do you decide?': 'Stage 2 was asked for late: take it up?',
      'Your decision': 'Accept',
      Reasons: 'You were not well in January.',
    });
    const told = await nextLetter();
    expect(told).toContain('That is OK. We look at it again.');
    expect(told).toContain('You were not well in January.');
    expect(await rowsOf(manager, 'decisions')).toContainEqual(
      expect.stringMatching(/^Stage 2 was asked for late.*Ruth Adeyemi, Fri 12 Feb 2027/),
    );
    expect(await rowsOf(manager, 'dates')).toEqual([
      expect.stringMatching(/^Stage 2 answer \(25.*due Wed 17 Mar/),
      expect.stringMatching(/^Stage 2 at the latest \(65.*due Mon 17 May/),
    ]);
  });

  test('has a statement that drifts and no extension; the senior lead is warned, and told again before day 65', async () => {
    // Ten from Wednesday 10 February.
    await remindedOn('2027-02-24T10:00:00.000Z', 'the Stage 2 statement is not agreed', false);
    const officer = await team();
    await sendsStatement(officer, 'Why nobody called.');
    expect(await nextLetter()).toContain('Why nobody called.');
    await answersStatement(officer, 'They agree');
    // From Wednesday 24 February: 21 by Thursday 25 March, 25 by Friday 2 April; 64 by Friday 28 May, and 1 June.
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringContaining('due Wed 17 Mar'),
      expect.stringContaining('due Mon 17 May'),
      expect.stringMatching(/^Stage 2, counted from the agreed statement.*due Fri 2 Apr/),
      expect.stringMatching(/^Stage 2 at the latest, from the agreed.*due Tue 1 Jun/),
    ]);
    await remindedOn('2027-03-17T10:00:00.000Z', 'the Stage 2 answer is due today', false);
    await remindedOn('2027-03-18T10:00:00.000Z', 'the Stage 2 date has passed', true);
    // Five working days before Monday 17 May.
    await remindedOn('2027-05-10T10:00:00.000Z', 'five working days to day 65 of Stage 2', true);
  });

  test('is decided after day 65 with a reason, and says that it is late', async () => {
    await walk.at('2027-05-19T10:00:00.000Z');
    await bothReport(walk, reference);
    const adjudicator = await walk.comes('Marcus Bell', reference);
    await draftsAdjudication(adjudicator);
    await openCommand(adjudicator, 'Send the Stage 2 answer');
    expect(await refusedBecause(adjudicator, 'Send')).toContain('It is late: choose why');
    await leavesForm(adjudicator);
    await does(adjudicator, 'Send the Stage 2 answer', 'Send', {
      'If it is late: why?': 'It was complex',
    });
    const outcome = await nextLetter();
    expect(outcome).toContain(stageTwoFinding);
    expect(outcome).toContain('This letter is late. We are sorry.');
    // Twenty from Wednesday 19 May: 7 by Friday 28, 11 by Friday 4 June (31 May is off), 16 by Friday 11, and four more.
    expect(outcome).toContain('Please ask by Thursday 17 June 2027.');
    await remindedOn('2027-06-18T10:00:00.000Z', '20 working days since the Stage 2 answer', false);
    const stillNotBack = (what: string) => what === 'the lessons form is still not back';
    expect(seniorWarned(walk, reference).filter(stillNotBack)).toHaveLength(2);
  });

  test('goes late to a panel that a named person takes up, and that meets after the thirtieth day', async () => {
    await walk.at('2027-06-28T09:00:00.000Z');
    const officer = await team();
    await asksFor(officer, 'Record that they ask for a panel', 'Start Stage 3');
    const begun = await nextLetter();
    expect(begun).toContain('We will tell you by Wednesday 30 June 2027 if we do.');
    // From Monday 28 June: 4 by Friday 2 July, 24 by Friday 30, 29 by Friday 6 August, and 9 August (reg 19(4)).
    expect(begun).toContain('If we do, three new people must meet by Monday 9 August 2027.');
    await appoints(officer, ...ofPanel);
    const manager = await walk.comes('Ruth Adeyemi', reference);
    await does(manager, 'Decide', 'Save the decision', {
      'What do you decide?': 'A panel was asked for late: take it up?',
      'Your decision': 'Accept',
      Reasons: 'You were away at school.',
    });
    expect(await nextLetter()).toContain('You were away at school.');
    // Fifteen of the thirty: 14 by Friday 16 July, and Monday 19.
    await remindedOn('2027-07-19T09:00:00.000Z', 'no day is set for the panel', false);
    await remindedOn('2027-08-10T09:00:00.000Z', 'the panel has not met in 30 working days', true);
    const setting = await team();
    await openCommand(setting, 'Set the day of the panel');
    await giveAnswers(setting, panelAnswers('2027-09-01'));
    expect(await refusedBecause(setting, 'Set it and tell them')).toContain('choose why');
    await giveAnswers(setting, { 'If it is after the 30th working day: why?': 'Staff were away' });
    await setting.getByRole('button', { name: 'Set it and tell them' }).click();
    expect(await nextLetter()).toContain('The three people meet on Wednesday 1 September 2027');
    // Ten back from Wednesday 1 September, with 30 August off: 31, then 27 to 23, then 20 to 17 August.
    await remindedOn('2027-08-17T09:00:00.000Z', 'the panel papers are due to go', false);
    await walk.at('2027-08-18T09:00:00.000Z');
    const sending = await team();
    expect(await rowsOf(sending, 'tasks')).toContainEqual(
      'Send the papers for the panel | due Tue 17 Aug (1 working day late) | To do',
    );
    await does(sending, 'Record that the papers were sent', 'Record');
    expect((await rowsOf(sending, 'tasks')).filter((row) => row.endsWith('To do'))).toEqual([]);
  });

  test('is reported on and answered late by the panel and by the council', async () => {
    await walk.at('2027-09-01T15:00:00.000Z');
    await panelMet(await team(), '2027-09-01');
    // Five from Wednesday 1 September (reg 20).
    await remindedOn('2027-09-08T09:00:00.000Z', 'the panel report is due', false);
    await walk.at('2027-09-10T09:00:00.000Z');
    await receivesPanelReport(await team());
    // Fifteen from Friday 10 September: three weeks (reg 20(3)).
    expect(await nextLetter()).toContain('We must tell you by Friday 1 October 2027');
    // Two working days before Friday 1 October.
    await remindedOn(
      '2027-09-29T09:00:00.000Z',
      'two working days to the answer to the panel',
      false,
    );
    await remindedOn('2027-10-04T09:00:00.000Z', 'the answer to the panel is late', true);
    const adjudicator = await walk.comes('Marcus Bell', reference);
    await draftsPanelAnswer(adjudicator);
    await openCommand(adjudicator, 'Send the answer to the panel');
    expect(await refusedBecause(adjudicator, 'Send')).toContain('choose why');
    await leavesForm(adjudicator);
    await does(adjudicator, 'Send the answer to the panel', 'Send', {
      'If it is late: why?': 'Another reason',
    });
    const answer = await nextLetter();
    expect(answer).toContain('This letter is late. We are sorry.');
    expect(answer).toContain('You can ask the Ombudsman. It is free.');
  });

  test('has a remedy that was not done: they are told why, and only then is it closed', async () => {
    await walk.at('2027-12-06T10:00:00.000Z');
    const officer = await team();
    await does(officer, 'Record what the Ombudsman decided', 'Record', {
      'What was decided?': 'Upheld, with injustice',
      'In short, and why': 'Kit waited far too long.',
    });
    await addsRemedy(officer, remedy, [lead, '2027-12-31']);
    await remindedOn('2027-12-31T10:00:00.000Z', 'something that was promised is due today', false);
    const owner = await walk.comes('Gareth Pugh', reference);
    await remedyEnded(owner, remedy, 'Not done', [
      'Kit has moved to another council.',
      'You have a new worker in your new town.',
    ]);
    const told = await nextLetter();
    expect(told).toContain('We can not do it. This is why:');
    expect(told).toContain('You have a new worker in your new town.');
    await returnsLessons(owner, 'Stage 2');
    await returnsLessons(owner, 'Stage 3: the panel');
    const closing = await team();
    await does(closing, 'Close the case', 'Close it', { 'Why?': 'Answered' });
    const byPeople = (title: string) => title !== 'Note' && title !== 'The dates were looked at';
    expect((await timelineOf(closing)).filter(byPeople)).toEqual([
      'The complaint came in',
      'Where each part belongs was proposed',
      'What happens about an advocate was settled',
      'Read for safety',
      'Parts confirmed',
      'The case was classified',
      'Given to somebody to look after',
      'Stage 2 was offered',
      'The Ombudsman sent it back as too early',
      'The answer was drafted',
      'The answer was checked',
      'The answer was signed off',
      'The Stage 1 answer was sent',
      'The lessons form came back',
      'They asked for Stage 2',
      'Somebody was appointed',
      'Somebody was appointed',
      'Somebody was appointed',
      'A decision was made',
      'What Stage 2 looks into was written down',
      'What Stage 2 looks into was sent to them',
      'They said whether it is right',
      'A report was received',
      'A report was received',
      'The Stage 2 answer was drafted',
      'The Stage 2 answer was sent',
      'They asked for a panel',
      'Somebody was appointed',
      'Somebody was appointed',
      'Somebody was appointed',
      'Somebody was appointed',
      'A decision was made',
      'The day of the panel was set',
      'The papers for the panel were sent',
      'The panel met',
      'The panel reported',
      'The answer to the panel was drafted',
      'The answer to the panel was sent',
      'The Ombudsman decided',
      'Something is to be done',
      'What came of something to be done',
      'The lessons form came back',
      'The lessons form came back',
      'The case was closed',
    ]);
    expect(await inQueue(closing, reference)).toBeUndefined();
  });
});

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
  panelAnswer,
  panelAnswers,
  panelFinding,
  panelMet,
  receivesPanelReport,
  refusedBecause,
  refusedSeat,
  remedyEnded,
  returnsLessons,
  seesNothingOf,
  sendsStatement,
  stageTwoFinding,
} from '../../support/later-steps.ts';
import { platformTimeout } from '../../support/platform.ts';
import { lettersTo, seniorWarned, teamReminded } from '../../support/read-letters.ts';
import { aChildWrites, answeredAtStageOne, givenTo } from '../../support/stage-one-steps.ts';
import { axeFindings, sidewaysScroll } from '../../support/web-pages.ts';

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

const lead = 'Helen Marsh, senior manager';
const action = 'A named worker calls Sam each week.';

// The days off on the way (law.md section 14): 25 and 28 December 2026; 1 January, 26 and 29 March, 3 and 31 May 2027.
describe('a child’s complaint, in time from Stage 1 to the Ombudsman’s remedy', () => {
  let reference: string;
  let nextLetter: () => Promise<string>;
  const team = () => walk.comes('Amina Yusuf', reference);

  test('is answered at Stage 1 in its ten working days, and its lessons form comes back', async () => {
    ({ reference } = await aChildWrites(walk, 'Sam'));
    nextLetter = lettersTo(walk, 'sam@example.com', reference);
    const first = await nextLetter();
    // Received Monday 23 November 2026: four weeks of five days and none off, so 10 and 20 are Mondays (reg 14).
    expect(first).toContain('Monday 7 December 2026');
    expect(first).toContain('Monday 21 December 2026');
    await givenTo(walk, reference, lead);
    await walk.at('2026-12-04T10:00:00.000Z');
    await answeredAtStageOne(walk, reference, 'We called you once. That was not enough.');
    // Twenty from Friday 4 December: 14 by Thursday 24, 17 by Thursday 31, and 4, 5, 6 January.
    expect(await nextLetter()).toContain('Please ask by Wednesday 6 January 2027.');
    const helen = await walk.comes('Helen Marsh', reference);
    await returnsLessons(helen, 'Stage 1');
    expect(await rowsOf(helen, 'learning')).toEqual([
      'Stage 1 | Fri 4 Dec | Returned Fri 4 Dec. Something is changed',
    ]);
  }, 180_000);

  test('is asked to go on by the last of the twenty days, and nobody of its service may look into it', async () => {
    await walk.at('2027-01-06T10:00:00.000Z');
    const officer = await team();
    await asksFor(officer, 'Record that they ask for Stage 2', 'Start Stage 2');
    const begun = await nextLetter();
    // From Wednesday 6 January: 22 by Friday 5 February, and 8, 9, 10. Sixty by Friday 2 April, for 26 and 29 March are
    // off, and 5 to 9 April (reg 17(3) and (6); law.md section 4).
    expect(begun).toContain('We try to answer you by Wednesday 10 February 2027.');
    expect(begun).toContain('The very last day is Friday 9 April 2027.');
    expect(begun).not.toMatch(/statutory|Stage/);
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringMatching(
        /^Stage 2 answer \(25 working days.*Set by law \| due Wed 10 Feb \(25 working days\)/,
      ),
      expect.stringMatching(
        /^Stage 2 at the latest \(65.*Set by law \| due Fri 9 Apr \(65 working days\)/,
      ),
    ]);
    expect(await rowsOf(officer, 'tasks')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Write down what Stage 2 looks into.*due Fri 8 Jan .*To do$/),
        expect.stringMatching(/^Appoint the investigating officer.*due Fri 8 Jan .*To do$/),
      ]),
    );
    const conflict = 'They have, or may have, a conflict';
    expect(await refusedSeat(officer, 'Investigating officer', lead)).toContain(conflict);
    expect(await refusedSeat(officer, 'Adjudicating officer', lead)).toContain(conflict);
    await appoints(officer, ...ofStageTwo);
    expect((await rowsOf(officer, 'tasks')).filter((row) => /Appoint.*To do$/.test(row))).toEqual(
      [],
    );
    expect(await axeFindings(officer)).toEqual([]);
    expect(await sidewaysScroll(officer)).toBe(0);
    await sendsStatement(officer, 'Why nobody called.');
    expect(await nextLetter()).toContain('Why nobody called.');
    const investigator = await walk.comes('Owen Hughes', reference);
    expect(await investigator.locator('#words').innerText()).toContain('Nobody calls me back.');
  }, 180_000);

  test('has two clocks once what is looked into is agreed, and the stricter one is kept', async () => {
    await walk.at('2027-01-13T10:00:00.000Z');
    const officer = await team();
    await answersStatement(officer, 'They want it changed', 'Add the calls that were promised.');
    await sendsStatement(officer, 'Why nobody called, as was promised.');
    expect(await nextLetter()).toContain('Why nobody called, as was promised.');
    await answersStatement(officer, 'They agree');
    // A week later than the request: Wednesday 17 February and Friday 16 April, with the same days off.
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringContaining('due Wed 10 Feb'),
      expect.stringContaining('due Fri 9 Apr'),
      expect.stringMatching(/^Stage 2, counted from the agreed statement \(25\).*due Wed 17 Feb/),
      expect.stringMatching(
        /^Stage 2 at the latest, from the agreed statement \(65\).*due Fri 16 Apr/,
      ),
    ]);
    // On the fifth working day before the twenty-fifth the team is reminded.
    await walk.at('2027-02-03T10:00:00.000Z');
    await eventually(() =>
      expect(teamReminded(walk, reference)).toContain('five working days to the Stage 2 answer'),
    );
    const again = await team();
    await openCommand(again, 'Extend Stage 2');
    // Within the sixty-five of the statement, and past those of the request.
    await giveAnswers(again, { 'New last day': '2027-04-12', Reasons: 'One worker is away.' });
    expect(await refusedBecause(again, 'Extend and tell them')).toContain(
      'It is too late for this',
    );
    await leavesForm(again);
    await does(again, 'Extend Stage 2', 'Extend and tell them', {
      'New last day': '2027-03-25',
      Reasons: 'One worker is away.',
    });
    const longer = await nextLetter();
    expect(longer).toContain('We will answer you by Thursday 25 March 2027.');
    expect(longer).toContain('One worker is away.');
    expect(longer).toContain('It can not take longer than Friday 9 April 2027.');
  }, 180_000);

  test('is reported on by both, and decided by its adjudicating officer alone', async () => {
    await walk.at('2027-03-15T10:00:00.000Z');
    await bothReport(walk, reference);
    const officer = await team();
    await does(officer, 'Record a recommendation', 'Record', {
      'Who recommends it?': 'Stage 2',
      'What is recommended': 'Write down each promised call.',
    });
    expect(
      officer.locator('#doing').getByRole('link', { name: 'Send the Stage 2 answer' }),
    ).toBeDefined();
    const adjudicator = await walk.comes('Marcus Bell', reference);
    await draftsAdjudication(adjudicator);
    await openCommand(adjudicator, 'Send the Stage 2 answer');
    expect(await refusedBecause(adjudicator, 'Send')).toContain(
      'Answer every recommendation first',
    );
    await leavesForm(adjudicator);
    await does(adjudicator, 'Answer a recommendation', 'Record', {
      'Which one?': 'Write down each promised call.',
      'What does the council say?': 'Accepted',
      'Who does it?': lead,
      'By when?': '2027-03-31',
    });
    const menu = officer.locator('#doing');
    expect(await menu.getByRole('link', { name: 'Send the Stage 2 answer' }).count()).toBe(0);
    await does(adjudicator, 'Send the Stage 2 answer', 'Send');
    expect(await axeFindings(adjudicator)).toEqual([]);
    expect(await adjudicator.locator('main').innerText()).toContain(
      'Your part in this case is over, so you do not see it any more.',
    );
    const outcome = await nextLetter();
    expect(outcome).toContain(stageTwoFinding);
    // Twenty from Monday 15 March: 8 by Thursday 25, 12 by Friday 2 April, and 17 by Friday 9.
    expect(outcome).toContain('Please ask by Wednesday 14 April 2027.');
    expect(outcome).not.toContain('This letter is late');
    for (const who of ['Owen Hughes', 'Farah Siddiqui', 'Marcus Bell']) {
      await seesNothingOf(walk, who, reference);
    }
    const helen = await walk.comes('Helen Marsh', reference);
    await returnsLessons(helen, 'Stage 2');
    await remedyEnded(helen, 'Write down each promised call.', 'Done', [
      'The team has a list of calls.',
      'We write down each call that we promise.',
    ]);
    expect(await nextLetter()).toContain('We write down each call that we promise.');
    expect(await rowsOf(helen, 'dates')).toEqual([
      expect.stringMatching(/^Ask for a panel by \(20 working days\).*due Wed 14 Apr/),
    ]);
  }, 180_000);

  test('goes to three people who are independent, by the thirtieth working day', async () => {
    await walk.at('2027-04-14T09:00:00.000Z');
    const officer = await team();
    await asksFor(officer, 'Record that they ask for a panel', 'Start Stage 3');
    // Thirty from Wednesday 14 April: 12 by Friday 30, 16 by Friday 7 May (3 May is off), 26 by Friday 21, and four more.
    expect(await nextLetter()).toContain('They must meet by Thursday 27 May 2027.');
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringMatching(/^The panel meets \(30 working days\).*due Thu 27 May \(30 working/),
    ]);
    expect(await rowsOf(officer, 'decisions')).not.toContainEqual(expect.stringMatching(/late/));
    // Whoever was the independent person of Stage 2 may not sit (reg 19(3)).
    expect(
      await refusedSeat(officer, 'Panel member', 'Farah Siddiqui, Independent person'),
    ).toContain('Choose from the list');
    await appoints(officer, ...ofPanel);
    await does(
      officer,
      'Set the day of the panel',
      'Set it and tell them',
      panelAnswers('2027-05-25'),
    );
    const invited = await nextLetter();
    expect(invited).toContain('The three people meet on Tuesday 25 May 2027, at 10:00.');
    expect(invited).toContain('You can bring an advocate and one more person.');
    // The papers go by the tenth working day before: from Monday 24 May back to Tuesday 11.
    await walk.at('2027-05-10T09:00:00.000Z');
    const papers = await team();
    await does(papers, 'Record that the papers were sent', 'Record');
    const chair = await walk.comes('Grace Eze', reference);
    expect(await chair.locator('#letters').textContent()).toContain(stageTwoFinding);
    await walk.at('2027-05-11T10:00:00.000Z');
    expect(teamReminded(walk, reference)).not.toContain('the panel papers are due to go');
  }, 180_000);

  test('is reported on within five days of the meeting, and answered within fifteen', async () => {
    await walk.at('2027-05-25T15:00:00.000Z');
    const officer = await team();
    await panelMet(officer, '2027-05-25');
    // Five from Tuesday 25 May: 26, 27, 28, then 1 and 2 June, for 31 May is off (reg 20).
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringMatching(/^The panel’s report \(5 working days\).*due Wed 2 Jun/),
    ]);
    await walk.at('2027-06-01T09:00:00.000Z');
    const reported = await team();
    await receivesPanelReport(reported);
    const report = await nextLetter();
    expect(report).toContain(panelFinding);
    // Fifteen from Tuesday 1 June: 3 by Friday 4, 13 by Friday 18, and 21, 22 (reg 20(3)).
    expect(report).toContain('We must tell you by Tuesday 22 June 2027 what we will do.');
    await walk.at('2027-06-18T09:00:00.000Z');
    const adjudicator = await walk.comes('Marcus Bell', reference);
    await draftsPanelAnswer(adjudicator);
    await does(adjudicator, 'Send the answer to the panel', 'Send');
    const answer = await nextLetter();
    expect(answer).toContain(panelAnswer);
    expect(answer).toContain('You can ask the Ombudsman. It is free.');
    for (const who of ['Grace Eze', 'Ian Foster', 'Nadia Kowalska']) {
      await seesNothingOf(walk, who, reference);
    }
    const helen = await walk.comes('Helen Marsh', reference);
    await returnsLessons(helen, 'Stage 3: the panel');
  }, 180_000);

  test('is put right after the Ombudsman decides, the child is told, and then it is closed', async () => {
    await walk.at('2027-07-05T09:00:00.000Z');
    const officer = await team();
    await does(officer, 'Record that the Ombudsman asks', 'Record', {
      'By when does the Ombudsman want an answer?': '2027-07-26',
      'What is asked': 'The whole case.',
    });
    expect(await officer.locator('#stages').innerText()).toContain('answer due Mon 26 Jul');
    await openCommand(officer, 'Close the case');
    await giveAnswers(officer, { 'Why?': 'Answered' });
    expect(await refusedBecause(officer, 'Close it')).toContain('An enquiry');
    await leavesForm(officer);
    // Two working days before Monday 26 July: Friday 23 and Thursday 22.
    await walk.at('2027-07-22T09:00:00.000Z');
    await eventually(() =>
      expect(teamReminded(walk, reference)).toContain('two working days to answer the Ombudsman'),
    );
    const answering = await team();
    await does(answering, 'Record the answer to the Ombudsman', 'Record', {
      'Which one?': /26 Jul/,
      'What was sent': 'The whole case, as it stands.',
    });
    await walk.at('2027-09-20T09:00:00.000Z');
    const told = await team();
    await does(told, 'Record what the Ombudsman decided', 'Record', {
      'What was decided?': 'Upheld, with injustice',
      'In short, and why': 'Sam waited too long to be heard.',
    });
    await addsRemedy(told, action, [lead, '2027-10-15']);
    expect(await rowsOf(told, 'learning')).toContainEqual(
      expect.stringMatching(
        /^A named worker calls.*The Ombudsman.*Helen Marsh.*Fri 15 Oct.*To do$/,
      ),
    );
    await openCommand(told, 'Close the case');
    await giveAnswers(told, { 'Why?': 'Answered' });
    expect(await refusedBecause(told, 'Close it')).toContain('something that is to be done');
    await walk.at('2027-10-14T09:00:00.000Z');
    const owner = await walk.comes('Helen Marsh', reference);
    await remedyEnded(owner, action, 'Done', [
      'The list of calls for October.',
      'Your worker calls you each Monday now.',
    ]);
    expect(await nextLetter()).toContain('Your worker calls you each Monday now.');
    const closing = await team();
    await does(closing, 'Close the case', 'Close it', { 'Why?': 'Answered' });
    const happened = (await timelineOf(closing)).filter((title) => title !== 'Note');
    expect(happened).toEqual([
      'The complaint came in',
      'Where each part belongs was proposed',
      'What happens about an advocate was settled',
      'Read for safety',
      'Parts confirmed',
      'The case was classified',
      'Given to somebody to look after',
      'The dates were looked at',
      'The answer was drafted',
      'The answer was checked',
      'The answer was signed off',
      'The Stage 1 answer was sent',
      'The lessons form came back',
      'They asked for Stage 2',
      'Somebody was appointed',
      'Somebody was appointed',
      'Somebody was appointed',
      'What Stage 2 looks into was written down',
      'What Stage 2 looks into was sent to them',
      'They said whether it is right',
      'What Stage 2 looks into was written down',
      'What Stage 2 looks into was sent to them',
      'They said whether it is right',
      'The dates were looked at',
      'Stage 2 was given longer',
      'A report was received',
      'A report was received',
      'A recommendation was recorded',
      'The Stage 2 answer was drafted',
      'A recommendation was answered',
      'Something is to be done',
      'The Stage 2 answer was sent',
      'The lessons form came back',
      'What came of something to be done',
      'They asked for a panel',
      'Somebody was appointed',
      'Somebody was appointed',
      'Somebody was appointed',
      'Somebody was appointed',
      'The day of the panel was set',
      'The papers for the panel were sent',
      'The panel met',
      'The panel reported',
      'The dates were looked at',
      'The answer to the panel was drafted',
      'The answer to the panel was sent',
      'The lessons form came back',
      'The Ombudsman asked',
      'The dates were looked at',
      'The Ombudsman was answered',
      'The Ombudsman decided',
      'Something is to be done',
      'What came of something to be done',
      'The case was closed',
    ]);
    expect(await inQueue(closing, reference)).toBeUndefined();
    // Nothing was late, so nobody above the team was ever warned.
    expect(seniorWarned(walk, reference)).toEqual([]);
  }, 180_000);
});

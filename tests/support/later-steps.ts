import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openCommand } from './desk-browser.ts';
import { does, giveAnswers } from './desk-forms.ts';
import type { DeskWalk } from './desk-walk.ts';

/** Presses the button of the form that is open and gives what stands in the way. */
export const refusedBecause = async (page: Page, button: string): Promise<string> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  const problem = page.locator('.govuk-error-summary');
  await problem.waitFor();
  return problem.innerText();
};

/** Back from a form that was refused, to the case. */
export const leavesForm = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Go back without doing this' }).click();
  await page.locator('#doing').waitFor();
};

const answersOfSeat = (seat: string, who: string) => ({
  'Which seat?': seat,
  'Who?': who,
  'Have they said that they have no conflict?': 'Yes',
});

/** They ask for the next stage, by phone and on the day that it is at the desk. */
export const asksFor = (page: Page, title: string, button: string): Promise<void> =>
  does(page, title, button, {
    'Who did you speak with?': 'Whoever complained',
    'How?': 'By phone',
  });

/** Gives each a seat, one after the other. */
export const appoints = async (
  page: Page,
  ...seats: readonly (readonly [seat: string, who: string])[]
): Promise<void> => {
  for (const [seat, who] of seats) {
    await does(page, 'Give somebody a seat', 'Appoint', answersOfSeat(seat, who));
  }
};

/** Tries to give somebody a seat, and gives what stands in the way. */
export const refusedSeat = async (page: Page, seat: string, who: string): Promise<string> => {
  await openCommand(page, 'Give somebody a seat');
  await giveAnswers(page, answersOfSeat(seat, who));
  const why = await refusedBecause(page, 'Appoint');
  await leavesForm(page);
  return why;
};

/** Who has the seats of Stage 2, as the forms call them. */
export const ofStageTwo = [
  ['Investigating officer', 'Owen Hughes, Investigating officer'],
  ['Independent person', 'Farah Siddiqui, Independent person'],
  ['Adjudicating officer', 'Marcus Bell, Adjudicating officer'],
] as const;

/** Who has the seats of the panel, and who answers it. */
export const ofPanel = [
  ['Chair of the panel', 'Grace Eze, Panel member'],
  ['Panel member', 'Ian Foster, Panel member'],
  ['Panel member', 'Nadia Kowalska, Panel member'],
  ['Adjudicating officer', 'Marcus Bell, Adjudicating officer'],
] as const;

/** Writes down what is to be looked into and sends it. */
export const sendsStatement = async (page: Page, words: string): Promise<void> => {
  await does(page, 'Write down what is to be looked into', 'Keep the statement', {
    'What is to be looked into': words,
  });
  await does(page, 'Send them the statement to agree', 'Send');
};

/** They say what they think of the statement, by phone. */
export const answersStatement = async (page: Page, answer: string, words = ''): Promise<void> => {
  await does(page, 'Record what they say to the statement', 'Record', {
    'Do they agree?': answer,
    'Who did you speak with?': 'Whoever complained',
    'How?': 'By phone',
    'What is to be changed': words,
  });
};

/** The two of Stage 2 come to the desk, each with their own report. */
export const bothReport = async (walk: DeskWalk, reference: string): Promise<void> => {
  const investigator = await walk.comes('Owen Hughes', reference);
  await does(investigator, 'Record a report', 'Record the report', {
    'Whose report?': 'The investigating officer',
    Outcome: 'Upheld',
    'What it says, in short': 'Three calls were promised. None was made.',
  });
  const independent = await walk.comes('Farah Siddiqui', reference);
  await does(independent, 'Record a report', 'Record the report', {
    'Whose report?': 'The independent person',
    'What it says, in short': 'It was looked into fairly.',
  });
};

/** What Stage 2 found, as its letter says it. */
export const stageTwoFinding = 'You were promised three calls. None was made.';

/** The adjudicating officer drafts what Stage 2 found. */
export const draftsAdjudication = (page: Page): Promise<void> =>
  does(page, 'Draft the Stage 2 answer', 'Keep the draft', {
    Outcome: 'Upheld',
    'What was found, and what we say to it': stageTwoFinding,
    Apology: 'We are sorry.',
    'How it is put right': ['An apology', 'Staff learn from it'],
  });

/** Sets when and where the panel meets. */
export const panelAnswers = (on: string) => ({
  'On which day?': on,
  'At what time?': '10:00',
  'Where?': 'Town Hall, room 2',
});

/** The panel met, and everybody came but the advocate. */
export const panelMet = (page: Page, on: string): Promise<void> =>
  does(page, 'Record that the panel met', 'Record', {
    'On which day?': on,
    'Did they come?': 'Yes',
    'Did their advocate come?': 'No',
    'Did the independent person of Stage 2 come?': 'Yes',
  });

/** What the panel reports, as its letter says it. */
export const panelFinding = 'The panel thinks that you were not heard.';

export const receivesPanelReport = (page: Page): Promise<void> =>
  does(page, 'Record the panel’s report', 'Record and send it on', {
    Outcome: 'Upheld',
    'The report, as they may read it': panelFinding,
  });

/** What the council says to the panel. */
export const panelAnswer = 'We agree with the panel. One person will call you each week.';

export const draftsPanelAnswer = (page: Page): Promise<void> =>
  does(page, 'Draft the answer to the panel', 'Keep the draft', {
    'What the council says to the panel': panelAnswer,
    Apology: 'We are sorry that nobody heard you.',
    'How it is put right': ['An apology', 'The service is given'],
  });

/** Returns the lessons form of one stage. */
export const returnsLessons = (page: Page, stage: string): Promise<void> =>
  does(page, 'Return the lessons form', 'Return', {
    'Of which stage?': stage,
    'Is something changed?': 'Something is changed',
    'What went wrong, and what is changed; or why nothing need be': 'Calls are written down now.',
  });

/** A remedy that the Ombudsman wants, as something to be done by somebody by a day. */
export const addsRemedy = (
  page: Page,
  words: string,
  [owner, by]: readonly [owner: string, by: string],
): Promise<void> =>
  does(page, 'Add something to be done', 'Add', {
    'Where does it come from?': 'The Ombudsman',
    'What is to be done': words,
    'Who does it?': owner,
    'By when?': by,
  });

/** What came of it, with what they are told. */
export const remedyEnded = (
  page: Page,
  action: string,
  state: 'Done' | 'Not done',
  [shown, told]: readonly [shown: string, told: string],
): Promise<void> =>
  does(page, 'Record what came of something to be done', 'Record', {
    'Which one?': action,
    'Was it done?': state,
    'What shows that it was done, or why it was not': shown,
    'What they are told of it': told,
  });

/** Nobody who had a seat finds the case any more, in their list or by its address. */
export const seesNothingOf = async (
  walk: DeskWalk,
  name: string,
  reference: string,
): Promise<void> => {
  const page = await walk.arrives(name);
  expect(await page.getByRole('link', { name: reference }).count()).toBe(0);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes(`cases/${reference}`)),
    page.goto(`${walk.platform.origin}/desk?case=${reference}`),
  ]);
  expect(answer.status()).toBe(404);
  await page.getByRole('alert').waitFor();
};

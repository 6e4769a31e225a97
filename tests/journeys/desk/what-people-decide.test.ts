import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCommand, pressAndDone } from '../../support/desk-browser.ts';
import { does, giveAnswers, inQueue, rowsOf, timelineOf } from '../../support/desk-forms.ts';
import { type DeskWalk, startDeskWalk } from '../../support/desk-walk.ts';
import { platformTimeout } from '../../support/platform.ts';
import { axeFindings, sidewaysScroll } from '../../support/web-pages.ts';

// One service; its clock only goes on, so the journeys are told in the order of their days.

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

const team = 'complaints-team@heard.example';
const senior = 'senior-lead@heard.example';

/** A child in foster care who is to be moved at the end of the week. */
const childToBeMoved = (name: string, contact: Readonly<Record<string, unknown>>) => ({
  role: 'child',
  person: { name, age: 14, contact },
  children: [{ livesWith: 'foster-carer', responsibleCouncil: 'this' }],
  advocate: { wish: 'refer' },
  complaint: {
    story: 'They say I have to go and live somewhere else on Friday.',
    points: [{ subject: 'where-i-live', about: ['social-worker'] }],
    changeComing: { what: 'move', when: 'this-week' },
  },
  safety: 'worried',
});

describe('a move that is coming (practice rule 4: decided the same working day, and told)', () => {
  test('is put before everything but safety, is deferred that day, and the child is told at once', async () => {
    const { reference } = await walk.send(
      childToBeMoved('Sam', { email: 'sam@example.com', preferred: 'email' }),
    );
    const officer = await walk.comes('Amina Yusuf', reference);
    // Received Monday 23 November 2026, before a month without a bank holiday: law.md section 4, reg 14.
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringContaining(
        'Check where parts belong (our target) Our own target | due Wed 25 Nov (2',
      ),
      expect.stringContaining('Stage 1 answer (10 working days) Set by law | due Mon 7 Dec (10'),
      expect.stringContaining(
        'Stage 1 at the latest (20 working days) Set by law | due Mon 21 Dec (20',
      ),
    ]);
    expect(await officer.locator('.govuk-warning-text').innerText()).toContain(
      'Something is about to change that they do not want.',
    );
    const [defer] = await rowsOf(officer, 'decisions');
    expect(defer).toContain('Presume: Defer the change while this is looked at');
    expect(defer).toMatch(/due Mon 23 Nov \(today\) \| Open$/);
    expect(await inQueue(officer, reference)).toMatch(
      /Same day To be read for safety A change is coming: decide today due Mon 23 Nov \(today\)/,
    );
    const [intake] = await walk.mailTo(team, reference, 1);
    expect(intake?.text).toContain('Monday 23 November 2026');
    expect(intake?.text).not.toContain('somewhere else on Friday');

    await walk.comes('Amina Yusuf', reference);
    await does(officer, 'Say that you read it for safety', 'I have read it');
    await does(officer, 'Decide', 'Save the decision', {
      'What do you decide?': 'Defer the coming change while this is looked at?',
      'Your decision': 'Defer the change',
      Reasons: 'You stay where you are while we look at what you told us.',
    });
    expect((await rowsOf(officer, 'decisions'))[0]).toMatch(
      /Defer Amina Yusuf, Mon 23 Nov 2026, 09:/,
    );
    expect(await inQueue(officer, reference)).toContain('Nothing presses');

    const [, told] = await walk.mailTo('sam@example.com', reference, 2);
    expect(told?.subject).toBe(`About your message ${reference}`);
    expect(told?.text).toContain('The change will wait while we look at this.');
    expect(told?.text).toContain('You stay where you are while we look at what you told us.');
    expect(told?.text).toContain('A person decided this, not a computer.');
    expect(told?.text).not.toMatch(/on Friday|social worker|Stage|foster/);
    expect(told?.text).toContain('Ombudsman');
    await walk.comes('Amina Yusuf', reference);
    expect(await timelineOf(officer)).toEqual([
      'The complaint came in',
      'Where each part belongs was proposed',
      'What happens about an advocate was settled',
      'Read for safety',
      'A decision was made',
      'Note',
    ]);
    expect(await axeFindings(officer)).toEqual([]);
    expect(await sidewaysScroll(officer)).toBe(0);
  });

  test('that nobody decided by the next morning is put to the senior lead, and a no has its reasons', async () => {
    await walk.at('2026-11-23T15:00:00.000Z');
    const { reference } = await walk.send(
      childToBeMoved('Kit', {
        phone: '0161 496 0996',
        preferred: 'phone',
        safe: { voicemail: 'no', whoMightSee: 'my carer' },
      }),
    );
    await walk.mailTo(team, reference, 1);
    await walk.at('2026-11-24T09:30:00.000Z');
    const [, late] = await walk.mailTo(team, reference, 2);
    const [warned] = await walk.mailTo(senior, reference, 1);
    for (const reminder of [late, warned]) {
      expect(reminder?.subject).toBe(`${reference}: a decision is overdue`);
      expect(reminder?.text).toMatch(/change .*Monday 23 November 2026/);
      expect(reminder?.text).not.toContain('Kit');
    }
    const manager = await walk.comes('Ruth Adeyemi', reference);
    expect((await rowsOf(manager, 'decisions'))[0]).toContain(
      'due Mon 23 Nov (1 working day late)',
    );
    await does(manager, 'Say that you read it for safety', 'I have read it');
    await does(manager, 'Decide', 'Save the decision', {
      'What do you decide?': 'Defer the coming change while this is looked at?',
      'Your decision': 'Do not defer the change',
      Reasons: 'You would not be safe if you stayed there. We will talk with you today.',
    });
    // Mail is no safe way to Kit: no mail goes, a person tells them the same day, and reads the words here.
    expect(await rowsOf(manager, 'tasks')).toContainEqual(
      'Send a letter by a safe way | due Tue 24 Nov (today) | To do',
    );
    expect(await manager.locator('#letters .unsent').innerText()).toContain(
      'You would not be safe if you stayed there.',
    );
    expect(await manager.locator('#contact').innerText()).toContain('Do not leave a voicemail.');
    await does(manager, 'Say that a task is done', 'It is done', {
      'Which task?': 'Send a letter by a safe way',
      Note: 'Told by phone after school.',
    });
    expect(await rowsOf(manager, 'tasks')).toContainEqual(
      'Send a letter by a safe way | Tue 24 Nov | Done',
    );
  });
});

describe('a refusal by a person (law.md sections 6, 7 and 9: reasons, and the Ombudsman)', () => {
  test('of a complaint about more than a year ago is decided within the target, told with reasons, and can be closed', async () => {
    await walk.at('2026-11-24T10:00:00.000Z');
    const receipt = await walk.send({
      role: 'adult',
      person: {
        name: 'Jo Example',
        relationship: 'parent',
        contact: { email: 'jo@example.com', preferred: 'email' },
      },
      onBehalf: { kind: 'own-right' },
      complaint: {
        story: 'In 2024 nobody told me about the meeting.',
        points: [{ subject: 'not-listening', when: { precision: 'month', date: '2024-05' } }],
      },
    });
    const { reference } = receipt;
    const [letter] = await walk.mailTo('jo@example.com', reference, 1);
    // Two working days after Tuesday 24 November 2026: the council's own target. The answer's dates are conditional.
    expect(letter?.text).toContain(
      'By Thursday 26 November 2026: whether we look at things from more than a year ago. We usually do.',
    );
    expect(letter?.text).toContain(
      'Tuesday 8 December 2026\n  If the procedure applies, we must answer',
    );
    expect(letter?.text).toContain('No one has refused you.');

    await walk.at('2026-11-26T10:00:00.000Z');
    const manager = await walk.comes('Ruth Adeyemi', reference);
    await does(manager, 'Say that you read it for safety', 'I have read it');
    expect(await rowsOf(manager, 'decisions')).toEqual([
      expect.stringContaining('due Thu 26 Nov (today) | Open'),
      expect.stringMatching(
        /More than a year ago: accept\?.*Presume: Accept it.*due Thu 26 Nov \(today\) \| Open/,
      ),
    ]);
    await does(manager, 'Decide', 'Save the decision', {
      'What do you decide?': 'More than a year ago: accept?',
      'Your decision': 'Decline',
      Reasons: 'The people have left and their notes are gone, so we could not be fair to you.',
    });
    const [, no] = await walk.mailTo('jo@example.com', reference, 2);
    expect(no?.subject).toBe(`About your message ${reference}`);
    expect(no?.text).toContain('It was more than a year ago.');
    expect(no?.text).toContain('OUR REASONS\n\nThe people have left and their notes are gone');
    expect(no?.text).toContain('A named person decided this, not a computer.');
    expect(no?.text).toContain(
      'You can go to the Local Government and Social Care Ombudsman at any time.',
    );
    expect(no?.text).not.toContain('2024');

    expect(await rowsOf(manager, 'parts')).toEqual([expect.stringMatching(/Not taken$/)]);
    expect(await rowsOf(manager, 'dates')).toEqual([]);
    expect(await rowsOf(manager, 'decisions')).not.toContainEqual(
      expect.stringContaining('| Open'),
    );
    const status = await walk.status(receipt);
    const seen = await status.locator('main').innerText();
    expect(seen).toContain('A person has decided, and writes to you with the reasons.');
    expect(seen).not.toMatch(/ours to answer|I want to withdraw|in the wrong place/);
    await does(manager, 'Close the case', 'Close it', {
      'Why?': 'A person decided not to take it up',
    });
    expect(await inQueue(manager, reference)).toBeUndefined();
  });

  test('of somebody outside the family says nothing of any child, and comes by the one date they were told', async () => {
    await walk.at('2026-11-26T11:00:00.000Z');
    const receipt = await walk.send({
      role: 'adult',
      person: {
        name: 'Chris Example',
        relationship: 'none',
        contact: { email: 'chris@example.com', preferred: 'email' },
      },
      children: [{ name: 'Robin', age: 7 }],
      complaint: {
        story: 'Nobody looks after the child next door.',
        points: [{ subject: 'service-not-given' }],
      },
    });
    const { reference } = receipt;
    const [first] = await walk.mailTo('chris@example.com', reference, 1);
    // Five working days after Thursday 26 November 2026, the council's own target (reg 12: as soon as possible).
    expect(first?.text).toContain('Thursday 3 December 2026');
    expect(first?.text).not.toMatch(/Robin|Stage|advocate/i);
    await walk.at('2026-12-01T10:00:00.000Z');
    const officer = await walk.comes('Callum Reid', reference);
    await does(officer, 'Say that you read it for safety', 'I have read it');
    await does(officer, 'Decide', 'Save the decision', {
      'What do you decide?': 'Does the writer have sufficient interest?',
      'Your decision': 'Decline',
      Reasons: 'You told us that you see this child only in passing.',
    });
    const [, no] = await walk.mailTo('chris@example.com', reference, 2);
    expect(no?.text).toContain('We have decided that this procedure is not open to you.');
    expect(no?.text).toContain('You told us that you see this child only in passing.');
    expect(no?.text).toContain('We cannot say whether we know any child or family.');
    expect(no?.text).toContain('Ombudsman');
    expect(no?.text).not.toMatch(/Robin|Stage|advocate|team manager/i);
    expect(await rowsOf(officer, 'decisions')).not.toContainEqual(
      expect.stringContaining('| Open'),
    );
    expect(await rowsOf(officer, 'tasks')).not.toContainEqual(expect.stringContaining('| To do'));
    const status = await walk.status(receipt);
    expect(await status.locator('main').innerText()).toMatch(/decided/i);
  });
});

describe('a complaint that is withdrawn (reg 7; practice rule 22)', () => {
  test('goes on until a person has spoken with them by the old way, and may still be looked into', async () => {
    await walk.at('2026-12-01T12:00:00.000Z');
    const receipt = await walk.send({
      role: 'child',
      person: {
        name: 'Ade',
        age: 20,
        careLeaver: 'yes',
        contact: { email: 'ade@example.com', phone: '0161 496 0997', preferred: 'email' },
      },
      advocate: { wish: 'refer' },
      complaint: {
        story: 'My personal adviser does not ring back.',
        points: [{ subject: 'leaving-care', about: ['personal-adviser'] }],
      },
    });
    const { reference } = receipt;
    // Received Tuesday 1 December 2026; Christmas Day and the day for Boxing Day do not count (law.md sections 5 and 14).
    const [first] = await walk.mailTo('ade@example.com', reference, 1);
    expect(first?.text).toContain('Tuesday 15 December 2026');
    expect(first?.text).toContain('Thursday 31 December 2026');

    await walk.at('2026-12-02T10:00:00.000Z');
    const page = await walk.status(receipt);
    await page.getByText('I want to withdraw my complaint').click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('I changed my mind').check();
    await page.getByRole('button', { name: /withdraw/i }).click();
    await page.waitForURL('**/api/status/actions');
    expect(await page.locator('main').innerText()).toContain('Nothing has changed yet.');
    const [, asked] = await walk.mailTo(team, reference, 2);
    expect(asked?.subject).toBe(`${reference} a request to withdraw: Soon`);
    expect(asked?.text).toContain('They chose: they changed their mind');
    expect(asked?.text).toContain('Nothing has changed: the clock runs on.');

    const officer = await walk.comes('Callum Reid', reference);
    expect(await rowsOf(officer, 'tasks')).toContainEqual(
      'Confirm that they withdraw, by the old way | due Fri 4 Dec (2 working days) | To do',
    );
    // The clock runs on until a person has spoken with them.
    expect(await rowsOf(officer, 'dates')).toContainEqual(
      expect.stringContaining('due Tue 15 Dec (9'),
    );
    await does(officer, 'Say that you read it for safety', 'I have read it');
    await openCommand(officer, 'Answer what they asked');
    expect(await axeFindings(officer)).toEqual([]);
    await giveAnswers(officer, {
      'What did they ask?': /^Withdraw/,
      'Your answer': 'Do what they asked',
    });
    await officer.getByRole('button', { name: 'Save', exact: true }).click();
    await officer.locator('.govuk-error-summary').waitFor();
    expect(await officer.locator('.govuk-error-summary').innerText()).toContain(
      'Speak with them first, by the way we know to be safe',
    );
    await giveAnswers(officer, {
      'Who did you speak with?': 'Whoever complained',
      'How?': 'By phone',
    });
    await pressAndDone(officer, 'Save');
    const [, stopped] = await walk.mailTo('ade@example.com', reference, 2);
    expect(stopped?.text).toContain(
      'You told us that you want to stop. So we have stopped, as you asked.',
    );
    expect(stopped?.text).toContain('We may still try to put things right for others.');
    expect(stopped?.text).toContain('You can come back to us.');
    expect(stopped?.text).not.toMatch(/adviser|Stage|ring back/);
    expect(await rowsOf(officer, 'parts')).toEqual([expect.stringMatching(/Withdrawn$/)]);
    expect(await rowsOf(officer, 'dates')).toEqual([]);
    expect(await rowsOf(officer, 'tasks')).not.toContainEqual(expect.stringContaining('To do'));
    expect((await timelineOf(officer)).slice(-4)).toEqual([
      'They asked something from the status page',
      'Read for safety',
      'What they asked was answered',
      'The case was withdrawn',
    ]);
    expect(await inQueue(officer, reference)).toBeUndefined();
    const after = await walk.status(receipt);
    const seen = await after.locator('main').innerText();
    expect(seen).toContain('You asked us to stop, so we have. You can come back to us.');
    expect(seen).toContain('A person talked about it with you. It is done.');
    expect(seen).not.toContain('Nothing has changed yet.');
  });
});

describe('a complaint that waits for a court (reg 8; law.md section 7)', () => {
  test('is held with reasons and a day to look again, no clock runs, and it starts anew when it is taken up', async () => {
    await walk.at('2026-12-02T12:00:00.000Z');
    const receipt = await walk.send({
      role: 'adult',
      person: {
        name: 'Lee Example',
        relationship: 'parent',
        contact: { email: 'lee@example.com', preferred: 'email' },
      },
      children: [{ name: 'Robin', age: 6, livesWith: 'foster-carer', responsibleCouncil: 'this' }],
      onBehalf: { kind: 'own-right' },
      complaint: {
        story: 'The assessment left out everything that I told them.',
        points: [{ subject: 'assessment', when: { precision: 'within-a-year' } }],
        circumstances: ['court-case'],
        proceedings: { which: 'The family court', nextDate: '2027-01-20' },
      },
      safety: 'safe',
    });
    const { reference } = receipt;
    const [first] = await walk.mailTo('lee@example.com', reference, 1);
    // Wednesday 2 December 2026: two working days for the decision, ten and twenty for the answer.
    expect(first?.text).toContain(
      'By Friday 4 December 2026: whether any part must wait for a court',
    );
    expect(first?.text).toContain('Wednesday 16 December 2026\n  If the procedure applies');
    expect(first?.text).toContain('Monday 4 January 2027\n  If it applies and is complex');

    await walk.at('2026-12-03T10:00:00.000Z');
    const manager = await walk.comes('Ruth Adeyemi', reference);
    await does(manager, 'Say that you read it for safety', 'I have read it');
    await openCommand(manager, 'Hold parts for other proceedings');
    expect(await axeFindings(manager)).toEqual([]);
    await giveAnswers(manager, {
      'Which parts?': /^1\. /,
      'For which kind?': 'A court case',
      'Which proceedings?': 'the family court hearing on 20 January 2027',
      'What would be harmed?': 'The court will decide on the same assessment, and must not be led.',
      'When will you look again?': '2027-01-21',
    });
    await pressAndDone(manager, 'Hold the parts');
    expect(await rowsOf(manager, 'parts')).toEqual([
      expect.stringContaining('Waits for proceedings Court case. Look again on Thu 21 Jan 2027'),
    ]);
    expect(await rowsOf(manager, 'dates')).toEqual([]);
    expect(await rowsOf(manager, 'decisions')).toContainEqual(
      expect.stringMatching(/harm proceedings.*Decided Ruth Adeyemi, Thu 3 Dec 2026, 10:/),
    );
    expect(await inQueue(manager, reference)).toContain('Nothing presses due Thu 21 Jan 2027');
    const [, held] = await walk.mailTo('lee@example.com', reference, 2);
    expect(held?.subject).toBe(`About your message ${reference}`);
    for (const sentence of [
      '- An assessment',
      'This is because of: the family court hearing on 20 January 2027.',
      'The court will decide on the same assessment, and must not be led.',
      'This is not closed, and no one has refused you.',
      'A person looks at this again by Thursday 21 January 2027.',
      'please send these parts to us again',
      'Ombudsman',
    ]) {
      expect(held?.text).toContain(sentence);
    }
    expect(held?.text).not.toMatch(/left out everything|Robin/);

    // The tenth and twentieth days of the first clock pass, and nothing is offered for being late.
    await walk.at('2027-01-06T10:00:00.000Z');
    await walk.at('2027-01-21T10:00:00.000Z');
    await walk.mailTo('lee@example.com', reference, 2);
    const [, review] = await walk.mailTo(team, reference, 2);
    expect(review?.subject).toBe(`${reference}: look again at what is held`);
    expect(review?.text).toContain('No clock runs now.');

    // The hearing was put off: somebody looks again, says why, and sets the next day.
    const again = await walk.comes('Ruth Adeyemi', reference);
    expect(await inQueue(again, reference)).toContain('Follow-up due due Thu 21 Jan (today)');
    await walk.comes('Ruth Adeyemi', reference);
    await does(again, 'Hold parts for other proceedings', 'Hold the parts', {
      'Which parts?': /^1\. /,
      'For which kind?': 'A court case',
      'Which proceedings?': 'the family court hearing on 3 February 2027',
      'What would be harmed?': 'The hearing was put off, and the reason is the same.',
      'When will you look again?': '2027-02-05',
    });
    const [, , longer] = await walk.mailTo('lee@example.com', reference, 3);
    expect(longer?.text).toContain('A person looks at this again by Friday 5 February 2027.');
    expect((await rowsOf(again, 'tasks')).filter((task) => task.includes('To do'))).toEqual([
      'Look again at what waits | due Fri 5 Feb (11 working days) | To do',
    ]);

    await walk.at('2027-02-04T10:00:00.000Z');
    const page = await walk.status(receipt);
    expect(await page.locator('main').innerText()).toContain('It is not closed.');
    await page.getByText('Add something', { exact: true }).click();
    await page.fill('#words', 'The court has ended. Please look at it now.');
    await page.getByRole('button', { name: 'Send this' }).first().click();
    await page.waitForURL('**/api/status/actions');
    const officer = await walk.comes('Amina Yusuf', reference);
    expect(await officer.locator('#words').innerText()).toContain('The court has ended.');
    await does(officer, 'Say that you read it for safety', 'I have read it');
    await does(officer, 'Take up parts that waited', 'Take them up', { 'Which parts?': /^1\. / });
    // The clock starts anew on Thursday 4 February 2027; the part keeps the day that it was received.
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringContaining('Our own target | due Mon 8 Feb (2 working days)'),
      expect.stringContaining('Set by law | due Thu 18 Feb (10 working days)'),
      expect.stringContaining('Set by law | due Thu 4 Mar (20 working days)'),
    ]);
    expect(await rowsOf(officer, 'parts')).toEqual([
      expect.stringMatching(/Wed 2 Dec 2026 \| Proposed$/),
    ]);
    expect(await rowsOf(officer, 'decisions')).toContainEqual(
      expect.stringMatching(/^Confirm where .*due Mon 8 Feb \(2 working days\) \| Open$/),
    );
    expect(await rowsOf(officer, 'tasks')).not.toContainEqual(expect.stringContaining('To do'));
    const [, , , taken] = await walk.mailTo('lee@example.com', reference, 4);
    expect(taken?.text).toContain('Thursday 18 February 2027\n  We must answer you by this date.');
    expect(taken?.text).toContain(
      'Thursday 4 March 2027\n  If it is complex, this is the latest date.',
    );
    expect(await timelineOf(officer)).toEqual([
      'The complaint came in',
      'Where each part belongs was proposed',
      'What happens about an advocate was settled',
      'Read for safety',
      'Parts wait for proceedings',
      'The dates were looked at',
      'Parts wait for proceedings',
      'They asked something from the status page',
      'Read for safety',
      'Parts are taken up again',
    ]);
  });
});

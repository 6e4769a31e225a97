import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCommand, pressAndDone } from '../../support/desk-browser.ts';
import { does, giveAnswers, inQueue, rowsOf, timelineOf } from '../../support/desk-forms.ts';
import { type DeskWalk, startDeskWalk } from '../../support/desk-walk.ts';
import { platformTimeout } from '../../support/platform.ts';
import { axeFindings, focused, sidewaysScroll, tabTo } from '../../support/web-pages.ts';

// One service; its clock only goes on, so the journeys are told in the order of their days.

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

describe('a parent whose complaint mixes several procedures (practice rule 16; law.md section 7)', () => {
  test('is told which part goes where and why, and is answered only for those that are ours', async () => {
    const receipt = await walk.send({
      role: 'adult',
      person: {
        name: 'Jo Example',
        relationship: 'parent',
        contact: { email: 'jo@example.com', preferred: 'email' },
      },
      children: [{ name: 'Robin', age: 9, livesWith: 'with-me', responsibleCouncil: 'this' }],
      onBehalf: { kind: 'own-right' },
      complaint: {
        story: 'The plan changed, the taxi stopped, and the judge was told something else.',
        points: [
          { subject: 'decision-or-plan', about: ['social-worker'] },
          { subject: 'school-transport' },
          { subject: 'court' },
          { subject: 'other', details: 'The head teacher kept us out of the review.' },
          { subject: 'waiting', details: 'For the assessment, and for the taxi pass.' },
        ],
      },
      passOn: 'ask-me',
      safety: 'safe',
    });
    const { reference } = receipt;
    const [first] = await walk.mailTo('jo@example.com', reference, 1);
    // Received Monday 23 November 2026: two working days to check, ten and twenty to answer (reg 14).
    expect(first?.text).toContain('A person checks this by Wednesday 25 November 2026.');
    expect(first?.text).toContain('Monday 7 December 2026');
    expect(first?.text).toContain('Monday 21 December 2026');
    expect(first?.text).toContain('We have sent nothing to anyone outside the council.');
    const officer = await walk.comes('Amina Yusuf', reference);
    await does(officer, 'Say that you read it for safety', 'I have read it');

    await openCommand(officer, 'Split a part');
    expect(await axeFindings(officer)).toEqual([]);
    await giveAnswers(officer, { 'Which part?': /^5\. / });
    const pieces = officer.getByRole('combobox', { name: /^Subject/ });
    await pieces.nth(0).selectOption({ label: 'An assessment of a child or family' });
    await pieces.nth(1).selectOption({ label: 'Transport to school' });
    await pressAndDone(officer, 'Split the part');
    await does(officer, 'Move a part', 'Move the part', {
      'Which part?': /^4\. /,
      'Where does it belong?': 'The school’s own procedure',
      Reasons: 'Who may come to the review was for the head teacher to say.',
    });
    const [, moved] = await walk.mailTo('jo@example.com', reference, 2);
    expect(moved?.subject).toBe(`About your message ${reference}`);
    expect(moved?.text).toContain(
      '- Something else: the school answers this under its own procedure.',
    );
    expect(moved?.text).toContain(
      'May we pass a part of what you sent to those who should answer it?',
    );
    expect(moved?.text).toContain(
      'OUR REASONS\n\nWho may come to the review was for the head teacher to say.',
    );
    expect(moved?.text).toContain('Local Government and Social Care Ombudsman at any time');
    expect(moved?.text).not.toMatch(/kept us out|judge|taxi/);
    await openCommand(officer, 'Confirm where parts belong');
    for (const box of await officer.getByRole('checkbox').all()) await box.check();
    await pressAndDone(officer, 'Confirm');
    const [, , confirmed] = await walk.mailTo('jo@example.com', reference, 3);
    expect(confirmed?.text).toContain('- Court: only a court can change what a court decided.');
    expect(
      confirmed?.text.match(/- School transport: we answer this under the council’s/g),
    ).toHaveLength(1);
    expect(confirmed?.text).toContain('A person will write to say what we understand it to be.');
    expect(confirmed?.text).not.toMatch(/May we pass|judge|taxi/);
    expect(await rowsOf(officer, 'parts')).toEqual([
      expect.stringMatching(/^1\. .*Statutory.* Mon 23 Nov \| Confirmed$/),
      expect.stringMatching(/^2\. .*Corporate.* Mon 23 Nov \| Confirmed$/),
      expect.stringMatching(/^3\. .*Court.* Mon 23 Nov \| Confirmed$/),
      expect.stringMatching(/^4\. .*school’s own.* Mon 23 Nov \| Confirmed$/),
      expect.stringMatching(/^6\. .*Statutory.* Mon 23 Nov \| Confirmed$/),
      expect.stringMatching(/^7\. .*Corporate.* Mon 23 Nov \| Confirmed$/),
    ]);
    // Two clocks now: reg 14 for what is ours, and five working days of the Ombudsman's Code from receipt.
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringContaining('Set by law | due Mon 7 Dec (10 working days)'),
      expect.stringContaining('Set by law | due Mon 21 Dec (20 working days)'),
      expect.stringContaining('The Ombudsman’s Code | due Mon 30 Nov (5 working days)'),
    ]);

    // The senior manager gives it to a team, whose manager answers.
    await does(officer, 'Classify the case', 'Save', {
      Group: 'In need',
      'Is this an unaccompanied child seeking asylum?': 'No',
      Team: 'Court Team',
      Causes: ['Disagreement with a decision'],
    });
    await walk.at('2026-11-25T10:00:00.000Z');
    const lead = await walk.comes('Helen Marsh', reference);
    await openCommand(lead, 'Give it to somebody to look after');
    expect(await axeFindings(lead)).toEqual([]);
    await lead.locator('#lead').selectOption({ label: 'Gareth Pugh, team manager' });
    await pressAndDone(lead, 'Allocate');
    const manager = await walk.comes('Gareth Pugh', reference);
    await does(manager, 'Accept this case', 'Accept');

    await walk.at('2026-12-02T10:00:00.000Z');
    const gareth = await walk.comes('Gareth Pugh', reference);
    await openCommand(gareth, 'Draft the answer');
    expect(await axeFindings(gareth)).toEqual([]);
    const findings = gareth.getByLabel('What you found');
    // Nothing is asked of what the school, a court and the general procedure answer.
    expect(await findings.count()).toBe(2);
    for (const upheld of await gareth.getByLabel('Upheld', { exact: true }).all())
      await upheld.check();
    await findings.nth(0).fill('You were not asked before the plan changed. You should have been.');
    await findings.nth(1).fill('It took two months. It should have taken 45 days.');
    await pressAndDone(gareth, 'Save the draft');
    const ruth = await walk.comes('Ruth Adeyemi', reference);
    await openCommand(ruth, 'Check the answer');
    for (const box of await ruth.getByRole('checkbox').all()) await box.check();
    await pressAndDone(ruth, 'It is checked');
    const joseph = await walk.comes('Joseph Okoro', reference);
    await does(joseph, 'Sign off the answer', 'Sign off');

    await walk.at('2026-12-04T10:00:00.000Z');
    const amina = await walk.comes('Amina Yusuf', reference);
    await does(amina, 'Send the answer', 'Send it', {
      'Who tells the child?': 'There is no child who would understand it',
    });
    const [, , , answer] = await walk.mailTo('jo@example.com', reference, 4);
    expect(answer?.text).toContain('A DECISION OR PLAN: YOU WERE RIGHT, AND WE GOT THIS WRONG.');
    expect(answer?.text).toContain('You were not asked before the plan changed.');
    // Twenty working days after Friday 4 December 2026, without 25 and 28 December and 1 January: advice, never a bar.
    expect(answer?.text).toContain('Please ask by Wednesday 6 January 2027.');
    expect(answer?.text).not.toMatch(/school answers|general complaints/);
    // The general procedure is late by now, and says so in the queue.
    expect(await inQueue(amina, reference)).toMatch(
      /Answer late .*due Mon 30 Nov \(4 working days late\)/,
    );
    await walk.comes('Amina Yusuf', reference);
    expect(await timelineOf(amina)).toEqual(
      expect.arrayContaining([
        'A part was split',
        'A part was moved',
        'Parts confirmed',
        'Given to somebody to look after',
        'Accepted by whoever looks after it',
        'The Stage 1 answer was sent',
      ]),
    );
    const status = await walk.status(receipt);
    expect(await status.locator('main').innerText()).toContain(
      'Only a court can change what a court decided.',
    );
  });
});

describe('a complaint for the corporate procedure (practice rule 25; law.md section 1, the Code)', () => {
  test('keeps the statutory dates until a person confirms, is defined in five working days, and then has ten', async () => {
    await walk.at('2026-12-07T09:00:00.000Z');
    const receipt = await walk.send({
      role: 'adult',
      person: {
        name: 'Pat Example',
        relationship: 'council-foster-carer',
        contact: { email: 'pat@example.com', preferred: 'email' },
      },
      onBehalf: { kind: 'own-right' },
      complaint: {
        story: 'The bus leaves before school is over.',
        points: [{ subject: 'school-transport', when: { precision: 'ongoing' } }],
      },
      safety: 'safe',
    });
    const { reference } = receipt;
    const [first] = await walk.mailTo('pat@example.com', reference, 1);
    // Ten and twenty working days after Monday 7 December 2026, over Christmas (law.md section 14).
    expect(first?.text).toContain('Monday 21 December 2026');
    expect(first?.text).toContain('Thursday 7 January 2027');
    expect(first?.text).toContain('Our time to answer starts then, and the letter gives the date.');

    await walk.at('2026-12-08T10:00:00.000Z');
    const officer = await walk.comes('Callum Reid', reference);
    await does(officer, 'Say that you read it for safety', 'I have read it');
    await does(officer, 'Confirm where parts belong', 'Confirm', { 'Which parts?': /^1\. / });
    const [, confirmed] = await walk.mailTo('pat@example.com', reference, 2);
    expect(confirmed?.text).toContain('Our time to answer starts then.');
    // Five working days after receipt; the statutory dates are gone with the confirmation.
    expect(await rowsOf(officer, 'dates')).toEqual([
      'Corporate: say what we understand it to be (5 working days) The Ombudsman’s Code | due Mon 14 Dec (4 working days) | 5 working days after Mon 7 Dec Not counted: Sat 12 Dec (Saturday), Sun 13 Dec (Sunday).',
    ]);
    expect(await inQueue(officer, reference)).toMatch(
      /Nothing presses due Mon 14 Dec .* Corporate procedure/,
    );

    await walk.at('2026-12-11T10:00:00.000Z');
    const manager = await walk.comes('Ruth Adeyemi', reference);
    expect(await inQueue(manager, reference)).toContain(
      'Answer due soon due Mon 14 Dec (1 working day)',
    );
    await walk.comes('Ruth Adeyemi', reference);
    await openCommand(manager, 'Say what a corporate part is about');
    expect(await axeFindings(manager)).toEqual([]);
    await giveAnswers(manager, {
      'Which part?': /^1\. /,
      'What you understand it to be':
        'The bus that the council pays for leaves ten minutes too early.',
    });
    await pressAndDone(manager, 'Send it');
    const [, , defined] = await walk.mailTo('pat@example.com', reference, 3);
    expect(defined?.subject).toBe(`About your message ${reference}`);
    expect(defined?.text).toContain('School transport. This is what we understand it to be:');
    expect(defined?.text).toContain(
      'The bus that the council pays for leaves ten minutes too early.',
    );
    // Ten and twenty working days after the definition on Friday 11 December 2026, not after receipt.
    expect(defined?.text).toContain(
      'Tuesday 29 December 2026\n  We aim to answer this part by this date.',
    );
    expect(defined?.text).toContain(
      'Wednesday 13 January 2027\n  If we need longer, this is the latest date.',
    );
    expect(defined?.text).not.toMatch(/statutory|Stage|must answer/i);
    expect(await rowsOf(manager, 'dates')).toEqual([
      expect.stringContaining('The Ombudsman’s Code | due Tue 29 Dec (10 working days)'),
      expect.stringContaining('The Ombudsman’s Code | due Wed 13 Jan 2027 (20 working days)'),
    ]);
    const status = await walk.status(receipt);
    const seen = await status.locator('main').innerText();
    expect(seen).toContain('Tuesday 29 December 2026');
    expect(seen).toContain('Wednesday 13 January 2027');
    expect(await axeFindings(status)).toEqual([]);

    // Reg 14's twentieth day passes, and no Stage 2 is offered where Stage 1 was never owed.
    await walk.at('2027-01-08T10:00:00.000Z');
    await walk.mailTo('pat@example.com', reference, 3);
    const later = await walk.comes('Ruth Adeyemi', reference);
    expect(await inQueue(later, reference)).toMatch(/Answer late .*due Tue 29 Dec 2026/);
    await walk.comes('Ruth Adeyemi', reference);
    await does(later, 'Hand a part over', 'Hand it over', { 'Which part?': /^1\. / });
    expect(await rowsOf(later, 'dates')).toEqual([]);
    expect(await timelineOf(later)).toEqual(
      expect.arrayContaining([
        'Parts confirmed',
        'They were told what we understand a part to be',
        'A part was handed over',
      ]),
    );
  });
});

describe('a child who does not agree with a child protection conference (practice rule 23; law.md section 7)', () => {
  test('is told of its 28 days at once, says yes to passing it on, and it is handed over that day', async () => {
    await walk.at('2027-01-11T09:00:00.000Z');
    const receipt = await walk.send({
      role: 'child',
      person: { name: 'Ash', age: 15, contact: { email: 'ash@example.com', preferred: 'email' } },
      children: [{ livesWith: 'family', responsibleCouncil: 'this' }],
      advocate: { wish: 'refer' },
      complaint: {
        story: 'Nobody let me talk at the meeting about keeping me safe.',
        points: [{ subject: 'child-protection-conference', about: ['conference-chair'] }],
      },
      safety: 'safe',
    });
    const { reference } = receipt;
    const [first] = await walk.mailTo('ash@example.com', reference, 1);
    expect(first?.text).toContain('28 days');
    // Monday 11 January 2027: ten and twenty working days (reg 14); no bank holiday is near.
    expect(first?.text).toContain('Monday 25 January 2027');
    expect(first?.text).toContain('Monday 8 February 2027');

    const officer = await walk.comes('Amina Yusuf', reference);
    await does(officer, 'Say that you read it for safety', 'I have read it');
    // The decision is for those who made it together; how somebody was treated there stays ours.
    expect(await rowsOf(officer, 'parts')).toEqual([
      expect.stringMatching(/^1\. .*Child protection conference appeal/),
      expect.stringMatching(/^2\. .*Statutory children’s procedure/),
    ]);
    await openCommand(officer, 'Confirm where parts belong');
    for (const box of await officer.getByRole('checkbox').all()) await box.check();
    await pressAndDone(officer, 'Confirm');
    const [, told] = await walk.mailTo('ash@example.com', reference, 2);
    expect(told?.text).toContain('a group of people decided this. They can look at it again.');
    expect(told?.text).toContain('28 days');
    expect(told?.text).toContain('Can we tell the right people one part of what you sent?');
    expect(told?.text).toContain('We tell them nothing until you do.');
    expect(told?.text).not.toMatch(/Stage|procedure|Partnership|talk at the meeting/);
    expect(await rowsOf(officer, 'tasks')).toContainEqual(
      'Hand over a part that has a time limit of its own | due Mon 11 Jan (today) | To do',
    );
    expect(await inQueue(officer, reference)).toContain('Follow-up due due Mon 11 Jan (today)');

    // By keyboard alone: to the form, sent by Enter too early, and back to what is wrong.
    await walk.comes('Amina Yusuf', reference);
    await tabTo(officer, '#doing a[href*="do=hand-over"]');
    await officer.keyboard.press('Enter');
    await officer.getByRole('heading', { level: 1, name: 'Hand a part over' }).waitFor();
    await tabTo(officer, 'input[name="part"]');
    await officer.keyboard.press('Space');
    await officer.keyboard.press('Enter');
    await officer.locator('.govuk-error-summary').waitFor();
    expect(await focused(officer)).toContain('They must say yes first');
    expect(await axeFindings(officer)).toEqual([]);
    await tabTo(officer, '.govuk-error-summary a');
    await officer.keyboard.press('Enter');
    expect(await focused(officer)).toBe('part');

    await walk.comes('Amina Yusuf', reference);
    await does(officer, 'Record a consent', 'Record it', {
      'About what?': 'We may pass a part on',
      'Where it stands': 'They said yes',
      'How?': 'By phone',
    });
    await does(officer, 'Hand a part over', 'Hand it over', { 'Which part?': /^1\. / });
    expect(await rowsOf(officer, 'tasks')).not.toContainEqual(expect.stringContaining('To do'));
    // What is ours keeps its receipt date and its clock.
    expect(await rowsOf(officer, 'dates')).toEqual([
      expect.stringContaining('Set by law | due Mon 25 Jan (10 working days)'),
      expect.stringContaining('Set by law | due Mon 8 Feb (20 working days)'),
    ]);
    expect(await timelineOf(officer)).toEqual(
      expect.arrayContaining(['Parts confirmed', 'Consent recorded', 'A part was handed over']),
    );
    expect(await sidewaysScroll(officer)).toBe(0);
  });
});

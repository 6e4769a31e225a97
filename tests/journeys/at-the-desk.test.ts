import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCommand, pressAndDone } from '../support/desk-browser.ts';
import { does, giveAnswers, inQueue, rowsOf, timelineOf } from '../support/desk-forms.ts';
import { type DeskWalk, startDeskWalk } from '../support/desk-walk.ts';
import { platformTimeout } from '../support/platform.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

const story = 'Nobody calls me back, and nobody told me why.';
const finding = 'We should have called you back. We did not.';

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

describe('a child’s complaint, with an advocate, at the desk from end to end', () => {
  test('is read, given to somebody, answered, checked, signed off and sent by its tenth day, and everyone can see it', async () => {
    const receipt = await walk.send({
      role: 'child',
      person: { name: 'Sam', age: 14, contact: { email: 'sam@example.com', preferred: 'email' } },
      children: [{ livesWith: 'foster-carer', responsibleCouncil: 'this' }],
      advocate: { wish: 'refer', preference: 'either' },
      complaint: { story, points: [{ subject: 'not-listening' }] },
      safety: 'safe',
    });
    const { reference } = receipt;
    const [first] = await walk.mailTo('sam@example.com', reference, 1);
    // Received Monday 23 November 2026: ten and twenty working days (reg 14; law.md section 4).
    expect(first?.text).toContain('Monday 7 December 2026\n  We must answer you by this day.');
    expect(first?.text).toContain('Monday 21 December 2026');
    const [referral] = await walk.mailTo('advocacy-inbox@heard.example', reference, 1);
    expect(referral?.text).toContain('Monday 7 December 2026');
    expect(referral?.text).not.toContain('calls me back');

    const officer = await walk.comes('Amina Yusuf', reference);
    expect(await axeFindings(officer)).toEqual([]);
    expect(await sidewaysScroll(officer)).toBe(0);
    expect(await officer.locator('#words').innerText()).toContain(story);
    await does(officer, 'Say that you read it for safety', 'I have read it');
    await does(officer, 'Confirm where parts belong', 'Confirm', { 'Which parts?': /^1\. / });
    // It is ours, as the child was told at first, so no letter is needed.
    await walk.mailTo('sam@example.com', reference, 1);
    await openCommand(officer, 'Give it to somebody to look after');
    await officer.locator('#lead').selectOption({ label: 'Gareth Pugh, team manager' });
    await pressAndDone(officer, 'Allocate');

    // The next morning the service says yes by the link of its mail (practice rule 7: within one working day).
    await walk.at('2026-11-24T10:00:00.000Z');
    const advocate = await walk.opens(
      /https?:\/\/\S+\/referral#\S+/.exec(referral?.text ?? '')?.[0] ?? '',
    );
    await advocate.getByRole('button', { name: 'Continue' }).click();
    await advocate.waitForURL('**/api/referrals/actions');
    await advocate.fill('#name', 'Robin Advocate');
    await advocate.getByRole('button', { name: 'Say yes' }).click();
    await advocate.getByText('We have your answer').waitFor();
    await advocate.getByLabel('On which day?').fill('24/11/2026');
    await advocate.getByLabel('At about what time?').fill('9:45am');
    await advocate.getByLabel('By phone').check();
    await advocate.getByRole('button', { name: 'Tell us' }).click();
    await advocate.getByLabel('On which day?').waitFor({ state: 'hidden' });
    const manager = await walk.comes('Gareth Pugh', reference);
    await does(manager, 'Accept this case', 'Accept');

    // On the eighth day the team is reminded, and the answer is written.
    await walk.at('2026-12-03T10:00:00.000Z');
    const reminded = await walk.mailsTo('complaints-team@heard.example', reference);
    expect(reminded.map(({ subject }) => subject)).toContain(
      `${reference}: two working days to the answer`,
    );
    const gareth = await walk.comes('Gareth Pugh', reference);
    await openCommand(gareth, 'Draft the answer');
    await gareth.getByRole('button', { name: 'Save the draft' }).click();
    await gareth.locator('.govuk-error-summary').waitFor();
    expect(await axeFindings(gareth)).toEqual([]);
    await giveAnswers(gareth, {
      Outcome: 'Upheld',
      'What you found': finding,
      'What we are sorry for': 'We are sorry that we did not call.',
    });
    await pressAndDone(gareth, 'Save the draft');
    const checker = await walk.comes('Amina Yusuf', reference);
    expect(await inQueue(checker, reference)).toMatch(
      /Answer due soon .*due Mon 7 Dec \(2 working days\)/,
    );
    await walk.comes('Amina Yusuf', reference);
    await openCommand(checker, 'Check the answer');
    for (const box of await checker.getByRole('checkbox').all()) await box.check();
    await pressAndDone(checker, 'It is checked');
    const head = await walk.comes('Joseph Okoro', reference);
    expect(await head.locator('#letters').textContent()).toContain(finding);
    await does(head, 'Sign off the answer', 'Sign off');

    await walk.at('2026-12-04T10:00:00.000Z');
    const sender = await walk.comes('Amina Yusuf', reference);
    await does(sender, 'Send the answer', 'Send it');
    const [, answer] = await walk.mailTo('sam@example.com', reference, 2);
    expect(answer?.subject).toBe(`About your message ${reference}`);
    expect(answer?.text).toContain(finding);
    // Twenty working days after Friday 4 December 2026, over Christmas: advice, never a bar (law.md section 4).
    expect(answer?.text).toContain('Please ask by Wednesday 6 January 2027.');
    expect(answer?.text).not.toMatch(/Stage|statutory/);
    expect(await rowsOf(sender, 'dates')).toEqual([
      expect.stringContaining(
        'Ask for Stage 2 by (advised) Advice, and never a bar | due Wed 6 Jan 2027',
      ),
    ]);
    expect(await rowsOf(sender, 'tasks')).not.toContainEqual(expect.stringContaining('To do'));
    expect(await timelineOf(sender)).toEqual([
      'The complaint came in',
      'Where each part belongs was proposed',
      'What happens about an advocate was settled',
      'Read for safety',
      'Parts confirmed',
      'Given to somebody to look after',
      'The advocacy service said yes',
      'The advocate is in touch',
      'Accepted by whoever looks after it',
      'The dates were looked at',
      'The answer was drafted',
      'The answer was checked',
      'The answer was signed off',
      'The Stage 1 answer was sent',
    ]);
    const status = await walk.status(receipt);
    expect(await status.locator('main').innerText()).toMatch(/answer/i);
  }, 180_000);
});

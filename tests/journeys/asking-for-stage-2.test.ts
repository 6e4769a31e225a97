import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCommand, pressAndDone } from '../support/desk-browser.ts';
import { giveAnswers, rowsOf, timelineOf } from '../support/desk-forms.ts';
import { type DeskWalk, startDeskWalk } from '../support/desk-walk.ts';
import { platformTimeout } from '../support/platform.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

const child = 'sam@example.com';
const team = 'complaints-team@heard.example';

describe('a child who asks for somebody new on their page', () => {
  test('is taken up at the desk from the day they asked, and sees the new dates on their page', {
    timeout: platformTimeout,
  }, async () => {
    const receipt = await walk.send({
      role: 'child',
      person: { name: 'Sam', age: 14, contact: { email: child, preferred: 'email' } },
      complaint: { story: 'Nobody calls me back.', points: [{ subject: 'not-listening' }] },
    });
    const { reference, statusSecret } = receipt;
    const early = await walk.status(receipt);
    expect(await early.getByText('I want someone new to look at it').count()).toBe(0);

    // Received on Monday 23 November: the twentieth working day is Monday 21 December 2026.
    await walk.at('2026-12-22T09:30:00.000Z');
    const [, offer] = await walk.mailTo(child, reference, 2);
    expect(offer?.text.replaceAll(/\s+/g, ' ')).toContain(
      'You can also ask on the page where you check your complaint.',
    );
    expect(offer?.raw).not.toContain(statusSecret);

    const page = await walk.status(receipt);
    await page.getByText('I want someone new to look at it', { exact: true }).click();
    await page.fill('#lookAt', 'I still wait for a call.');
    await page.getByRole('button', { name: 'Ask for someone new' }).click();
    await page.waitForURL('**/api/status/actions');
    const asked = await page.locator('main').innerText();
    expect(asked).toContain('You asked for someone new to look at it');
    expect(asked).toContain('A person gets it going by Tuesday 22 December 2026.');
    expect(asked).not.toContain('I still wait for a call.');
    expect(await page.getByText('I want someone new to look at it', { exact: true }).count()).toBe(
      0,
    );
    expect(await axeFindings(page)).toEqual([]);

    // Nothing has changed until a person records it (practice rule 22).
    await expect
      .poll(() => walk.mailsTo(team, reference).map(({ subject }) => subject), { timeout: 20_000 })
      .toContain(`${reference} the next stage is asked for: SAME DAY`);

    await walk.at('2026-12-23T09:30:00.000Z');
    const officer = await walk.comes('Amina Yusuf', reference);
    expect(await officer.locator('main').innerText()).toContain(
      'They ask for the next stage: record it today, from the day they asked',
    );
    await openCommand(officer, 'Record that they ask for Stage 2');
    const day = officer.getByLabel('On which day did they ask?');
    expect(await day.inputValue()).toBe('2026-12-22');
    await day.fill('2026-12-23');
    await giveAnswers(officer, {
      'Who did you speak with?': 'Whoever complained',
      'How?': 'By phone',
    });
    await officer.getByRole('button', { name: 'Start Stage 2', exact: true }).click();
    await officer.locator('.govuk-error-summary').waitFor();
    expect(await officer.locator('.govuk-error-summary').innerText()).toContain(
      'They asked on their page before that day',
    );
    await day.fill('2026-12-22');
    await pressAndDone(officer, 'Start Stage 2');
    expect(await timelineOf(officer)).toContain('What they asked was answered');
    const tasks = await rowsOf(officer, 'tasks');
    expect(tasks.filter((row) => row.includes('They ask for the next stage'))).toEqual([
      expect.stringMatching(/Done$/),
    ]);

    // 25 and 65 working days after Tuesday 22 December 2026 (law.md section 4; Christmas, New Year and Easter between).
    const now = await walk.status(receipt);
    const seen = await now.locator('main').innerText();
    expect(seen).toContain('Someone new is looking into it for you.');
    expect(seen).toContain('Friday 29 January 2027');
    expect(seen).toContain('Tuesday 30 March 2027');
    expect(await now.locator('[aria-current="step"]').innerText()).toContain('someone new');
    expect(await axeFindings(now)).toEqual([]);
    expect(await sidewaysScroll(now)).toBe(0);
  });
});

import type { Page, Route } from 'playwright-core';
import type { TestedForm } from '../support/web-forms.ts';
import { answer, openForm, pressSend, skipTo } from '../support/web-pages.ts';
import type { Sitting } from './camera.ts';

/** What somebody writes who has little to say; the same on every form. */
export const words = 'My worker keeps changing and nobody calls me back.';

/** Walks a form to its receipt with every further question brought up, and keeps each screen. */
export const shootJourney = async (
  { page, snap }: Sitting,
  origin: string,
  form: TestedForm,
): Promise<void> => {
  await openForm(page, origin, form.path);
  for (let screen = 1; screen <= form.screens; screen += 1) {
    await skipTo(page, screen);
    await answer(page, form.opening[screen] ?? []);
    await snap(page, `${form.page}-${screen}`);
  }
  await write(page);
  await snap(page, `${form.page}-${form.screens}-written`);
  await pressSend(page);
  await page.waitForSelector('#receipt-heading');
  await snap(page, `receipt-${form.page}`);
  for (const folded of await page.locator('summary').all()) await folded.click();
  await snap(page, `receipt-${form.page}-opened`);
};

/** Writes what the form cannot do without, on whatever screen it is: the story, and what and when each part was. */
const write = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const fill = (selector: string, value: string): void => {
      for (const control of document.querySelectorAll(selector)) {
        const isIn = control.closest('.row--spare, .asked-if--not') === null;
        if (isIn && 'value' in control) control.value = value;
      }
    };
    fill('textarea[name="complaint.story"], textarea[name="words"]', text);
    fill('select[name$=".subject"]', 'not-listening');
    fill('input[type="date"]', '2026-10-05');
    document.querySelector('form')?.dispatchEvent(new Event('change', { bubbles: true }));
  }, words);

type Trouble = (route: Route) => Promise<void>;

const answers = (status: number, json: unknown): Trouble => {
  return (route) => route.fulfill({ status, json });
};

/** Everything that can stand in the way of sending, as the service or the way to it would have it. */
const troubles: Readonly<Record<string, Trouble>> = {
  offline: (route) => route.abort('internetdisconnected'),
  busy: answers(429, { message: 'Too Many Requests' }),
  failed: answers(500, { message: 'Internal Server Error' }),
  late: answers(504, { message: 'Endpoint request timed out' }),
  'too-big': answers(413, { message: 'Request Entity Too Large' }),
  'sent-before': answers(409, { reference: 'K4T-9WX-2HR' }),
};

/** Sends a form in vain, in every way that can happen. */
export const shootTroubles = async (
  { page, snap }: Sitting,
  origin: string,
  form: TestedForm,
): Promise<void> => {
  const { field, screen } = form.wrong;
  const wrong = { field, code: 'wrong-type', message: 'This does not look right.' };
  const all = { wrong: answers(422, { errors: [wrong] }), ...troubles };
  for (const [name, trouble] of Object.entries(all)) {
    await openForm(page, origin, form.path);
    await page.route(`**${form.action}`, trouble);
    await skipTo(page, screen);
    await answer(page, form.opening[screen] ?? []);
    await skipTo(page, form.screens);
    await pressSend(page);
    await page.waitForSelector('#notice');
    await snap(page, `trouble-${form.page}-${name}`);
    await page.unroute(`**${form.action}`);
  }
};

/** The whole form on one page, then what a function answers: a mistake, and the receipt. */
export const shootWithoutScript = async (
  { page, snap }: Sitting,
  origin: string,
  form: TestedForm,
): Promise<void> => {
  await page.goto(`${origin}${form.path}`);
  await snap(page, `plain-${form.page}`);
  const email = page.locator('input[type="email"]').first();
  await email.fill('not an address');
  await page.locator('[data-send] button').click();
  await page.waitForSelector('#notice');
  await snap(page, `plain-${form.page}-wrong`);
  await email.fill('sam@example.com');
  await page.fill('textarea[name="complaint.story"]', words);
  await page.locator('[data-send] button').click();
  await page.waitForSelector('#receipt-heading');
  await snap(page, `plain-receipt-${form.page}`);
};

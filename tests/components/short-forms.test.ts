import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import {
  parseAdvocacyRequest,
  parseCompliment,
  parseMonitoring,
  parseSubmission,
} from '../../shared/submission/parse-submission.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { answer, openForm, pressSend, skipTo } from '../support/web-pages.ts';
import { receiptOfCompliment, receiptOfRequest, receiptsByVoice } from '../support/web-receipts.ts';
import type { StubReply } from '../support/web-site.ts';

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  const context = await built.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  return () => context.close();
});

const sendTo = async (reply: StubReply): Promise<void> => {
  built.site.answerWith(() => reply);
  await pressSend(page);
  await page.waitForSelector('#receipt-heading');
};
const sent = () => {
  const form = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
  return form.kind === 'answers' ? form.answers : form;
};

describe('somebody who was in care and is under 26', () => {
  beforeEach(() => openForm(page, built.site.origin, '/young-adult'));

  test('is not asked what the page says itself, and can say that it is not them', async () => {
    expect(await page.locator('[name="person.careLeaver"]').getAttribute('type')).toBe('hidden');
    const wayOut = page.getByRole('link', { name: 'Not you? Go back and choose again.' });
    expect(await wayOut.getAttribute('href')).toBe('/');
    const text = (await page.locator('form').textContent()) ?? '';
    expect(text).not.toContain('Who looks after you?');
    expect(text).toContain('Which council looked after you?');
  });

  test('sends as a care leaver, about leaving care and a personal adviser', async () => {
    await skipTo(page, 5);
    await page.check('input[value="leaving-care"]');
    await answer(page, ['form.about=personal-adviser']);
    await skipTo(page, 9);
    await sendTo({ status: 201, json: receiptsByVoice()['young-adult'] });
    expect(parseSubmission(sent())).toMatchObject({
      kind: 'parsed',
      value: {
        role: 'child',
        person: { careLeaver: 'yes' },
        complaint: { points: [{ subject: 'leaving-care', about: ['personal-adviser'] }] },
      },
    });
    expect(await page.locator('main').textContent()).toContain('The latest date');
  });
});

describe('somebody who only wants an advocate', () => {
  beforeEach(() => openForm(page, built.site.origin, '/get-an-advocate'));

  test('is never asked what it is about', async () => {
    const names = await page
      .locator('form [name]')
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('name') ?? ''))]);
    // The last is the box that people do not see.
    expect(names.filter((name) => !/^(person|advocate|form)\./.test(name))).toEqual([
      'submissionId',
      'website',
    ]);
    expect(await page.getByText('We will not ask you what it is about.').isVisible()).toBe(true);
  });

  test('is told who hears what before sending, and sends', async () => {
    await answer(page, ['#person-name=Sam', '#person-age=15']);
    await skipTo(page, 2);
    await answer(page, ['person.contact.preferred=text', '#person-contact-phone=0161 496 0200']);
    await answer(page, ['person.needs=read-aloud', 'advocate.preference=woman']);
    await skipTo(page, 3);
    const text = (await page.locator('#screen-3').textContent()) ?? '';
    expect(text).toContain('When you press Send, we tell Bury Children’s Rights Service:');
    expect(text).toContain('how to reach you safely');
    await sendTo({ status: 201, json: receiptOfRequest() });
    expect(built.site.posts.at(-1)?.path).toBe('/api/advocacy-requests');
    expect(parseAdvocacyRequest(sent())).toMatchObject({
      kind: 'parsed',
      value: {
        person: { name: 'Sam', age: 15, needs: ['read-aloud'] },
        advocate: { preference: 'woman' },
      },
    });
    expect(await page.locator('main').textContent()).toContain('You can complain later');
    expect(page.url()).toBe(`${built.site.origin}/get-an-advocate`);
  });

  test('an addition is a request of its own, with nothing that only a complaint has', async () => {
    built.site.answerWith(() => ({ status: 409, json: { reference: 'K4T-9WX-2HR' } }));
    await skipTo(page, 3);
    await pressSend(page);
    await page.waitForSelector('#notice');
    expect(await page.locator('[name="complaint.previous"]').count()).toBe(0);
  });
});

describe('something good, or an idea', () => {
  test('is sent from one screen, thanked for, and asks nothing about equality', async () => {
    await openForm(page, built.site.origin, '/say-something-good');
    expect(await page.title()).toBe('Your form – Bury Council');
    await answer(page, ['#words=She was kind', 'mayShare=yes', 'role=adult']);
    await sendTo({ status: 201, json: receiptOfCompliment() });
    expect(built.site.posts.at(-1)?.path).toBe('/api/compliments');
    expect(parseCompliment(sent())).toMatchObject({
      kind: 'parsed',
      value: { words: 'She was kind', mayShare: 'yes', role: 'adult' },
    });
    expect(await page.locator('main').textContent()).toContain('We may not write back to you.');
    expect(await page.locator('.monitoring').count()).toBe(0);
  });
});

describe('the questions about equality', () => {
  const openReceipt = async (voice: 'child' | 'adult'): Promise<void> => {
    await openForm(page, built.site.origin, voice === 'child' ? '/child' : '/adult');
    await skipTo(page, voice === 'child' ? 9 : 10);
    await sendTo({ status: 201, json: receiptsByVoice()[voice] });
    await page.getByText('Answer these questions').click();
  };

  test('are sent by themselves, with nothing that leads back to the complaint', async () => {
    await openReceipt('adult');
    await answer(page, ['ageBand=26-64', 'gender=girl-woman', 'sexualOrientation=bisexual']);
    built.site.answerWith(() => ({ status: 200, json: { kept: true } }));
    await page.getByRole('button', { name: 'Send these answers' }).click();
    await page.getByText('We have kept your answers apart').waitFor();
    const post = built.site.posts.at(-1);
    expect(post).toMatchObject({ path: '/api/monitoring', accept: 'application/json' });
    expect(post?.fields.map(([name]) => name)).toEqual(['ageBand', 'gender', 'sexualOrientation']);
    expect(parseMonitoring(sent())).toMatchObject({ kind: 'parsed' });
    expect(await page.locator('#receipt-heading').isVisible()).toBe(true);
  });

  test('may fail without harm, and be tried again', async () => {
    await openReceipt('adult');
    await answer(page, ['disability=no']);
    built.site.answerWith(() => 'hang-up');
    await page.getByRole('button', { name: 'Send these answers' }).click();
    await page.getByText('That did not get through.').waitFor();
    expect(await page.isChecked('[name="disability"][value="no"]')).toBe(true);
  });

  test('ask a child neither whom they love nor for an adult’s age', async () => {
    await openReceipt('child');
    expect(await page.locator('[name="sexualOrientation"]').count()).toBe(0);
    const bands = await page
      .locator('[name="ageBand"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    expect(bands).toEqual(['under-16', '16-17', 'rather-not-say']);
  });
});

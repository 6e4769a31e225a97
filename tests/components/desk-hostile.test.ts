import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CaseReply, caseReplySchema } from '../../shared/desk-api/case-reply.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { commandNames } from '../../shared/desk-api/desk-command.ts';
import {
  aCase,
  aMe,
  anEntry,
  anOffice,
  aProblem,
  aQueue,
  type DeskStub,
  reference,
  stubDesk,
} from '../support/desk-stub.ts';
import { hostileTexts, mark, shortTexts } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;
let desk: DeskStub;
const dialogs: string[] = [];
beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  dialogs.length = 0;
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  desk = await stubDesk(context, built.site.origin);
  page = await context.newPage();
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  return () => context.close();
});

const open = async (query: string, ready: string): Promise<void> => {
  await page.goto(`${built.site.origin}/desk${query}`);
  await page.locator(ready).first().waitFor();
};
const expectHarmless = async (): Promise<void> => {
  expect(unescapedIn(await page.content(), mark)).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

/** A case into which the text was typed wherever anybody can type, and which has a draft of an answer. */
const typedInto = (text: string, name: string): CaseReply => {
  const found = { part: '1', outcome: 'upheld', finding: text };
  const words = { kind: 'stage-1-answer', parts: [found], apology: text, action: text };
  const plain = aCase(text);
  return {
    ...plain,
    // What these take is short and stands on one line: nothing else is ever stored.
    person: {
      person: { name, age: 14, contact: { email: 'sam@example.com', safe: { whoMightSee: name } } },
      where: name,
      mustNotKnow: name,
    },
    people: { ...plain.people, lead: { id: 'lead', name } },
    desk: {
      draft: {
        letter: 'stage-1-answer-2',
        state: 'drafted',
        parts: [{ part: '1', outcome: 'upheld' }],
        remedies: [],
        childsVersion: false,
        draftedBy: 'lead',
        checked: [],
      },
    },
    unsent: [{ notice: 'stage-1-answer-2', words }],
    letters: plain.letters.map((letter) => ({ ...letter, words })),
    notes: plain.notes.map((note) => ({ ...note, by: { id: 'n', name } })),
    timeline: plain.timeline.map((one) => ({ ...one, by: { id: 'n', name } })),
  };
};

// Eight to a page: each stands on a line of its own, and each carries the mark that is looked for.
const together = 8;
// Half a character is turned away at the door.
const storable = hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text));
const pages = Array.from({ length: Math.ceil(storable.length / together) }, (_, place) =>
  storable.slice(place * together, (place + 1) * together),
);
const nameFor = (place: number): string => shortTexts[place % shortTexts.length] ?? mark;
const tagged = `"><img src=x onerror="alert('${mark}')">`;
const worst = storable.filter((text) => /[<{=]/.test(text) && text.length < 200).join('\n');

describe('what hostile people type, at the desk', () => {
  test.each(pages.map((texts, place) => [place, texts.join('\n')] as const))(
    'stands in a case as it was typed, and nothing is born of it: page %i',
    async (place, typed) => {
      const shown = typedInto(typed, nameFor(place));
      expect(caseReplySchema.safeParse(shown).success).toBe(true);
      desk.answer(deskPaths.case(reference), { json: shown });
      await open(`?case=${reference}`, '#timeline');
      const said = (await page.locator('#words').textContent()) ?? '';
      expect(typed.split(/\r?\n/).filter((line) => !said.includes(line))).toEqual([]);
      await expectHarmless();
    },
  );

  test.each(commandNames)('is harmless in the form of "%s"', async (name) => {
    desk.answer(deskPaths.case(reference), { json: typedInto(worst, nameFor(1)) });
    await open(`?case=${reference}&do=${name}`, '.command-form');
    await expectHarmless();
  });

  test('is harmless where two versions stand side by side', async () => {
    const before = typedInto('Before.', 'Sam');
    const now = { ...typedInto(worst, nameFor(0)), version: 4 };
    desk.answer(deskPaths.case(reference), { json: before }, { json: now });
    desk.answer(deskPaths.commands(reference), aProblem('stale', 409, { version: 4 }));
    await open(`?case=${reference}&do=note`, '.command-form');
    await page.locator('#words').fill(worst);
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Somebody changed this case').first().waitFor();
    expect(await page.locator('#words').inputValue()).toContain(mark);
    await expectHarmless();
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([
    ['the queue', '', 'table'],
    ['the filtered queue', '?flag=urgent', 'table'],
    ['the week', '?view=week', 'main h1'],
    ['the picture', '?view=picture', 'main h1'],
    ['the search', '?view=find', 'main form'],
  ])(
    'is harmless in the names of colleagues and parts of the list, in %s',
    async (_, query, ready) => {
      desk.answer(deskPaths.me, { json: aMe({ name: tagged }) });
      desk.answer(deskPaths.office, { json: anOffice(tagged) });
      const entry = anEntry({ people: ['gareth'] });
      desk.answer(deskPaths.queue, { json: aQueue(entry) });
      desk.answer(deskPaths.week, {
        json: { from: '2026-11-23', until: '2026-11-29', items: [] },
      });
      await open(query, ready);
      await expectHarmless();
    },
  );

  test('is harmless when it is searched for, and stands in no address', async () => {
    desk.answer(deskPaths.search, { json: { cases: [] } });
    await open('?view=find', 'main form');
    await page.locator('main form input').first().fill(tagged);
    await page.locator('main form').getByRole('button').click();
    await page
      .getByText(/nothing|no case/i)
      .first()
      .waitFor();
    await expectHarmless();
    expect(page.url()).not.toContain(mark);
  });
});

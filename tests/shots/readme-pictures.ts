import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { builtDist } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { answer, openForm, pressSend, skipTo } from '../support/web-pages.ts';
import { openSitting, type Size } from './camera.ts';
import { takeDeskPictures } from './desk-pictures.ts';
import { words } from './form-shots.ts';

/** What `npm run shots -- readme` runs: the pictures of the README, as much of a page as a screen shows. */

const folder = fileURLToPath(new URL('../../docs', import.meta.url));

type Picture = {
  readonly size: Size;
  readonly show: (page: Page, origin: string, home: string) => Promise<unknown>;
};

const childAt = async (page: Page, origin: string, screen: number): Promise<void> => {
  await openForm(page, origin, '/child');
  await skipTo(page, screen);
};

const fromThere = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));

const pictures: Readonly<Record<string, Picture>> = {
  start: { size: 'phone', show: (page, origin) => page.goto(origin) },
  advocate: { size: 'phone', show: (page, origin) => childAt(page, origin, 3) },
  safe: {
    size: 'phone',
    show: async (page, origin) => {
      await childAt(page, origin, 8);
      await answer(page, ['safety=unsafe']);
      await fromThere(page, '.govuk-radios__item:has(:checked)');
    },
  },
  receipt: {
    size: 'phone',
    show: async (page, origin) => {
      await childAt(page, origin, 4);
      await answer(page, [`#complaint-story=${words}`]);
      await skipTo(page, 9);
      await pressSend(page);
      await page.waitForSelector('#receipt-heading');
      await fromThere(page, '.reference');
    },
  },
  letter: {
    size: 'phone',
    show: async (page, origin, home) => {
      await fetch(`${origin}/api/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(submissionExamples.child),
      });
      const letter = await eventually(() => {
        const toSam = keptMail(home).find(({ destinations }) =>
          destinations.includes('sam@example.com'),
        );
        if (toSam === undefined) throw new Error('The letter is not here yet.');
        return toSam;
      });
      await page.setContent(letter.html);
    },
  },
  parts: {
    size: 'desktop',
    show: async (page, origin) => {
      await openForm(page, origin, '/adult');
      await skipTo(page, 5);
    },
  },
};

/** Takes them all from one running portal. */
export const takeReadmePictures = async (browser: Browser): Promise<void> => {
  const home = temporaryFolder();
  const now = '2026-11-22T19:30:00.000Z';
  const platform = await startTestPlatform({ home, dist: builtDist(), now });
  try {
    for (const [name, { size, show }] of Object.entries(pictures)) {
      const { context, page } = await openSitting({ browser, size, folder });
      await show(page, platform.origin, home);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await context.close();
    }
  } finally {
    await platform.stop();
    removeFolder(home);
  }
  await takeDeskPictures(browser, (page, name) =>
    page.screenshot({ path: join(folder, `${name}.png`) }),
  );
};

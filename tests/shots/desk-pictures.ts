import type { Browser, Page } from 'playwright-core';
import { demonstrate } from '../../infra/local/demo/demonstration.ts';
import { prepareDemoHome } from '../../infra/local/demo/kept-demo.ts';
import { builtDist } from '../support/built-portal.ts';
import { openDesk, signInOnPage } from '../support/desk-browser.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { type Size, sizes } from './camera.ts';

type Picture = { readonly size: Size; readonly show: (page: Page) => Promise<unknown> };

// Where somebody sees why they should come first: each date, and how it was counted.
const openLateCase = async (page: Page): Promise<void> => {
  await page.getByRole('row').filter({ hasText: 'Late' }).first().getByRole('link').click();
  await page.locator('#timeline').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('#dates').evaluate((dates) => dates.scrollIntoView({ block: 'start' }));
};

const pictures: Readonly<Record<string, Picture>> = {
  queue: { size: 'desktop', show: async () => undefined },
  case: { size: 'desktop', show: openLateCase },
  'queue-phone': { size: 'phone', show: async () => undefined },
};

/** The desk with the cases of the demonstration, each picture kept by what `keep` does with it. */
export const takeDeskPictures = async (
  browser: Browser,
  keep: (page: Page, name: string) => Promise<unknown>,
): Promise<void> => {
  const home = temporaryFolder();
  const now = '2026-11-25T11:00:00.000Z';
  prepareDemoHome(home, 'bury', now);
  const platform = await startTestPlatform({ home, dist: builtDist(), now });
  try {
    await demonstrate(platform);
    for (const [name, { size, show }] of Object.entries(pictures)) {
      const context = await browser.newContext({ viewport: sizes[size] });
      const { page } = await openDesk(context, platform);
      await signInOnPage(page, 'Ruth Adeyemi');
      await show(page);
      await keep(page, name);
      await context.close();
    }
  } finally {
    await platform.stop();
    removeFolder(home);
  }
};

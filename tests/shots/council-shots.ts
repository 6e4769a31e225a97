import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtDist } from '../support/built-portal.ts';
import { keptMail } from '../support/kept-mail.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { type TestedForm, testedForms } from '../support/web-forms.ts';
import { openForm, pressSend, skipTo } from '../support/web-pages.ts';
import { everySize, openSitting, type Sitting } from './camera.ts';
import { shootJourney, shootTroubles, shootWithoutScript } from './form-shots.ts';
import { everyWriter, shootLetters } from './letter-shots.ts';
import { shootStatuses } from './status-shots.ts';

export type CouncilShots = {
  readonly authority: string;
  /** Every page of every journey, or only where councils differ. */
  readonly isWhole: boolean;
  readonly folder: string;
};

/** Starts one council's portal, on real parts, and keeps what people see of it. */
export const shootCouncil = async (
  browser: Browser,
  { authority, isWhole, folder }: CouncilShots,
): Promise<void> => {
  const home = temporaryFolder();
  const platform = await startTestPlatform({
    home,
    authority,
    dist: builtDist(),
    now: '2026-11-22T19:30:00.000Z',
  });
  try {
    const { origin } = platform;
    const shoot = isWhole ? shootEverything : shootDifferences;
    for (const size of everySize) {
      const sitting = await openSitting({ browser, size, folder });
      await shoot(sitting, origin, authority);
      await sitting.context.close();
    }
    if (isWhole) await shootWithoutScripts(browser, origin, folder);
    await shootLetters({
      browser,
      folder,
      origin,
      letters: () => keptMail(home, authority),
      from: isWhole ? everyWriter : ['child'],
    });
  } finally {
    await platform.stop();
    removeFolder(home);
  }
};

const complaintForms = testedForms.filter(({ action }) => action === '/api/complaints');

const shootEverything = async (
  sitting: Sitting,
  origin: string,
  authority: string,
): Promise<void> => {
  await shootStillPages(sitting, origin, authority);
  await shootStatuses(sitting, origin);
  for (const form of testedForms) await shootJourney(sitting, origin, form);
  for (const form of testedForms) await shootTroubles(sitting, origin, form);
};

const shootWithoutScripts = async (
  browser: Browser,
  origin: string,
  folder: string,
): Promise<void> => {
  for (const size of everySize) {
    const sitting = await openSitting({ browser, size, folder, javaScriptEnabled: false });
    for (const form of complaintForms) await shootWithoutScript(sitting, origin, form);
    await sitting.context.close();
  }
};

/** The pages that only have to be opened: everything that was built and is no form. */
const shootStillPages = async (
  { page, snap }: Sitting,
  origin: string,
  authority: string,
): Promise<void> => {
  const forms: readonly string[] = testedForms.map((form) => form.page);
  const files = await readdir(join(builtDist(), 'web', authority));
  const names = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => basename(file, '.html'));
  for (const name of names.filter((each) => !forms.includes(each))) {
    await page.goto(`${origin}/${name === 'index' ? '' : name}`);
    await snap(page, `page-${name}`);
  }
};

const child: TestedForm | undefined = testedForms[0];

const shootDifferences = async ({ page, snap }: Sitting, origin: string): Promise<void> => {
  await page.goto(origin);
  await snap(page, 'start');
  if (child === undefined) return;
  await openForm(page, origin, child.path);
  await snap(page, 'child-1');
  await skipTo(page, 4);
  await page.fill('#complaint-story', 'Nobody calls me back.');
  await skipTo(page, child.screens);
  await pressSend(page);
  await page.waitForSelector('#receipt-heading');
  await snap(page, 'receipt');
};

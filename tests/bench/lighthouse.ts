import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import lighthouse, { snapshot } from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { paths } from '../../shared/intake-api/paths.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { finishedBuild } from './finished-build.ts';
import { formBody } from './form-body.ts';
import type { Section } from './section.ts';
import { median } from './statistics.ts';

const runs = 5;
const qualities = ['accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof qualities)[number] | 'performance';

/** Pages that a search must not lead to, and so are not scored for it. */
const notForSearch: ReadonlySet<string> = new Set([
  '404',
  'offline',
  'something-went-wrong',
  'timed-out',
  'too-many-tries',
  'check',
  'resume',
  'referral',
  'alert',
]);

/** Lighthouse on a phone: every page that is opened, and the receipts that answer a post. */
export const lighthouseScores = async (): Promise<Section> => {
  const dist = await finishedBuild();
  const files = await readdir(join(dist, 'web', 'bury'));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5));
  const rows = await withBrowser(dist, async (origin, browser) => {
    const found: (readonly string[])[] = [];
    for (const name of ['child', 'adult', 'advocate'] as const) {
      found.push(await receiptOf(origin, name, browser));
    }
    for (const page of pages.sort()) found.push(await openedPage(origin, page, browser));
    return found;
  });
  return {
    title: 'Lighthouse, mobile (out of 100)',
    columns: ['page', 'accessibility', 'best practices', 'SEO', `performance, median of ${runs}`],
    rows,
    notes: [
      'Receipts are looked at as they stand (snapshot): such a page is never opened by itself.',
    ],
  };
};

type Scores = Partial<Record<Category, number | null>>;
type Result = Awaited<ReturnType<typeof lighthouse>>;

const scoresOf = (result: Result): Scores =>
  Object.fromEntries(
    Object.entries(result?.lhr.categories ?? {}).map(([name, { score }]) => [name, score]),
  );

const written = (score: number | null | undefined): string =>
  score === undefined || score === null ? '-' : String(Math.round(score * 100));

const openedPage = async (
  origin: string,
  page: string,
  browser: Browser,
): Promise<readonly string[]> => {
  const url = `${origin}/${page === 'index' ? '' : page}`;
  const port = Number(new URL(browser.wsEndpoint()).port);
  const look = async (categories: readonly Category[]) =>
    scoresOf(await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' }));
  const all = await look([...qualities, 'performance']);
  const again: number[] = [all.performance ?? 0];
  while (again.length < runs) again.push((await look(['performance'])).performance ?? 0);
  return [
    page,
    written(all.accessibility),
    written(all['best-practices']),
    notForSearch.has(page) ? 'noindex' : written(all.seo),
    written(median(again)),
  ];
};

const receiptOf = async (
  origin: string,
  name: 'child' | 'adult' | 'advocate',
  browser: Browser,
): Promise<readonly string[]> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(`${origin}/${name}`);
  const body = formBody({ ...submissionExamples[name], submissionId: crypto.randomUUID() });
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(
      (action, fields) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = action;
        for (const [name, value] of new URLSearchParams(fields)) {
          const input = document.createElement('input');
          Object.assign(input, { type: 'hidden', name, value });
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      },
      paths.complaints,
      body,
    ),
  ]);
  const scores = scoresOf(await snapshot(page));
  await page.close();
  return [
    `receipt: ${name}`,
    written(scores.accessibility),
    written(scores['best-practices']),
    'noindex',
    '-',
  ];
};

const withBrowser = async <Found>(
  dist: string,
  look: (origin: string, browser: Browser) => Promise<Found>,
): Promise<Found> => {
  const home = temporaryFolder();
  const platform = await startTestPlatform({ home, dist });
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await look(platform.origin, browser);
  } finally {
    await browser.close();
    await platform.stop();
    removeFolder(home);
  }
};

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { paths } from '../../shared/intake-api/paths.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';
import { openBrowser } from '../support/web-browser.ts';
import { finishedBuild } from './finished-build.ts';
import { formBody } from './form-body.ts';
import { weighPage, weighSubmit } from './page-weight.ts';
import { kilobytes, type Section } from './section.ts';

type Sends = { readonly action: string; readonly answers: object };

const { child, adult, advocate, compliment } = submissionExamples;
const easyRead = { ...child, person: { ...child.person, needs: ['easy-read'] } };
const youngAdult = { ...child, person: { ...child.person, age: 19, careLeaver: 'yes' } };
const request = submissionExamples['advocacy-request'];

/** Every journey’s page by its name, and what a person sends from it. */
const pages: Readonly<Record<string, Sends | undefined>> = {
  index: undefined,
  child: { action: paths.complaints, answers: child },
  'easy-read': { action: paths.complaints, answers: easyRead },
  'young-adult': { action: paths.complaints, answers: youngAdult },
  adult: { action: paths.complaints, answers: adult },
  advocate: { action: paths.complaints, answers: advocate },
  'get-an-advocate': { action: paths.advocacyRequests, answers: request },
  'say-something-good': { action: paths.compliments, answers: compliment },
};

// Measured before we began; neither can be run here.
const peers: readonly (readonly string[])[] = [
  ['DEFRA forms engine', '-', '-', '-', '6.4', '18.4', '-', '-', '-'],
  ['UKVI complaints', '-', '-', '-', '117.6', '23.3', '-', '-', '-'],
];

/** What each journey costs somebody on a phone: its page with all it asks for, and sending its form. */
export const journeys = async (): Promise<Section> => {
  const dist = await finishedBuild();
  const isBuilt = (name: string) => existsSync(join(dist, 'web', 'bury', `${name}.html`));
  const missing = Object.keys(pages).filter((name) => !isBuilt(name));
  const rows = await withPlatform(dist, async (origin, browser) => {
    const found: (readonly string[])[] = [];
    for (const [name, sends] of Object.entries(pages)) {
      const url = `${origin}/${name === 'index' ? '' : name}`;
      if (isBuilt(name)) found.push([name, ...(await sizesOf(browser, url, sends))]);
    }
    return found;
  });
  return {
    title: 'Journeys (kB over the wire)',
    columns: ['page', 'requests', 'gzip', 'HTML', 'JS', 'CSS', 'Brotli', 'form sent', 'its answer'],
    rows: [...rows, ...peers],
    notes: [
      'The last two are other teams’ forms, as they were measured (kB gzip); they ask again at every screen.',
      'A first visit by a browser. Whole sizes have headers in them; HTML, JS and CSS are gzipped bodies alone.',
      ...(missing.length > 0 ? [`Not in this build: ${missing.join(', ')}.`] : []),
    ],
  };
};

const sizesOf = async (
  browser: Browser,
  url: string,
  sends: Sends | undefined,
): Promise<readonly string[]> => {
  const { requests, bytes, html, js, css } = await weighPage(browser, url, 'gzip');
  const { bytes: brotli } = await weighPage(browser, url, 'br');
  const sizes = [String(requests), ...[bytes, html, js, css, brotli].map(kilobytes)];
  if (sends === undefined) return [...sizes, '-', '-'];
  const form = { action: sends.action, body: formBody(sends.answers) };
  const { sent, answered } = await weighSubmit(browser, url, form);
  return [...sizes, kilobytes(sent), kilobytes(answered)];
};

const withPlatform = async <Found>(
  dist: string,
  look: (origin: string, browser: Browser) => Promise<Found>,
): Promise<Found> => {
  const home = temporaryFolder();
  try {
    const platform = await startTestPlatform({ home, dist });
    try {
      const browser = await openBrowser();
      try {
        return await look(platform.origin, browser);
      } finally {
        await browser.close();
      }
    } finally {
      await platform.stop();
    }
  } finally {
    removeFolder(home);
  }
};

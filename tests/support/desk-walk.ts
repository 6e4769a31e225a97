import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { type Receipt, receiptSchema } from '../../shared/intake-api/replies.ts';
import { builtDist, grantsFile } from './built-portal.ts';
import { openDesk, signInOnPage } from './desk-browser.ts';
import { eventually } from './eventually.ts';
import { type KeptMail, keptMail } from './kept-mail.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from './platform.ts';
import { openBrowser } from './web-browser.ts';

/** One service with a clock that is moved, and people who come to its desk in a real browser. */
export type DeskWalk = {
  readonly platform: Platform;
  /** The clock goes on to this instant, and what is then due is done. Everybody has gone home meanwhile. */
  readonly at: (instant: string) => Promise<void>;
  /** Sends a complaint from outside; each gets an id of its own. */
  readonly send: (complaint: Readonly<Record<string, unknown>>) => Promise<Receipt>;
  /** Somebody at the desk, at this case as it is now: found in the queue, or by its reference. */
  readonly comes: (name: string, reference: string) => Promise<Page>;
  /** Somebody at the desk, where they see all that is theirs. */
  readonly arrives: (name: string) => Promise<Page>;
  /** The status page of a receipt, opened as its owner would. */
  readonly status: (receipt: Receipt) => Promise<Page>;
  /** A page at an address, as whoever got it by mail opens it. */
  readonly opens: (address: string) => Promise<Page>;
  /** Every mail about a case to an address, as there are now. */
  readonly mailsTo: (address: string, reference: string) => readonly KeptMail[];
  /** The same, once there are so many. */
  readonly mailTo: (
    address: string,
    reference: string,
    count: number,
  ) => Promise<readonly KeptMail[]>;
  /** What went wrong in any window, but for answers that a form then shows. */
  readonly trouble: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** Starts the service at this instant, with a browser. */
export const startDeskWalk = async (now: string): Promise<DeskWalk> => {
  const home = temporaryFolder();
  const platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now,
  });
  const browser = await openBrowser();
  const desk = makeDesk(browser, platform);
  const mailsTo: DeskWalk['mailsTo'] = (address, reference) =>
    keptMail(home).filter(
      ({ destinations, raw }) => destinations.includes(address) && raw.includes(reference),
    );
  let sent = 0;
  return {
    platform,
    at: async (instant) => {
      await desk.close();
      await platform.moveTo(new Date(instant));
      await platform.invoke('clockwork', {});
      await platform.invoke('sweep', {});
    },
    send: async (complaint) => {
      sent += 1;
      const submissionId = `00000000-0000-4000-8000-${String(sent).padStart(12, '0')}`;
      const response = await fetch(`${platform.origin}/api/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ submissionId, ...complaint }),
      });
      return receiptSchema.parse(await response.json());
    },
    comes: desk.comes,
    arrives: desk.arrives,
    status: desk.status,
    opens: desk.opens,
    mailsTo,
    mailTo: (address, reference, count) =>
      eventually(() => {
        const mails = mailsTo(address, reference);
        expect(mails.map(({ subject }) => subject)).toHaveLength(count);
        return mails;
      }),
    trouble: () => desk.trouble.filter((line) => !line.includes('422')),
    stop: async () => {
      await browser.close();
      await platform.stop();
      removeFolder(home);
    },
  };
};

const makeDesk = (browser: Browser, platform: Platform) => {
  const trouble: string[] = [];
  const contexts: BrowserContext[] = [];
  const pages = new Map<string, Page>();
  const window = async (): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(10_000);
    contexts.push(context);
    return context;
  };
  const arrive = async (name: string): Promise<Page> => {
    const opened = await openDesk(await window(), platform);
    opened.page.on('pageerror', ({ message }) => trouble.push(message));
    await signInOnPage(opened.page, name);
    pages.set(name, opened.page);
    return opened.page;
  };
  return {
    trouble,
    arrives: async (name: string): Promise<Page> => pages.get(name) ?? (await arrive(name)),
    comes: async (name: string, reference: string): Promise<Page> => {
      const page = pages.get(name) ?? (await arrive(name));
      await page.getByRole('link', { name: 'Open work', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Open work' }).waitFor();
      await page.getByRole('link', { name: reference }).click();
      await page.getByRole('heading', { level: 1, name: reference }).waitFor();
      return page;
    },
    opens: async (address: string): Promise<Page> => {
      const page = await (await window()).newPage();
      await page.goto(address);
      return page;
    },
    status: async ({ reference, statusSecret }: Receipt): Promise<Page> => {
      const page = await (await window()).newPage();
      await page.goto(`${platform.origin}/check`);
      await page.fill('#reference', reference);
      await page.fill('#secret', statusSecret);
      await page.getByRole('button', { name: 'See where it is' }).click();
      await page.waitForURL('**/api/status');
      return page;
    },
    close: async (): Promise<void> => {
      pages.clear();
      for (const context of contexts.splice(0)) await context.close();
    },
  };
};

import chromium from '@sparticuz/chromium';
import * as playwright from 'playwright-core';

/**
 * The browser that ships inside its npm package, so that tests need nothing installed. Its own arguments are left out:
 * they switch web security off and put every page in one process, which closing one page would end.
 */
export const openBrowser = async (): Promise<playwright.Browser> =>
  playwright.chromium.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });

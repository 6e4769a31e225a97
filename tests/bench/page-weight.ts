import type { Browser, Page, Request } from 'playwright-core';

/** What one visit took: how many requests, and their answers’ bytes as they came over the wire. */
export type PageWeight = {
  readonly requests: number;
  /** Answers with their headers. */
  readonly bytes: number;
  /** Bodies alone, by what they are. */
  readonly html: number;
  readonly js: number;
  readonly css: number;
};

/** A form post by the page’s own script. Sizes in bytes, headers and all. */
export type SubmitWeight = { readonly sent: number; readonly answered: number };

export type Encoding = 'gzip' | 'br';

type Look<Found> = (page: Page, finished: readonly Request[]) => Promise<Found>;

/** Opens a page in a browser that was never there before, on a phone’s screen, and looks at what it asked for. */
const onFirstVisit = async <Found>(
  browser: Browser,
  url: string,
  encoding: Encoding,
  look: Look<Found>,
): Promise<Found> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: { 'accept-encoding': encoding },
  });
  try {
    const page = await context.newPage();
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(url, { waitUntil: 'networkidle' });
    return await look(page, finished);
  } finally {
    await context.close();
  }
};

/** Weighs a page with everything it asks for. */
export const weighPage = (browser: Browser, url: string, encoding: Encoding): Promise<PageWeight> =>
  onFirstVisit(browser, url, encoding, async (_page, finished) => {
    const answers = await Promise.all(
      finished.map(async (request) => ({
        kind: request.resourceType(),
        ...(await request.sizes()),
      })),
    );
    const bodies = (kind: string) =>
      answers.reduce((sum, one) => sum + (one.kind === kind ? one.responseBodySize : 0), 0);
    return {
      requests: answers.length,
      bytes: answers.reduce((sum, one) => sum + one.responseHeadersSize + one.responseBodySize, 0),
      html: bodies('document'),
      js: bodies('script'),
      css: bodies('stylesheet'),
    };
  });

/** Posts a form from its own page. Throws when it was not taken. */
export const weighSubmit = (
  browser: Browser,
  url: string,
  form: { readonly action: string; readonly body: string },
): Promise<SubmitWeight> =>
  onFirstVisit(browser, url, 'gzip', async (page) => {
    const finishing = page.waitForEvent('requestfinished');
    const status = await page.evaluate(async ({ action, body }) => {
      const response = await fetch(action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(body),
      });
      await response.text();
      return response.status;
    }, form);
    if (status !== 201) throw new Error(`${form.action} answered ${status}`);
    const sizes = await (await finishing).sizes();
    return {
      sent: sizes.requestHeadersSize + sizes.requestBodySize,
      answered: sizes.responseHeadersSize + sizes.responseBodySize,
    };
  });

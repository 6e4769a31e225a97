import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The two screens that most people come with. */
export const sizes = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const;
export type Size = keyof typeof sizes;
export const everySize: readonly Size[] = ['phone', 'desktop'];

/** Keeps what a page looks like, whole, under a name. */
export type Snap = (page: Page, name: string) => Promise<void>;

export type Sitting = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly snap: Snap;
};

type SittingOptions = {
  readonly browser: Browser;
  readonly size: Size;
  readonly folder: string;
  readonly javaScriptEnabled?: boolean;
};

/** One person at one screen, whose pages are kept as `<folder>/<size>/<name>.png`. */
export const openSitting = async (options: SittingOptions): Promise<Sitting> => {
  const { browser, size, folder, javaScriptEnabled = true } = options;
  const context = await browser.newContext({ viewport: sizes[size], javaScriptEnabled });
  const page = await context.newPage();
  const snap: Snap = async (shown, name) => {
    const path = join(folder, size, `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await shown.screenshot({ path, fullPage: true });
  };
  return { context, page, snap };
};

import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOfGovuk, visibleFixtures } from '../support/govuk-fixtures.ts';
import { shapeOf } from '../support/markup-shape.ts';
import { openBrowser } from '../support/web-browser.ts';
import { drawn, withHtml } from './fixtures/drawn.tsx';
import { notDrawn } from './fixtures/not-drawn.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const components = Object.keys(drawn);
const reasonFor = (component: string, name: string): string | undefined =>
  notDrawn[component]?.[name];

const rows = components.flatMap((component) =>
  visibleFixtures(component).map((fixture) => ({ component, name: fixture.name, fixture })),
);

describe('components and GOV.UK Frontend’s own fixtures', () => {
  test.each(rows.filter(({ component, name }) => reasonFor(component, name) === undefined))(
    '$component: "$name" is the same markup',
    async ({ component, fixture }) => {
      const ours = drawn[component]?.(fixture.options) ?? <p>Not drawn</p>;
      const html = withHtml(renderToString(ours));
      expect(await shapeOf(page, html)).toBe(await shapeOf(page, fixture.html));
    },
  );

  test('summary-list: a row with one way to change it is the same markup', async () => {
    const theirs = visibleFixtures('summary-list').find(({ name }) => name === 'with actions');
    await page.setContent(theirs?.html ?? '');
    const row = page.locator('.govuk-summary-list__row').nth(1);
    const ours = renderToString(drawn['summary-list']?.({}) ?? <p>Not drawn</p>);
    const outer = await row.evaluate((element) => element.outerHTML);
    expect((await shapeOf(page, ours)).toLowerCase()).toBe(
      (await shapeOf(page, outer)).toLowerCase(),
    );
  });

  test('every component that bears the name of one of theirs is held against it', () => {
    const theirName: Readonly<Record<string, string>> = { 'text-input': 'input' };
    const ours = readdirSync(new URL('../../web/components', import.meta.url), {
      withFileTypes: true,
    })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => theirName[name] ?? name)
      .filter(isOfGovuk);
    expect(ours.sort()).toEqual([...components].sort());
  });

  test('what is left out has a reason, and is there to be left out', () => {
    for (const [component, reasons] of Object.entries(notDrawn)) {
      const names = visibleFixtures(component).map(({ name }) => name);
      for (const [name, reason] of Object.entries(reasons)) {
        expect(names).toContain(name);
        expect(reason).toMatch(/\.$/);
      }
    }
  });

  test('a difference of one class, one attribute or one reference is seen', async () => {
    const good = '<p id="a" class="x">Words</p><b aria-describedby="a"></b>';
    const changes = [
      good.replace('class="x"', 'class="x y"'),
      good.replace('<b ', '<b role="alert" '),
      good.replace('describedby="a"', 'describedby="c"'),
      good.replace('Words', 'Other words'),
    ];
    expect(await shapeOf(page, good.replaceAll('"a"', '"z"'))).toBe(await shapeOf(page, good));
    for (const changed of changes) {
      expect(await shapeOf(page, changed)).not.toBe(await shapeOf(page, good));
    }
  });
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackLink } from '../../web/components/back-link/back-link.tsx';
import { Button } from '../../web/components/button/button.tsx';
import { Checkboxes } from '../../web/components/checkboxes/checkboxes.tsx';
import { Details } from '../../web/components/details/details.tsx';
import { ErrorMessage } from '../../web/components/error-message/error-message.tsx';
import { ErrorSummary } from '../../web/components/error-summary/error-summary.tsx';
import { InsetText } from '../../web/components/inset-text/inset-text.tsx';
import { Label } from '../../web/components/label/label.tsx';
import { NotificationBanner } from '../../web/components/notification-banner/notification-banner.tsx';
import { Radios } from '../../web/components/radios/radios.tsx';
import { SkipLink } from '../../web/components/skip-link/skip-link.tsx';
import { TextInput } from '../../web/components/text-input/text-input.tsx';
import { Textarea } from '../../web/components/textarea/textarea.tsx';
import { WarningText } from '../../web/components/warning-text/warning-text.tsx';
import { openBrowser } from '../support/web-browser.ts';

type Fixtures = { readonly fixtures: readonly { readonly name: string; readonly html: string }[] };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const fixtureOf = async (component: string, name: string): Promise<string> => {
  const path = createRequire(import.meta.url).resolve(
    `govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
  );
  const { fixtures }: Fixtures = JSON.parse(await readFile(path, 'utf8'));
  const html = fixtures.find((fixture) => fixture.name === name)?.html;
  if (html === undefined) throw new Error(`${component} has no fixture called "${name}".`);
  return html;
};

// The fixtures' words, ids and addresses are theirs: every element, class, role and other attribute must be the same.
const shapeOf = (html: string): Promise<string> =>
  page.evaluate((text) => {
    const template = document.createElement('template');
    template.innerHTML = text;
    const ofTheirs = new Set([
      'id',
      'for',
      'aria-describedby',
      'data-aria-controls',
      'name',
      'href',
      'value',
    ]);
    const shape = (node: Node): string => {
      if (node instanceof Text) return node.data.trim() === '' ? '' : 'words';
      if (!(node instanceof Element)) return '';
      const attributes = [...node.attributes]
        .map(({ name, value }) =>
          ofTheirs.has(name) ? name : `${name}="${value.replace(/\s+/g, ' ').trim()}"`,
        )
        .sort();
      const inner = [...node.childNodes].map(shape).filter((part) => part !== '');
      return `<${[node.localName, ...attributes].join(' ')}>${inner.join('')}</${node.localName}>`;
    };
    return [...template.content.childNodes].map(shape).join('\n').trim();
  }, html);

const words = 'Words';
const two = [
  { value: 'a', label: words },
  { value: 'b', label: words },
];
const three = [...two, { value: 'c', label: words }];

const revealed = (
  <>
    <Label htmlFor="revealed">{words}</Label>
    <input class="govuk-input govuk-!-width-one-third" id="revealed" name="revealed" type="text" />
  </>
);

const rows: readonly [component: string, fixture: string, ours: VNode][] = [
  ['back-link', 'default', <BackLink href="#">{words}</BackLink>],
  ['button', 'default', <Button>{words}</Button>],
  ['details', 'default', <Details summary={words}>{words}</Details>],
  ['error-message', 'id', <ErrorMessage id="e" message={words} />],
  [
    'error-summary',
    'mixed with and without links',
    <ErrorSummary title={words} items={[{ message: 'One' }, { message: 'Two', href: '#two' }]} />,
  ],
  ['inset-text', 'default', <InsetText>{words}</InsetText>],
  [
    'notification-banner',
    'default',
    <NotificationBanner title={words} heading={words}>
      {''}
    </NotificationBanner>,
  ],
  ['skip-link', 'default', <SkipLink href="#">{words}</SkipLink>],
  ['warning-text', 'default', <WarningText>{words}</WarningText>],
  ['input', 'default', <TextInput name="i" label={words} />],
  ['input', 'with hint text', <TextInput name="i" label={words} hint={words} />],
  ['input', 'with error message', <TextInput name="i" label={words} problem={words} />],
  ['textarea', 'default', <Textarea name="t" label={words} />],
  [
    'textarea',
    'with hint and error message',
    <Textarea name="t" label={words} hint={words} problem={words} />,
  ],
  [
    'radios',
    'with fieldset and error message',
    <Radios name="r" legend={words} problem={words} value="b" items={two} />,
  ],
  [
    'radios',
    'inline',
    <Radios
      name="r"
      legend={words}
      hint={words}
      value="b"
      extraClass="govuk-radios--inline"
      items={two}
    />,
  ],
  [
    'radios',
    'with conditional items',
    <Radios name="r" legend={words} items={three.map((item) => ({ ...item, reveal: revealed }))} />,
  ],
  [
    'checkboxes',
    'with id and name',
    <Checkboxes
      name="c"
      legend={words}
      hint={words}
      items={three.map((item) => ({ ...item, name: item.value }))}
    />,
  ],
  [
    'checkboxes',
    'with error message and hint',
    <Checkboxes name="c" legend={words} hint={words} problem={words} items={two} />,
  ],
];

describe('components and GOV.UK Frontend', () => {
  test.each(rows.map(([component, fixture, ours]) => ({ component, fixture, ours })))(
    '$component has the same markup as the fixture "$fixture"',
    async ({ component, fixture, ours }) => {
      const html = renderToString(ours);
      expect(await shapeOf(html)).toBe(await shapeOf(await fixtureOf(component, fixture)));
    },
  );
});

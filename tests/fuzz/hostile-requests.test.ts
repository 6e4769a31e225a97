import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import {
  aComplaint,
  builtDist,
  grantsFile,
  itemsOfCase,
  postComplaint,
} from '../support/built-portal.ts';
import { hostileTexts } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';
import { runFuzz } from './run.ts';

let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile() });
}, platformTimeout);
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
}, platformTimeout);

test('five hundred hostile and nearly good requests break nothing, in no page, letter or log', async () => {
  const { wrong, byStatus, letters } = await runFuzz(platform, { seed: 2026, count: 500 });
  expect(Object.fromEntries(wrong)).toEqual({});
  expect(byStatus.get('complaints 201')).toBeGreaterThan(30);
  expect(byStatus.get('action 200')).toBeGreaterThan(3);
  expect(letters).toBeGreaterThan(100);
}, 300_000);

test('whatever can be taken is stored as it was typed', async () => {
  const taken = hostileTexts.filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
  const groups = [taken.slice(0, 20), taken.slice(20, 40), taken.slice(40)];
  for (const [place, texts] of groups.entries()) {
    const complaint = {
      story: texts.join('\n'),
      points: texts.map((details) => ({ subject: 'other', details })),
    };
    const value = aComplaint(place + 1, { complaint });
    const { receipt } = await postComplaint(platform.origin, value);
    const items = await itemsOfCase(
      platform.database,
      platform.tableName,
      receipt?.reference ?? '',
    );
    const words = items.find(({ type }) => type === 'words-statement');
    const asTyped = (text: string) => text.replace(/\r\n?/g, '\n').trim();
    expect(words?.['complaint'].story).toBe(asTyped(complaint.story));
    expect(words?.['complaint'].points).toEqual(
      complaint.points.map(({ subject, details }) => ({ subject, details: asTyped(details) })),
    );
  }
});

test.each([
  ['an element', '<p><b data-typed>x</b></p>'],
  ['a handler', '<p><img src="x" onerror="typed"></p>'],
  ['an attribute', '<p title="typed">x</p>'],
  ['a script', '<script>typed</script>'],
  ['a link that runs', '<a href="javascript:typed()">x</a>'],
  ['a title', '<title>typed</title>'],
  ['a comment', '<p><!-- typed --></p>'],
  ['what a template holds', '<template><typed-element></typed-element></template>'],
])('the watch sees words that became %s', (_, html) => {
  expect(unescapedIn(html, 'typed')).not.toEqual([]);
});

test('the watch takes words as text and as the value of a box for what they are', () => {
  const html = '<p>&lt;b&gt; typed</p><input value="typed"><textarea>typed</textarea>';
  expect(unescapedIn(html, 'typed')).toEqual([]);
});

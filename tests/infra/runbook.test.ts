import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serviceFunctions } from '../../infra/service.ts';
import { alarmNames, alarmsIn } from './support/alarms.ts';
import { synthesize } from './support/synthesized.ts';

/** The runbook is read at night by somebody who was woken: no alarm may be without an entry, and no entry without an alarm. */
const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');

const heard = synthesize();

type Entry = { readonly title: string; readonly words: string; readonly alarms: readonly string[] };

const namesIn = (words: string): readonly string[] =>
  /\*\*Alarms:\*\* (.*)/
    .exec(words)?.[1]
    ?.split(' · ')
    .map((name) => name.replaceAll('`', '')) ?? [];

const entries: readonly Entry[] = runbook
  .split(/^(?=#{2,3} )/m)
  .map((words) => ({
    title: (words.split('\n')[0] ?? '').replace(/^#+ /, '').replaceAll('`', ''),
    words,
    alarms: namesIn(words),
  }))
  .filter(({ alarms }) => alarms.length > 0);

describe('the runbook', () => {
  test('has one entry for every alarm, and none for an alarm that is no more', () => {
    expect(entries.flatMap(({ alarms }) => alarms).sort()).toEqual(alarmNames(heard));
  });

  test.each(entries)('$title: says what to look at, what to do, and when it is over', (entry) => {
    for (const label of ['People suffer', 'Look', 'Do', 'Over when']) {
      expect(entry.words).toMatch(new RegExp(`^- \\*\\*${label}:\\*\\* .{10,}`, 'm'));
    }
  });

  test.each(alarmsIn(heard))('$name: its entry says its harm in its own words', (alarm) => {
    const entry = entries.find(({ alarms }) => alarms.includes(alarm.name));
    expect(entry?.words).toContain(alarm.AlarmDescription.replace(/ That is near: .*$/, ''));
  });

  test.each(serviceFunctions)('$name has an entry of its own, with its own harm', (row) => {
    expect(entries.find(({ title }) => title === row.name)?.words).toContain(row.harm);
  });
});

test('each way to another place of the docs leads somewhere', () => {
  const anchors = [...runbook.matchAll(/^#{2,3} (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  const asked = [...runbook.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchors).toEqual(expect.arrayContaining(asked));
});

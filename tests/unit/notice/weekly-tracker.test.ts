import { describe, expect, test } from 'vitest';
import { letterHtml } from '../../../functions/adapters/mail/letter-html.ts';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import type { ListedCase } from '../../../functions/domain/case/desk/reading/listed.ts';
import { weeklyTracker } from '../../../functions/domain/notice/weekly-tracker.ts';
import { isKeptApartInMail } from '../../../functions/domain/report/kept-apart.ts';
import { trackerOf } from '../../../functions/domain/report/tracker.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import { barkingAndDagenham } from '../../../shared/authority/barking-and-dagenham.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { camden } from '../../../shared/authority/camden.ts';
import { fileOf } from '../../support/a-desk.ts';

// It came on Sunday 22 November 2026: day 10 is 4 December, day 20 is 18 December.
const { record } = fileOf();
const now = '2026-12-09T10:00:00.000Z';
const extension = {
  ground: 'complexity',
  at: '2026-12-03T10:00:00.000Z',
  clockFrom: record.receivedAt,
} as const;
const allocation = { lead: 'gareth', at: '2026-11-24T10:00:00.000Z', contributors: [] };
const three: readonly ListedCase[] = [
  { ...record, reference: 'AAA-AAA-AAA' },
  { ...record, reference: 'BBB-BBB-BBB', extension, allocation, followedUpAt: extension.at },
  {
    ...record,
    reference: 'CCC-CCC-CCC',
    barred: [{ who: 'helen', because: 'named', at: now }],
  },
];
const letterOf = (authority: Authority, cases: readonly ListedCase[] = three) =>
  weeklyTracker({
    tracker: trackerOf(cases, { now, authority, isKeptApart: isKeptApartInMail }),
    authority,
    names: new Map([['gareth', 'Gareth <Pugh>']]),
    link: 'https://heard.example/desk?view=tracker',
  });
const textOf = (authority: Authority, cases?: readonly ListedCase[]): string =>
  letterText(letterOf(authority, cases));

describe('the weekly tracker by mail', () => {
  test.each([...authorities.values()].map((one) => [one.name, one] as const))(
    'of %s is whole: no placeholder, every figure, every case, and no more of what is kept apart than its reference',
    (_, authority) => {
      const text = textOf(authority);
      expect(text).not.toMatch(/undefined|NaN|\[object|\$\{|\S {2,}\S/);
      expect(text).toContain(`To ${authority.report.tracker.readers}`);
      expect(text).toContain('\nOpen: 2\nLate: 1\nIn time: 1\nNo date runs: 0\n');
      expect(text).toContain('Kept apart (1)'.toUpperCase());
      expect(text).toContain('\n- CCC-CCC-CCC\n');
      expect(text).toContain('https://heard.example/desk?view=tracker');
    },
  );

  test('of Bury says who has it and by when, under its stage', () => {
    expect(letterOf(bury).subject).toBe(
      'Weekly status of all complaints: Wednesday 9 December 2026',
    );
    const text = textOf(bury);
    expect(text).toContain('STAGE 1 (2)');
    expect(text).toContain(
      '- AAA-AAA-AAA: Not set yet; received Sunday 22 November 2026; due Friday 4 December 2026; 3 working days late; nobody looks after it yet; FOR A SENIOR MANAGER: what was due has not been done in time',
    );
  });

  test('of Barking & Dagenham stands beside the target, by service area', () => {
    const text = textOf(barkingAndDagenham);
    expect(text).toContain('In time, of those with a date: 50%; target 90%');
    expect(text).toContain('NOT SET YET (2)');
    expect(textOf(bury)).not.toContain('target');
  });

  test('of Camden has the reason for more time, the last follow-up, and what to escalate first', () => {
    const text = textOf(camden);
    expect(text.indexOf('FOR A SENIOR MANAGER NOW (1)')).toBeLessThan(text.indexOf('IN TIME (1)'));
    expect(text).toContain('more time told on Thursday 3 December 2026, because it is complex');
    expect(text).toContain('last followed up Thursday 3 December 2026; looked after by Gareth');
    expect(text).toContain('nobody followed it up in the council’s days');
  });

  test('says that nothing was open, and still comes', () => {
    const text = textOf(bury, []);
    expect(text).toContain('No complaint was open.');
    expect(text).not.toContain('BY STAGE');
  });

  test('is escaped in mail, and loads nothing', () => {
    const html = letterHtml(letterOf(camden), { language: 'en', accent: '#1d5b8f' });
    expect(html).toContain('Gareth &lt;Pugh&gt;');
    expect(html).not.toMatch(/<img|<link|src=/);
  });
});

import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../../../functions/domain/case/case-record.ts';
import { datesForComplainant, datesForTeam } from '../../../../functions/domain/case/dates-told.ts';
import { withDeadlines } from '../../../../functions/domain/case/desk/settle-step.ts';
import { looksOf } from '../../../../functions/domain/case/looks.ts';
import { bury } from '../../../../shared/authority/bury.ts';
import { change, done } from '../../../support/a-desk.ts';
import {
  adjudicated,
  agreed,
  atPanel,
  atStageTwo,
  panelMet,
  panelReported,
  panelSet,
  seatedForPanel,
  statement,
} from '../../../support/a-later-desk.ts';

type Stage = 'stageTwo' | 'stageThree';
const dated = (record: CaseRecord) =>
  new Map(datesForTeam(withDeadlines(record), bury).map(({ rule, date }) => [rule, date] as const));
/** The dates of a case whose stage was asked for at noon on this day. */
const asked = (record: CaseRecord, stage: Stage, on: string) => {
  const one = record[stage];
  if (one === undefined) throw new Error(`No ${stage}`);
  return dated({ ...record, [stage]: { ...one, on, at: `${on}T12:00:00.000Z` } });
};

const two = atStageTwo().record;
const three = atPanel().record;

describe('the days of Stages 2 and 3, by the table of law.md section 14', () => {
  test.each([
    ['2020-05-01', '2020-06-09', '2020-06-16', '2020-08-04'],
    ['2022-05-27', '2022-07-05', '2022-07-12', '2022-08-31'],
    ['2022-09-12', '2022-10-18', '2022-10-25', '2022-12-13'],
    ['2023-04-28', '2023-06-07', '2023-06-14', '2023-08-02'],
    ['2023-12-18', '2024-01-25', '2024-02-01', '2024-03-21'],
    ['2024-03-22', '2024-04-30', '2024-05-08', '2024-06-27'],
    ['2025-12-19', '2026-01-28', '2026-02-04', '2026-03-25'],
    ['2026-04-01', '2026-05-11', '2026-05-18', '2026-07-07'],
    ['2026-08-29', '2026-10-05', '2026-10-12', '2026-11-30'],
    ['2026-11-22', '2026-12-29', '2027-01-06', '2027-02-24'],
    ['2027-12-20', '2028-01-27', '2028-02-03', '2028-03-23'],
  ])('asked for on %s: 25 days to %s, 30 to %s, 65 to %s', (on, twentyFive, thirty, sixtyFive) => {
    const ofTwo = asked(two, 'stageTwo', on);
    expect([ofTwo.get('stage-2-first'), ofTwo.get('stage-2-last')]).toEqual([
      twentyFive,
      sixtyFive,
    ]);
    expect(asked(three, 'stageThree', on).get('panel-meets')).toBe(thirty);
  });

  // Counted by hand over the days off of law.md section 14; the twentieth is the table's own.
  test.each([
    ['2025-12-19', '2025-12-30', '2026-01-14', '2026-01-21'],
    ['2026-04-01', '2026-04-10', '2026-04-24', '2026-05-01'],
    ['2026-08-29', '2026-09-07', '2026-09-21', '2026-09-28'],
    ['2027-12-20', '2027-12-29', '2028-01-13', '2028-01-20'],
  ])(
    'on %s: a report 5 days on, %s; an answer 15 on, %s; a panel asked for 20 on, %s',
    (on, five, fifteen, twenty) => {
      const at = `${on}T12:00:00.000Z`;
      const { stageTwo, stageThree: _none, ...rest } = adjudicated().record;
      if (stageTwo?.adjudicated === undefined) throw new Error('Not adjudicated');
      const window = {
        ...rest,
        stageTwo: { ...stageTwo, adjudicated: { ...stageTwo.adjudicated, at } },
      };
      expect(dated(window).get('stage-3-request')).toBe(twenty);
      const met = done(seatedForPanel(), panelSet, panelMet).record;
      const panel = met.stageThree?.panel;
      if (met.stageThree === undefined || panel === undefined) throw new Error('No panel');
      expect(
        dated({
          ...met,
          stageThree: { ...met.stageThree, panel: { ...panel, metAt: at, metOn: on } },
        }).get('panel-report'),
      ).toBe(five);
      const reported = panelReported().record;
      const { stageThree } = reported;
      if (stageThree?.report === undefined) throw new Error('No report');
      expect(
        dated({
          ...reported,
          stageThree: { ...stageThree, report: { ...stageThree.report, on, at } },
        }).get('panel-response'),
      ).toBe(fifteen);
    },
  );

  test('Stage 2 has both clocks once the statement is agreed, and the complainant is told the stricter', () => {
    const now = '2026-12-07T10:00:00.000Z';
    const file = done(atStageTwo(), statement, { command: 'send-statement' }, [
      { ...agreed, on: '2026-12-07' },
      { now },
    ]);
    // Asked Tuesday 24 November, agreed Monday 7 December 2026; off: 25 and 28 December, 1 January.
    expect([...dated(file.record)]).toEqual([
      ['stage-2-first', '2026-12-31'],
      ['stage-2-last', '2027-02-26'],
      ['stage-2-first-from-statement', '2027-01-14'],
      ['stage-2-last-from-statement', '2027-03-11'],
    ]);
    expect(datesForComplainant(file.record, bury).map(({ rule }) => rule)).toEqual([
      'stage-2-first',
      'stage-2-last',
    ]);
  });

  test('an extension moves the day to answer by, and the looks before and after it; never the sixty-fifth', () => {
    const { record } = change(atStageTwo(), {
      command: 'extend-stage-2',
      until: '2027-02-12',
      reasons: 'x',
    });
    expect(record.stageTwo?.extension?.until).toBe('2027-02-12');
    const days = new Map(looksOf(record, bury).map(({ name, at }) => [name, at.slice(0, 10)]));
    expect(days.get('stage-2-day-20')).toBe('2027-02-05');
    expect(days.get('stage-2-past')).toBe('2027-02-13');
    expect(days.get('stage-2-day-60')).toBe('2027-02-19');
    const again = { command: 'extend-stage-2', until: '2027-02-26', reasons: 'x' };
    expect(change({ ...atStageTwo(), record }, again).record.stageTwo?.extension?.until).toBe(
      '2027-02-26',
    );
  });
});

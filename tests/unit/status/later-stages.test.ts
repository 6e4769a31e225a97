import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../functions/domain/case/case-file.ts';
import { statusView } from '../../../functions/domain/notice/status-view.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { statusReplySchema } from '../../../shared/intake-api/status-replies.ts';
import { done, tuesday } from '../../support/a-desk.ts';
import {
  answeredAt1,
  answeredAt2,
  answeredAt3,
  atStage2,
  atStage3,
  decidedLate,
  families,
  panelMet,
  panelReported,
  withOmbudsman,
  withPanelSet,
} from '../../support/a-later-case.ts';

const monthsLater = '2027-03-09T10:00:00.000Z';
type File = ReturnType<typeof answeredAt1>;

const seen = (file: File, now = tuesday) => {
  const whole: CaseFile = { ...file, events: [], openTasks: file.tasks.map(({ kind }) => kind) };
  return statusReplySchema.parse(statusView(whole, bury, now));
};
const laterDates = (file: File, now = tuesday) =>
  seen(file, now)
    .dates.filter(({ rule }) => /stage-2|stage-3|panel/.test(rule))
    .map(({ rule, date, workingDays }) => [rule, date, workingDays]);

describe.each(Object.entries(families))('the later stages, told to: %s', (voice, sent) => {
  const two = atStage2(answeredAt1(sent));
  const adjudicated = answeredAt2(two);
  const three = atStage3(adjudicated);
  const reported = panelReported(panelMet(withPanelSet('2026-12-15', three)));

  test.each([
    ['answered', answeredAt1(sent)],
    ['stage-2', two],
    ['stage-2-answered', adjudicated],
    ['stage-3', three],
    ['stage-3', reported],
    ['stage-3-answered', answeredAt3(reported)],
    ['with-the-ombudsman', withOmbudsman(adjudicated)],
  ] as const)('how far it is: %s', (stage, file) => {
    expect(seen(file)).toMatchObject({ voice, stage });
  });

  test('each date that binds now, with a sentence and its working', () => {
    for (const file of [two, adjudicated, three, reported]) {
      const dates = seen(file).dates.filter(({ rule }) => /stage-2|stage-3|panel/.test(rule));
      expect(dates.length).toBeGreaterThan(0);
      for (const { says, skipped, conditional } of dates) {
        expect(says.length).toBeGreaterThan(20);
        expect(skipped.length).toBeGreaterThan(0);
        expect(conditional).toBe(false);
      }
    }
  });

  test('a late request is conditional until a person has decided', () => {
    const late = atStage2(answeredAt1(sent), monthsLater);
    const view = seen(late, monthsLater);
    expect(view.stage).toBe('stage-2-asked-late');
    expect(view.dates.every(({ conditional }) => conditional)).toBe(true);
    expect(view.dates.find(({ rule }) => rule === 'stage-2-first')?.says).toMatch(/^If we look/);
    const accepted = decidedLate(late, 'accept', monthsLater);
    expect(seen(accepted, monthsLater)).toMatchObject({ stage: 'stage-2' });
    expect(seen(accepted, monthsLater).dates.some(({ conditional }) => conditional)).toBe(false);
  });

  test('one that is declined is back where it was, with a letter that has the reasons', () => {
    const no = decidedLate(atStage2(answeredAt1(sent), monthsLater), 'decline', monthsLater);
    expect(seen(no, monthsLater)).toMatchObject({
      stage: 'stage-2-declined',
      nextStage: 'stage-2',
      dates: [],
    });
    const noPanel = decidedLate(atStage3(adjudicated, monthsLater), 'decline', monthsLater);
    expect(seen(noPanel, monthsLater)).toMatchObject({
      stage: 'stage-3-declined',
      nextStage: 'stage-3',
    });
  });
});

describe('the dates of the later stages', () => {
  test('Stage 2: the twenty-fifth and the sixty-fifth working day from the request', () => {
    expect(laterDates(atStage2())).toEqual([
      ['stage-2-first', '2026-12-31', 25],
      ['stage-2-last', '2027-02-26', 65],
    ]);
  });

  test('a new day that was told takes the place of the first, with its own working', () => {
    const extended = done(atStage2(), {
      command: 'extend-stage-2',
      until: '2027-02-05',
      reasons: 'A witness is away.',
    });
    expect(laterDates(extended)).toEqual([
      ['stage-2-first', '2027-02-05', 50],
      ['stage-2-last', '2027-02-26', 65],
    ]);
    expect(extended.record.datesTold).toContainEqual({ rule: 'stage-2-first', date: '2027-02-05' });
  });

  test('the second reading of the clock is the team’s, and is told to nobody else', () => {
    const agreed = done(
      atStage2(),
      { command: 'draft-statement', words: 'x' },
      { command: 'send-statement' },
      {
        command: 'record-statement-answer',
        answer: 'agreed',
        with: 'complainant',
        how: 'phone',
        on: '2026-11-24',
      },
    );
    expect(laterDates(agreed).map(([rule]) => rule)).toEqual(['stage-2-first', 'stage-2-last']);
  });

  test('then to ask for a panel, then the panel, its report and the answer to it, each in its turn', () => {
    expect(laterDates(answeredAt2())).toEqual([['stage-3-request', '2026-12-22', 20]]);
    expect(laterDates(atStage3())).toEqual([['panel-meets', '2027-01-08', 30]]);
    expect(laterDates(panelMet())).toEqual([['panel-report', '2026-12-01', 5]]);
    expect(laterDates(panelReported())).toEqual([['panel-response', '2026-12-15', 15]]);
    expect(laterDates(answeredAt3())).toEqual([]);
  });
});

describe('what was written at the later stages', () => {
  test('stands with what they were sent, as a letter or as an answer', () => {
    const file = answeredAt3();
    const kinds = file.notices.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['stage-2-begun', 'stage-2-outcome', 'stage-3-begun', 'panel-invite']),
    );
    const about = seen(file).written.map((one) => one.about);
    expect(about.filter((one) => one === 'answer')).toHaveLength(3);
    expect(about.filter((one) => one === 'letter').length).toBeGreaterThan(3);
  });
});

describe('a request that a person declined', () => {
  test('leaves what Stage 1 still owed owed, from its own day', () => {
    const [first] = aTwoPointCase().record.parts;
    const late = atStage2(aTwoPointCase(), monthsLater);
    const no = decidedLate(late, 'decline', monthsLater);
    expect(no.record.parts.find(({ id }) => id !== first?.id)?.ended).toBeUndefined();
    expect(seen(no, monthsLater).dates.map(({ rule }) => rule)).toContain('stage-1-last');
  });
});

// One of its two parts is answered, and one that was added since is owed still: while nothing is overdue at Stage 1, who
// asks long after the answer asks late.
const aTwoPointCase = (): File => {
  const file = answeredAt1();
  const [part] = file.record.parts;
  if (part === undefined) throw new Error('There is no part');
  const owed = { ...part, id: '2', receivedAt: monthsLater, ended: undefined };
  const { ended: _none, ...second } = owed;
  return { ...file, record: { ...file.record, parts: [part, second] } };
};

import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { moveDates } from '../../../functions/domain/case/move-dates.ts';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import { dayInWords } from '../../../functions/domain/clock/london.ts';
import type { Holidays } from '../../../functions/domain/clock/working-days.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { after, change, done, tuesday } from '../../support/a-desk.ts';
import {
  answeredAt1,
  answeredAt2,
  atStage2,
  atStage3,
  families,
  panelMet,
  panelReported,
  withPanelSet,
} from '../../support/a-later-case.ts';

type File = ReturnType<typeof answeredAt1>;
const read = (file: File, changed: ChangedCase): File => after(file, changed);
const contactPerson = { name: 'Alex', phone: '0161 496 0101' };

const announced: Holidays = new Map([...bankHolidays, ['2026-12-01', 'A day announced late']]);
const move = ({ record }: File, holidays = announced) => moveDates(record, bury, tuesday, holidays);
const movedIn = (file: File) =>
  (move(file)?.record.datesTold ?? []).filter(({ was }) => was !== undefined);

describe('a bank holiday announced while a later stage runs', () => {
  const three = atStage3();
  test.each([
    ['stage-2-first', '2027-01-04', atStage2()],
    ['stage-2-last', '2027-03-01', atStage2()],
    ['stage-3-request', '2026-12-23', answeredAt2()],
    ['panel-meets', '2027-01-11', three],
    ['panel-report', '2026-12-02', panelMet(withPanelSet('2026-12-15', three))],
    ['panel-response', '2026-12-16', panelReported()],
  ] as const)('moves %s', (rule, date, file) => {
    expect(movedIn(file)).toContainEqual(expect.objectContaining({ rule, date }));
  });

  test('leaves a new day that was set with reasons where it is', () => {
    const extended = done(atStage2(), {
      command: 'extend-stage-2',
      until: '2027-02-05',
      reasons: 'A witness is away.',
    });
    expect(movedIn(extended).map(({ rule }) => rule)).toEqual(['stage-2-last']);
  });

  test.each(Object.entries(families))(
    'is told with the new date in the words of: %s',
    (_, sent) => {
      const { person, ...file } = atStage2(answeredAt1(sent));
      const changed = move({ person, ...file });
      if (changed === undefined) throw new Error('Nothing moved');
      const { record, notices } = changed;
      // The letter is written from the table that ships by then, which these dates are not of: the one before is in it.
      const facts = { record, person, authority: bury, contactPerson };
      const letter = letterText(renderNotice('dates-moved', facts).letter);
      for (const day of ['2026-12-31', '2027-02-26']) expect(letter).toContain(dayInWords(day));
      expect(notices.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['dates-moved-for-team', 'dates-moved']),
      );
    },
  );

  test('is told to the young person whose advocate wrote as well', () => {
    const kinds = move(atStage2(answeredAt1(families['advocate'])))?.notices.map(
      ({ kind }) => kind,
    );
    expect(kinds).toContain('dates-moved-for-child');
  });

  test('is told to the team with both readings of the clock', () => {
    const file = atStage2();
    const changed = move(file);
    if (changed === undefined) throw new Error('Nothing moved');
    const facts = { record: changed.record, person: file.person, authority: bury, contactPerson };
    const letter = letterText(renderNotice('dates-moved-for-team', facts).letter);
    expect(letter).toContain('counted from the request');
  });
});

describe('a day that was set for a panel and becomes a bank holiday', () => {
  const shut: Holidays = new Map([...bankHolidays, ['2026-12-15', 'A day announced late']]);
  const file = withPanelSet('2026-12-15');

  test('is a task for a person the same day, and nothing moves it by itself', () => {
    const changed = move(file, shut);
    expect(changed?.tasks).toContainEqual(
      expect.objectContaining({ kind: 'set-panel-again', target: 'same-day' }),
    );
    expect(changed?.record.stageThree?.panel?.on).toBe('2026-12-15');
    expect(changed?.record.datesTold).toContainEqual(
      expect.objectContaining({ rule: 'panel-meets', was: '2027-01-08' }),
    );
  });

  test('is one task however often somebody looks', () => {
    const changed = move(file, shut);
    if (changed === undefined) throw new Error('Nothing moved');
    expect(move(read(file, changed), shut)).toBeUndefined();
  });

  test('past the last day for a panel, is a task alone: no date that was told moved', () => {
    const late = done(atStage3(), {
      command: 'set-panel',
      on: '2027-02-02',
      time: '10:00',
      where: 'the library',
      late: 'staff-absence',
    });
    const later: Holidays = new Map([...bankHolidays, ['2027-02-02', 'A day announced late']]);
    expect(move(late, later)).toMatchObject({
      notices: [],
      tasks: [{ kind: 'set-panel-again' }],
      events: [{ event: 'looked-at', looks: ['panel-day-shut@2027-02-02'] }],
    });
  });

  test('is done with once another day is set, or the panel met', () => {
    const changed = move(file, shut);
    if (changed === undefined) throw new Error('Nothing moved');
    const asked = read(file, changed);
    const task = asked.tasks.find(({ kind }) => kind === 'set-panel-again');
    const set = { command: 'set-panel', on: '2026-12-16', time: '10:00', where: 'the library' };
    expect(change(asked, set).tasksDone).toContain(task?.id);
    expect(panelMet(asked).tasks.map(({ kind }) => kind)).not.toContain('set-panel-again');
  });
});

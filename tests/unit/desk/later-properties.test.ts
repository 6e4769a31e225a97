import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import { mayAct } from '../../../functions/domain/case/desk/may-act.ts';
import {
  isStageThreeRunning,
  isStageTwoRunning,
  stageTwoDays,
} from '../../../functions/domain/case/later-stages.ts';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import { outsiders } from '../../support/a-desk.ts';
import { type Happened, seeds, sents, story } from '../../support/desk-story.ts';

// By one seed and often, so that what is seldom done is done.
const often = { numRuns: 1000, seed: 2026 };

const always = (
  holds: (happened: Happened) => void,
  params: fc.Parameters<unknown> = { numRuns: 150 },
): void => {
  fc.assert(
    fc.property(fc.constantFrom(...sents), seeds, (sent, chosen) => {
      story(sent, chosen).forEach(holds);
    }),
    params,
  );
};

const openSeats = ({ seats = [] }: CaseRecord) =>
  seats.filter(({ endedAt }) => endedAt === undefined);

// The stage that a seat belongs to has ended, or the case has.
const isOver = (
  { state, stageTwo, stageThree }: CaseRecord,
  { stage }: ReturnType<typeof openSeats>[number],
): boolean => {
  if (state !== 'open') return true;
  if (stage === 'stage-2') return !isStageTwoRunning(stageTwo);
  return stage === 'stage-3' && !isStageThreeRunning(stageThree);
};

describe('whatever staff do after Stage 1, in whatever order (properties)', () => {
  test('no stage is begun before the one before it is over, and none that was declined goes on', () => {
    expect.hasAssertions();
    always(({ changed: { record } }) => {
      const { stageTwo, stageThree } = record;
      expect(isStageThreeRunning(stageThree) && isStageTwoRunning(stageTwo)).toBe(false);
      expect(stageThree !== undefined && stageTwo?.adjudicated === undefined).toBe(false);
      expect(stageTwo?.declinedAt !== undefined && stageTwo.adjudicated !== undefined).toBe(false);
      if (isStageTwoRunning(stageTwo)) expect(record.stage).toBe('stage-2');
      if (isStageThreeRunning(stageThree)) expect(record.stage).toBe('stage-3');
    });
  });

  test('whoever has a seat sees the case, and once their stage is over no more', () => {
    expect.hasAssertions();
    always(({ after: file }) => {
      const open = openSeats(file.record);
      expect(open.filter((seat) => isOver(file.record, seat))).toEqual([]);
      for (const staff of outsiders) {
        const isSeated = open.some(({ who }) => who === staff.id);
        const isBarred = (file.record.barred ?? []).some(({ who }) => who === staff.id);
        expect(mayAct(staff, 'read-case', file)).toBe(isSeated && !isBarred);
      }
    });
  });

  test('a panel that met had a chair and two members, none of them the independent person of Stage 2', () => {
    expect.hasAssertions();
    always(({ before, changed: { record }, command }) => {
      const sat = (record.seats ?? []).filter(({ seat }) => seat === 'independent-person');
      const panel = (record.seats ?? []).filter(({ seat }) => seat.startsWith('panel-'));
      expect(panel.some(({ who }) => sat.some((one) => one.who === who))).toBe(false);
      if (command.command !== 'record-panel') return;
      expect(
        openSeats(before.record)
          .map(({ seat }) => seat)
          .filter((seat) => seat.startsWith('panel-'))
          .sort(),
      ).toEqual(['panel-chair', 'panel-member', 'panel-member']);
    }, often);
  });

  test('Stage 2 is answered after both reports by its adjudicating officer, and never extended past day 65', () => {
    expect.hasAssertions();
    always(({ before, changed: { record, events }, command }) => {
      const { stageTwo } = record;
      if (stageTwo?.extension !== undefined) {
        const { last } = stageTwoDays(stageTwo, bankHolidays);
        expect(stageTwo.extension.until <= last).toBe(true);
      }
      if (command.command !== 'send-adjudication') return;
      expect(stageTwo?.reports.map(({ by }) => by).sort()).toEqual([
        'independent-person',
        'investigating-officer',
      ]);
      const officer = openSeats(before.record).find(({ seat }) => seat === 'adjudicating-officer');
      expect(events.map(({ actor }) => actor)).toContain(officer?.who);
      expect(record.recommendations?.some(({ answer }) => answer === undefined) ?? false).toBe(
        false,
      );
    }, often);
  });

  test('what is taken up has one action with an owner and a day, and what is not has none', () => {
    expect.hasAssertions();
    always(({ changed: { record } }) => {
      const { recommendations = [], actions = [] } = record;
      const taken = recommendations
        .filter(({ answer }) => answer === 'accepted' || answer === 'in-part')
        .map(({ id }) => id);
      expect(actions.flatMap(({ recommendation }) => recommendation ?? []).sort()).toEqual(
        taken.sort(),
      );
      expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
      expect(actions.every(({ state, endedOn }) => (state === 'open') === !endedOn)).toBe(true);
    });
  });

  test('every answer of a stage asks for its lessons form, once', () => {
    expect.hasAssertions();
    always(({ changed: { record } }) => {
      const ids = (record.lessons ?? []).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.includes('lessons-stage-1')).toBe(record.answers !== undefined);
      expect(ids.includes('lessons-stage-2')).toBe(record.stageTwo?.adjudicated !== undefined);
      expect(ids.includes('lessons-stage-3')).toBe(record.stageThree?.responded !== undefined);
    });
  });

  test('a closed case owes nothing: no stage runs, no enquiry waits, nothing promised is open', () => {
    expect.hasAssertions();
    always(({ changed: { record }, command }) => {
      if (command.command !== 'close') return;
      expect(isStageTwoRunning(record.stageTwo) || isStageThreeRunning(record.stageThree)).toBe(
        false,
      );
      expect(record.actions?.some(({ state }) => state === 'open') ?? false).toBe(false);
      const waits = record.ombudsman?.enquiries.some(({ answeredOn }) => answeredOn === undefined);
      expect(waits ?? false).toBe(false);
    }, often);
  });
});

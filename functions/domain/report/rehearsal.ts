import type { RehearsalReply } from '../../../shared/desk-api/rehearsal-reply.ts';
import type { WholeCase } from '../case/desk/whole-case.ts';
import { londonDayOf } from '../clock/london.ts';
import { clocksOf } from './rehearsal-clocks.ts';
import { gapsOf } from './rehearsal-gaps.ts';
import type { Rehearsing } from './rehearsing.ts';

/**
 * One case as the Ombudsman would read it (practice.md section 2 (7); law.md section 13): each clock and whether it was
 * kept, every decision with its reasons, every letter and what became of it, and what is missing, by the four faults.
 * `mayRead`: whether its reader may read words.
 */
export const rehearsalOf = (
  whole: WholeCase,
  rehearsing: Rehearsing,
  mayRead: boolean,
): RehearsalReply => {
  const { record, notices } = whole;
  const clocks = clocksOf(record, rehearsing.today, rehearsing.holidays);
  return {
    reference: record.reference,
    on: rehearsing.today,
    clocks: [...clocks],
    gaps: [...gapsOf(whole, clocks, rehearsing)],
    decisions: record.decisions.map(({ id, kind, outcome, decidedAt }) => {
      const reasons = mayRead ? reasonsFor(whole, id) : undefined;
      return {
        kind,
        ...(outcome !== undefined && { outcome }),
        ...(decidedAt !== undefined && { decidedOn: londonDayOf(decidedAt) }),
        ...(reasons !== undefined && { reasons }),
      };
    }),
    letters: [...notices]
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
      .map(({ kind, reader, dueAt, state }) => ({ kind, reader, on: londonDayOf(dueAt), state })),
  };
};

// The note of a decision was kept in the same moment as its event.
const reasonsFor = ({ happened, notes }: WholeCase, decision: string): string | undefined => {
  const made = happened.find(
    ({ event, details }) => event === 'decision-made' && details['decision'] === decision,
  );
  return made === undefined
    ? undefined
    : notes.find(({ about, at }) => about === 'decide' && at === made.at)?.words;
};

import type { Authority } from '../../../shared/authority/authority.ts';
import type { Escalation } from '../../../shared/authority/tracker.ts';
import { isOwedAnswer } from '../case/dates-told.ts';
import { bindingDates } from '../case/desk/reading/binding-dates.ts';
import type { ListedCase } from '../case/desk/reading/listed.ts';
import { followUpDay, informalContactDue } from '../clock/informal-contact.ts';
import { londonDayOf } from '../clock/london.ts';
import { countWorkingDays } from '../clock/working-days.ts';

/** What the rules of escalation are of a council's facts. */
export type EscalationFacts = Pick<Authority, 'targets' | 'informal' | 'report'>;

type Rule = (record: ListedCase, now: string, facts: EscalationFacts) => boolean;

const ofStageOne: ReadonlySet<string> = new Set(['stage-1-first', 'stage-1-last']);

// A later day for Stage 1 that the complainant agreed to is not late until it has passed (practice rule 20).
const isAgreedAhead = ({ agreedDate }: ListedCase, now: string): boolean =>
  agreedDate !== undefined && londonDayOf(now) <= agreedDate.day;

const rules: Readonly<Record<Escalation, Rule>> = {
  'past-last-day': (record, now) =>
    !isAgreedAhead(record, now) &&
    record.datesTold.some(({ rule, date }) => rule === 'stage-1-last' && date < londonDayOf(now)),
  late: (record, now) =>
    bindingDates(record).some(
      ({ rule, date }) =>
        date < londonDayOf(now) && !(ofStageOne.has(rule) && isAgreedAhead(record, now)),
    ),
  'not-contacted': (record, now, { informal }) =>
    informal !== undefined &&
    record.informal === undefined &&
    record.parts.some(isOwedAnswer) &&
    informalContactDue(record.receivedAt, informal) < now,
  'not-given-out': ({ allocation, receivedAt }, now, { targets }) =>
    allocation === undefined &&
    countWorkingDays(londonDayOf(receivedAt), targets.acknowledgeDays).date < londonDayOf(now),
  'not-followed-up': ({ followedUpAt, receivedAt }, now, { targets }) =>
    followUpDay(followedUpAt ?? receivedAt, targets.followUpDays) < londonDayOf(now),
};

/**
 * Why a complaint must go to a senior manager now, by the rules that its council follows, in their order; nothing where
 * none is broken. `now` is a UTC instant (councils.md, Bury and Camden).
 */
export const escalationsOf = (
  record: ListedCase,
  now: string,
  facts: EscalationFacts,
): readonly Escalation[] =>
  facts.report.tracker.escalates.filter((each) => rules[each](record, now, facts));

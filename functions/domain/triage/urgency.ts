import type { Submission } from '../../../shared/submission/submission.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { countWorkingDays } from '../clock/working-days.ts';
import type { RuleId } from './catalogue.ts';
import type { Complainant } from './who.ts';

export type UrgencyLevel = 'immediate' | 'same-day' | 'soon' | 'routine';

/** How soon a person must act, and every rule that says so, most urgent first. */
export type Urgency = { readonly level: UrgencyLevel; readonly because: readonly RuleId[] };

type Trigger = { readonly level: UrgencyLevel; readonly rule: RuleId; readonly when: boolean };

const order: readonly UrgencyLevel[] = ['immediate', 'same-day', 'soon', 'routine'];
// A move or loss of contact within this many working days is for the same day (practice rule 3).
const soonWithinWorkingDays = 5;

/** Decides urgency (practice rule 3). "Safe" never lowers it, and no answer is not "safe". Total. */
export const urgencyOf = (
  submission: Submission,
  complainant: Complainant,
  receivedOn: CalendarDay,
): Urgency => {
  const triggers = urgencyTriggers(submission, complainant, receivedOn).filter(({ when }) => when);
  const level = order.find((one) => triggers.some((trigger) => trigger.level === one)) ?? 'routine';
  const because = order.flatMap((one) =>
    triggers.filter((trigger) => trigger.level === one).map(({ rule }) => rule),
  );
  return { level, because };
};

const urgencyTriggers = (
  { safety, complaint }: Submission,
  complainant: Complainant,
  receivedOn: CalendarDay,
): readonly Trigger[] => {
  const said = new Set<string>(complaint.circumstances ?? []);
  const about = new Set<string>(complaint.points.map(({ subject }) => subject));
  return [
    { level: 'immediate', rule: 'unsafe-now', when: safety === 'unsafe' },
    { level: 'immediate', rule: 'nowhere-to-sleep', when: said.has('nowhere-to-sleep') },
    { level: 'same-day', rule: 'worried', when: safety === 'worried' },
    {
      level: 'same-day',
      rule: 'change-soon',
      when: changesSoon(complaint.changeComing, receivedOn),
    },
    { level: 'same-day', rule: 'no-money-or-food', when: said.has('no-money-or-food') },
    { level: 'same-day', rule: 'missing-from-contact', when: said.has('missing-from-contact') },
    {
      level: 'same-day',
      rule: 'harm-said',
      when: about.has('harm-by-staff') || about.has('staff-misconduct'),
    },
    { level: 'same-day', rule: 'homeless-at-16-17', when: about.has('homeless-16-17') },
    { level: 'soon', rule: 'child-is-soon', when: complainant.kind !== 'adult' },
  ];
};

const changesSoon = (
  change: Submission['complaint']['changeComing'],
  receivedOn: CalendarDay,
): boolean => {
  if (change === undefined) return false;
  if (change.date !== undefined) {
    // Counting to the date itself would let a date centuries away keep the function busy.
    return change.date < countWorkingDays(receivedOn, soonWithinWorkingDays + 1).date;
  }
  return change.when !== 'later';
};

import type { TrackerRow } from '../../../shared/desk-api/tracker-reply.ts';
import { looksAfter } from '../case/desk/may-act.ts';
import { bindingDates } from '../case/desk/reading/binding-dates.ts';
import type { ListedCase } from '../case/desk/reading/listed.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { londonDayOf } from '../clock/london.ts';
import { workingDaysBetween } from '../clock/working-days.ts';
import { type EscalationFacts, escalationsOf } from './escalation.ts';

/** One open complaint as the tracker shows it. `now` is a UTC instant. */
export const trackerRow = (record: ListedCase, now: string, facts: EscalationFacts): TrackerRow => {
  const { reference, stage, receivedAt, parts, classification, agreedDate } = record;
  const [today, received] = [londonDayOf(now), londonDayOf(receivedAt)];
  const [due] = bindingDates(record);
  return {
    reference,
    ...(classification !== undefined && { area: classification.team }),
    stage,
    received,
    age: workingDaysBetween(received, today),
    ...(due !== undefined && { due: { ...standingOn(due.date, today), rule: due.rule } }),
    routes: [...new Set(parts.map(({ route }) => route))],
    people: [...looksAfter(record)],
    ...extensionOf(record),
    ...(agreedDate !== undefined && { agreed: agreedDate.day }),
    followedUp: londonDayOf(record.followedUpAt ?? receivedAt),
    escalate: [...escalationsOf(record, now, facts)],
  };
};

// That of Stage 2 has its reasons in words, which stay in the case.
const extensionOf = ({ stageTwo, extension }: ListedCase): Pick<TrackerRow, 'extension'> => {
  if (stageTwo?.extension !== undefined) {
    return { extension: { told: londonDayOf(stageTwo.extension.at) } };
  }
  return extension === undefined
    ? {}
    : { extension: { ground: extension.ground, told: londonDayOf(extension.at) } };
};

const standingOn = (day: CalendarDay, today: CalendarDay) => ({
  day,
  left: workingDaysBetween(today, day) - workingDaysBetween(day, today),
  isLate: day < today,
});

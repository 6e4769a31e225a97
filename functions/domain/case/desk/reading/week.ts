import type { WeekItem, WeekReply } from '../../../../../shared/desk-api/queue-reply.ts';
import { addDays } from '../../../clock/calendar-day.ts';
import { londonDayOf } from '../../../clock/london.ts';
import { dueDay } from '../../decision-looks.ts';
import type { Listed, ListedCase, ListedTask } from './listed.ts';
import { type Reader, readable } from './queue.ts';

const daysAhead = 6;

/** What is due from now until this day next week, and what was due before and was not done; the oldest first. */
export const weekOf = (listed: Listed, reader: Reader): WeekReply => {
  const until = addDays(reader.today, daysAhead);
  const items = readable(listed, reader)
    .flatMap(({ record, tasks }) => [...ofCase(record, reader), ...ofTasks(tasks, reader)])
    .filter(({ due }) => due <= until)
    .sort((a, b) => a.due.localeCompare(b.due) || a.reference.localeCompare(b.reference));
  return { from: reader.today, until, items };
};

const ofCase = (
  { reference, state: caseState, datesTold, decisions, receivedAt }: ListedCase,
  { authority: { targets } }: Reader,
): readonly WeekItem[] =>
  // Of what has ended only tasks are left.
  caseState !== 'open'
    ? []
    : [
        ...datesTold.map(
          ({ rule, date }): WeekItem => ({ reference, due: date, what: 'date', name: rule }),
        ),
        ...decisions
          .filter(({ state }) => state === 'open')
          .map(
            ({ kind, target, raisedAt }): WeekItem => ({
              reference,
              due: dueDay(londonDayOf(raisedAt ?? receivedAt), target, targets),
              what: 'decision',
              name: kind,
            }),
          ),
      ];

const ofTasks = (
  tasks: readonly ListedTask[],
  { authority: { targets } }: Reader,
): readonly WeekItem[] =>
  tasks.map(({ reference, kind, target, startsAt }) => ({
    reference,
    due: dueDay(londonDayOf(startsAt), target, targets),
    what: 'task',
    name: kind,
  }));

import { datesForTeam } from '../case/dates-told.ts';
import { dayInWords, londonDayOf } from '../clock/london.ts';
import { decisionLine } from './intake-decisions.ts';
import { dates, factTable, heading, type Letter, list, paragraph } from './letter.ts';
import { dateRows, type NoticeFacts } from './notice-facts.ts';
import { intakeLetter } from './words/intake-words.ts';
import { reminderWords } from './words/reminder-words.ts';

/** A reminder to the team or to whoever leads it: what is to be looked at, why now, and the clock. No name, no story. */
export const reminder = (facts: NoticeFacts): Letter => {
  const { record, authority, look } = facts;
  if (look === undefined) throw new Error('A reminder does not say what it is about');
  const { what, todo } = reminderWords.looks[look];
  const { reference, receivedAt } = record;
  const clock = dateRows(datesForTeam(record, authority), {
    'stage-1-first': intakeLetter.firstDate,
    'stage-1-last': intakeLetter.lastDate,
  });
  return {
    subject: reminderWords.subject(reference, what),
    preview: reminderWords.preview,
    greeting: reminderWords.greeting,
    blocks: [
      factTable([
        { name: reminderWords.reference, value: reference },
        { name: reminderWords.received, value: dayInWords(londonDayOf(receivedAt)) },
      ]),
      heading(reminderWords.whatToDo),
      paragraph(todo),
      ...(look === 'decision-overdue' ? [list(openDecisions(facts))] : []),
      heading(reminderWords.datesHeading),
      clock.length === 0 ? paragraph(reminderWords.noClock) : dates(clock),
    ],
    signature: [authority.name],
  };
};

const openDecisions = (facts: NoticeFacts): readonly string[] =>
  facts.record.decisions
    .filter(({ state }) => state === 'open')
    .map((decision) => decisionLine(facts, decision));

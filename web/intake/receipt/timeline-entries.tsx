import type { Receipt, WorkedDate } from '../../../shared/intake-api/replies.ts';
import { Details } from '../../components/details/details.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { TimelineEntry } from '../../components/timeline/timeline.tsx';
import type { DatesWords } from '../../content/receipt-words.ts';
import { longDate, longDateOfInstant } from '../long-date.ts';
import { inOrder, isKnown } from './known-dates.ts';

/** From the day it was sent to what they can ask for if nothing comes. */
export const timelineOf = (receipt: Receipt, words: DatesWords): readonly TimelineEntry[] => {
  const dates = inOrder(receipt.dates);
  const last = dates.find(({ rule }) => rule === 'stage-1-last');
  return [
    {
      key: 'received',
      when: longDateOfInstant(receipt.receivedAt),
      title: words.received.title,
      isDone: true,
      body: <Paragraphs of={[words.received.says]} />,
    },
    ...dates.map((date) => entryOf(date, words)),
    ...(last === undefined ? [] : [lateEntry(last, words)]),
  ];
};

const lateEntry = (last: WorkedDate, { late }: DatesWords): TimelineEntry => ({
  key: 'late',
  when: late.after(longDate(last.date)),
  title: late.title,
  body: <Paragraphs of={late.says} />,
});

const entryOf = (date: WorkedDate, words: DatesWords): TimelineEntry => {
  const { title, lines } = saidOf(date, words);
  return {
    key: date.rule,
    when: words.by(longDate(date.date)),
    title,
    body: (
      <>
        <Paragraphs of={date.statutory ? lines : [...lines, words.ownTarget]} />
        <Working date={date} words={words} />
      </>
    ),
  };
};

// A date we have no words for yet is told in the server's: a missing date would be worse than a plain one.
const saidOf = ({ rule, says, conditional }: WorkedDate, { dates }: DatesWords) => {
  const words = isKnown(rule) ? dates[rule] : undefined;
  if (words === undefined) return { title: says, lines: [] };
  return { title: words.title, lines: conditional ? words.saysIfConditional : words.says };
};

type WorkingProps = { readonly date: WorkedDate; readonly words: DatesWords };

const Working = ({ date, words }: WorkingProps) => (
  <Details summary={words.workedOut}>
    <p>{words.counting(longDate(date.from), date.workingDays)}</p>
    <p>{words.workingDaysAre}</p>
    {date.skipped.length === 0 ? (
      <p>{words.noneSkipped}</p>
    ) : (
      <>
        <p>{words.skippedLead}</p>
        <ul class="govuk-list govuk-list--bullet">
          {date.skipped.map((day) => (
            <li key={day.date}>{skippedDay(day, words)}</li>
          ))}
        </ul>
      </>
    )}
  </Details>
);

// A weekend day's name is its reason, and stands in its date already.
const skippedDay = ({ date, why }: WorkedDate['skipped'][number], words: DatesWords): string => {
  const day = longDate(date);
  return day.startsWith(why) ? day : words.skipped(day, why);
};

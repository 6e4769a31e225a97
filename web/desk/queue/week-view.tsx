import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type WeekItem, weekReplySchema } from '../../../shared/desk-api/queue-reply.ts';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { dateWords, decisionWords, taskWords, wordsOf } from '../../content/en/desk/codes.ts';
import { weekWords } from '../../content/en/desk/queue.ts';
import { dayWords } from '../dates/day-words.ts';
import { Due } from '../dates/due.tsx';
import { GoLink } from '../frame/go-link.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';

const namesOf = { date: dateWords, decision: decisionWords, task: taskWords } as const;

/** What is due within the week, the oldest first. */
export const WeekView = () => {
  const { answer, again } = useAsked(deskPaths.week, weekReplySchema);
  return (
    <>
      <ViewHeading title={weekWords.heading}>{weekWords.heading}</ViewHeading>
      <WhenAnswered answer={answer} again={again}>
        {({ from, until, items }) =>
          items.length === 0 ? (
            <p class="govuk-body-l">{weekWords.empty}</p>
          ) : (
            <WeekTable caption={weekWords.lead(dayWords(until, from))} items={items} />
          )
        }
      </WhenAnswered>
    </>
  );
};

type WeekTableProps = { readonly caption: string; readonly items: readonly WeekItem[] };

const WeekTable = ({ caption, items }: WeekTableProps) => {
  const { due, what, case: which } = weekWords.columns;
  return (
    <PlainTable
      caption={caption}
      columns={[due, what, which]}
      rows={items.map((item, place) => ({
        key: `${item.reference} ${item.what} ${item.name} ${place}`,
        cells: [
          <Due key="due" day={item.due} />,
          `${weekWords.what[item.what]}: ${wordsOf(namesOf[item.what], item.name)}`,
          <GoLink key="case" to={{ view: 'case', reference: item.reference }}>
            {item.reference}
          </GoLink>,
        ],
      }))}
    />
  );
};

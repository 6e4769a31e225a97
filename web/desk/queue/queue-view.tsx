import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import {
  type QueueAsked,
  type QueueReply,
  queueReplySchema,
} from '../../../shared/desk-api/queue-reply.ts';
import { queueWords } from '../../content/en/desk/queue.ts';
import { GoLink } from '../frame/go-link.tsx';
import { queryOf } from '../frame/place.ts';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { useFresh } from './use-fresh.ts';

/** Everything open that somebody may see, in the order of harm. */
export const QueueView = ({ asked }: { readonly asked: QueueAsked }) => {
  const path = `${deskPaths.queue}${queryOf(asked)}`;
  const { answer, again, take } = useAsked(path, queueReplySchema);
  useFresh(path, answer, take);
  return (
    <>
      <ViewHeading title={queueWords.heading}>{queueWords.heading}</ViewHeading>
      <p class="govuk-body">{queueWords.lead}</p>
      <div class="moj-filter-layout">
        <QueueFilters key={queryOf(asked)} asked={asked} />
        <div class="moj-filter-layout__content">
          <WhenAnswered answer={answer} again={again}>
            {(queue) => <Queue queue={queue} asked={asked} />}
          </WhenAnswered>
        </div>
      </div>
    </>
  );
};

type QueueProps = { readonly queue: QueueReply; readonly asked: QueueAsked };

const Queue = ({ queue, asked }: QueueProps) => {
  const { after, ...filters } = asked;
  if (queue.cases.length === 0) return <EmptyQueue isFiltered={queryOf(asked) !== ''} />;
  return (
    <>
      <QueueTable cases={queue.cases} caption={captionOf(queue, after)} />
      <p class="govuk-body">
        {queue.after !== undefined && (
          <GoLink to={{ view: 'queue', asked: { ...filters, after: queue.after } }}>
            {queueWords.next}
          </GoLink>
        )}{' '}
        {after !== undefined && (
          <GoLink to={{ view: 'queue', asked: filters }}>{queueWords.back}</GoLink>
        )}
      </p>
    </>
  );
};

// How many are open is said where all were read; where not, only how many are shown.
const captionOf = ({ total, cases }: QueueReply, after: string | undefined): string => {
  if (total !== undefined) return queueWords.count(total);
  return after === undefined ? queueWords.first(cases.length) : queueWords.others(cases.length);
};

const EmptyQueue = ({ isFiltered }: { readonly isFiltered: boolean }) => (
  <div class="desk-empty">
    <p class="govuk-body-l">{isFiltered ? queueWords.emptyFiltered : queueWords.empty}</p>
    {isFiltered && <GoLink to={{ view: 'queue', asked: {} }}>{queueWords.clear}</GoLink>}
  </div>
);

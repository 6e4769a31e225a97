import type { QueueEntry } from '../../../shared/desk-api/queue-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { wordsOf } from '../../content/en/desk/codes.ts';
import {
  kindWords,
  queueWords,
  reasonWords,
  routeWords,
  stageWords,
  stateWords,
  urgencyWords,
} from '../../content/en/desk/queue.ts';
import { londonDayOf } from '../dates/day-words.ts';
import { Day, Due } from '../dates/due.tsx';
import { nameOf, useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';

type QueueTableProps = { readonly cases: readonly QueueEntry[]; readonly caption: string };

/** One row a case: why it stands where it does, by when, and who has it. */
export const QueueTable = ({ cases, caption }: QueueTableProps) => {
  const { case: which, why, due, who, routes, received } = queueWords.columns;
  return (
    <PlainTable
      caption={caption}
      columns={[which, why, due, who, routes, received]}
      rows={cases.map((entry) => ({
        key: entry.reference,
        cells: [
          <CaseLink key="case" entry={entry} />,
          <Reasons key="why" entry={entry} />,
          entry.due === undefined ? queueWords.nothingDue : <Due key="due" day={entry.due} />,
          <Who key="who" entry={entry} />,
          entry.routes.map((route) => routeWords[route]).join(', '),
          <Day key="received" day={londonDayOf(entry.receivedAt)} />,
        ],
      }))}
    />
  );
};

type EntryProps = { readonly entry: QueueEntry };

const CaseLink = ({ entry: { reference, kind, stage, urgency, ended } }: EntryProps) => (
  <>
    <GoLink to={{ view: 'case', reference }}>{reference}</GoLink>
    <br />
    <span class="govuk-body-s">{stage === 'none' ? kindWords[kind] : stageWords[stage]}</span>{' '}
    {ended !== undefined && <Badge kind="grey">{wordsOf(stateWords, ended)}</Badge>}{' '}
    {(urgency === 'immediate' || urgency === 'same-day') && (
      <Badge kind={urgency === 'immediate' ? 'red' : 'orange'}>{urgencyWords[urgency]}</Badge>
    )}
  </>
);

const Reasons = ({ entry: { reasons } }: EntryProps) => {
  const [first = 'waiting', ...others] = reasons;
  return (
    <>
      {reasonWords[first]}
      {others.map((reason) => (
        <span class="queue-also" key={reason}>
          {reasonWords[reason]}
        </span>
      ))}
    </>
  );
};

const Who = ({ entry: { people, isAccepted } }: EntryProps) => {
  const { office } = useDesk();
  if (people.length === 0) return <>{queueWords.nobody}</>;
  const names = people.map((id) => nameOf(office, id)).join(', ');
  return <>{isAccepted ? names : `${names} (${queueWords.notAccepted})`}</>;
};

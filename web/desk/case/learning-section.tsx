import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { laterWords } from '../../content/en/desk/later-case.ts';
import {
  actionEndWords,
  advocacyWords,
  complimentWords,
  contactLimitWords,
  correctiveWords,
  costWords,
  recommendationWords,
  sourceWords,
} from '../../content/en/desk/later-lists.ts';
import { dayWords, londonDayOf } from '../dates/day-words.ts';
import { Day, Due } from '../dates/due.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { deskOf } from './case-parts.ts';
import { Facts } from './said.tsx';

type ReplyProps = { readonly reply: CaseReply };
type DeskSeen = ReturnType<typeof deskOf>;

/** True where anything was recommended, is to be done, was learnt, or was paid. */
export const hasLearning = (reply: CaseReply): boolean => {
  const seen = deskOf(reply);
  return [
    seen.recommendations,
    seen.actions,
    seen.lessons,
    seen.costs,
    seen.compliment,
    seen.advocacy,
    seen.contactArrangement,
  ].some((one) => one !== undefined);
};

/** What is to be done and was learnt, what it cost, the advocate's part, and limits to contact. */
export const Learning = ({ reply }: ReplyProps) => {
  const { compliment, contactArrangement } = deskOf(reply);
  return (
    <>
      <Recommendations reply={reply} />
      <Actions reply={reply} />
      <Lessons reply={reply} />
      <Costs reply={reply} />
      <Advocacy reply={reply} />
      {compliment !== undefined && (
        <Facts facts={[[laterWords.compliment, wordsOf(complimentWords, compliment.source)]]} />
      )}
      {contactArrangement !== undefined && <ContactLimits limited={contactArrangement} />}
    </>
  );
};

// The words stand in the note of the same id, for whoever may read words.
const noteOf = ({ notes }: CaseReply, id: string): string =>
  notes.find((note) => note.id === id)?.words ?? laterWords.none;

const Recommendations = ({ reply }: ReplyProps) => {
  const { recommendations = [] } = deskOf(reply);
  const words = laterWords.recommendations;
  return recommendations.length === 0 ? null : (
    <PlainTable
      caption={words.heading}
      columns={words.columns}
      rows={recommendations.map(({ id, from, answer }) => ({
        key: id,
        cells: [
          noteOf(reply, id),
          wordsOf(sourceWords, from),
          <Badge key="answer" kind={answer === undefined ? 'orange' : 'green'}>
            {answer === undefined ? words.open : wordsOf(recommendationWords, answer)}
          </Badge>,
        ],
      }))}
    />
  );
};

const Actions = ({ reply }: ReplyProps) => {
  const { colleagues } = useDesk().office;
  const { actions = [] } = deskOf(reply);
  const words = laterWords.actions;
  return actions.length === 0 ? null : (
    <PlainTable
      caption={words.heading}
      columns={words.columns}
      rows={actions.map(({ id, from, owner, by, state, recommendation = id }) => ({
        key: id,
        cells: [
          noteOf(reply, recommendation),
          wordsOf(sourceWords, from),
          colleagues.find((one) => one.id === owner)?.name ?? owner,
          state === 'open' ? <Due key="by" day={by} /> : <Day key="by" day={by} />,
          <Badge key="state" kind={state === 'done' ? 'green' : 'orange'}>
            {state === 'open' ? words.open : wordsOf(actionEndWords, state)}
          </Badge>,
        ],
      }))}
    />
  );
};

const Lessons = ({ reply }: ReplyProps) => {
  const { today } = useDesk().office;
  const { lessons = [] } = deskOf(reply);
  const words = laterWords.lessons;
  return lessons.length === 0 ? null : (
    <PlainTable
      caption={words.heading}
      columns={words.columns}
      rows={lessons.map(({ id, stage, askedAt, returnedAt, corrective = 'none' }) => ({
        key: id,
        cells: [
          wordsOf(sourceWords, stage),
          <Day key="asked" day={londonDayOf(askedAt)} />,
          returnedAt === undefined ? (
            <Badge key="state" kind="orange">
              {words.open}
            </Badge>
          ) : (
            words.returned(
              dayWords(londonDayOf(returnedAt), today),
              wordsOf(correctiveWords, corrective),
            )
          ),
        ],
      }))}
    />
  );
};

const pounds = (pence: number): string => (pence / 100).toFixed(2);

const Costs = ({ reply }: ReplyProps) => {
  const { costs = [] } = deskOf(reply);
  const words = laterWords.costs;
  if (costs.length === 0) return null;
  const together = costs.reduce((sum, { pence }) => sum + pence, 0);
  return (
    <PlainTable
      caption={words.heading}
      columns={words.columns}
      rows={[
        ...costs.map(({ kind, pence, on }, place) => ({
          key: String(place),
          cells: [wordsOf(costWords, kind), <Day key="on" day={on} />, pounds(pence)],
        })),
        { key: 'together', cells: [words.total, '', pounds(together)] },
      ]}
    />
  );
};

const Advocacy = ({ reply }: ReplyProps) => {
  const { advocacy = [] } = deskOf(reply);
  const words = laterWords.advocacy;
  return advocacy.length === 0 ? null : (
    <PlainTable
      caption={words.heading}
      columns={words.columns}
      rows={advocacy.map(({ kind, on }, place) => ({
        key: String(place),
        cells: [wordsOf(advocacyWords, kind), <Day key="on" day={on} />],
      }))}
    />
  );
};

const ContactLimits = ({
  limited: { limits, until, reviewOn, endedAt },
}: {
  readonly limited: NonNullable<DeskSeen['contactArrangement']>;
}) => {
  const { today } = useDesk().office;
  const words = laterWords.contact;
  return (
    <>
      <h3 class="govuk-heading-s">{words.heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {limits.map((one) => (
          <li key={one}>{wordsOf(contactLimitWords, one)}</li>
        ))}
      </ul>
      <p class="govuk-body">
        {endedAt === undefined
          ? words.until(dayWords(until, today), dayWords(reviewOn, today))
          : words.ended}
      </p>
    </>
  );
};

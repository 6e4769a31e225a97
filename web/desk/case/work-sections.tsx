import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { caseWords } from '../../content/en/desk/case.ts';
import {
  codeAsWords,
  confidenceWords,
  dateSourceWords,
  dateWords,
  decisionWords,
  partStateWords,
  taskWords,
  wordsOf,
} from '../../content/en/desk/codes.ts';
import { routeWords } from '../../content/en/desk/queue.ts';
import { dayWords, londonDayOf, momentWords } from '../dates/day-words.ts';
import { Day, Due } from '../dates/due.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { type Part, partsOf } from './case-parts.ts';
import { subjectName } from './their-words.tsx';

type ReplyProps = { readonly reply: CaseReply };

/** Where a rule comes from, and how sure it is. */
const Source = ({ reply: { rules }, rule }: ReplyProps & { readonly rule: string }) => {
  const source = rules[rule];
  return source === undefined ? null : (
    <span class="source">
      {caseWords.parts.source(source.cites, wordsOf(confidenceWords, source.confidence))}
    </span>
  );
};

const None = ({ words }: { readonly words: string }) => <p class="govuk-body">{words}</p>;

/** Each part with its proposed route, why, and by which rule. */
export const Parts = ({ reply }: ReplyProps) => {
  const parts = partsOf(reply);
  if (parts.length === 0) return <None words={caseWords.parts.none} />;
  return (
    <PlainTable
      caption={caseWords.sections.parts}
      isCaptionUnseen
      columns={caseWords.parts.columns}
      rows={parts.map((part) => ({
        key: part.id,
        cells: [
          partName(part),
          wordsOf(routeWords, part.route),
          <>
            {part.reason !== undefined && (
              <>
                {caseWords.parts.told} “{part.reason}”
              </>
            )}
            <Source reply={reply} rule={part.rule} />
          </>,
          <Day key="received" day={londonDayOf(part.receivedAt)} />,
          <PartState key="state" part={part} />,
        ],
      }))}
    />
  );
};

/** A part by its number and its subject. */
export const partName = ({ id, subject }: Pick<Part, 'id' | 'subject'>): string =>
  `${id}. ${subjectName(subject)}`;

const PartState = ({ part: { state, hold, ended } }: { readonly part: Part }) => {
  if (ended !== undefined) return <Badge kind="green">{codeAsWords(ended.outcome)}</Badge>;
  return (
    <>
      <Badge kind={state === 'confirmed' ? 'green' : 'orange'}>
        {wordsOf(partStateWords, state)}
      </Badge>
      {hold !== undefined && (
        <span class="source">
          {codeAsWords(hold.proceedings)}. {caseWords.parts.reviewOn} <Day day={hold.reviewOn} />
        </span>
      )}
    </>
  );
};

/** What a named person decides: the rule, what helps, and by when. */
export const Decisions = ({ reply }: ReplyProps) => {
  const words = caseWords.decisions;
  if (reply.decisions.length === 0) return <None words={words.none} />;
  return (
    <PlainTable
      caption={caseWords.sections.decisions}
      isCaptionUnseen
      columns={words.columns}
      rows={reply.decisions.map((one) => ({
        key: one.id,
        cells: [
          <>
            {wordsOf(decisionWords, one.kind)}
            <Source reply={reply} rule={one.rule} />
          </>,
          <ul class="govuk-list pointers" key="helps">
            {one.presume !== undefined && <li>{words.presume(one.presume)}</li>}
            {one.weigh.map((pointer) => (
              <li key={pointer}>{pointer}</li>
            ))}
          </ul>,
          one.state === 'open' ? <Due key="due" day={one.due} /> : <Day key="due" day={one.due} />,
          <Decided key="state" one={one} />,
        ],
      }))}
    />
  );
};

const Decided = ({ one }: { readonly one: CaseReply['decisions'][number] }) =>
  one.state === 'open' ? (
    <Badge kind="orange">{caseWords.decisions.open}</Badge>
  ) : (
    <>
      <Badge kind="green">{codeAsWords(one.outcome ?? one.state)}</Badge>
      {one.decidedBy !== undefined && (
        <span class="source">
          {one.decidedBy.name ?? one.decidedBy.id}
          {one.decidedAt !== undefined && `, ${momentWords(one.decidedAt)}`}
        </span>
      )}
    </>
  );

/** The clock with its working. */
export const Dates = ({ reply }: ReplyProps) => {
  const { today } = useDesk().office;
  const words = caseWords.dates;
  if (reply.dates.length === 0) return <None words={words.none} />;
  return (
    <PlainTable
      caption={caseWords.sections.dates}
      isCaptionUnseen
      columns={words.columns}
      rows={reply.dates.map(({ rule, date, statutory, from, workingDays, skipped }) => ({
        key: rule,
        cells: [
          <>
            {wordsOf(dateWords, rule)}
            <span class="source">
              {statutory ? words.statutory : (dateSourceWords[rule] ?? words.target)}
            </span>
          </>,
          <Due key="due" day={date} />,
          <>
            {words.working(workingDays, dayWords(from, today))}
            {skipped.length > 0 && (
              <span class="source">
                {words.skipped(
                  skipped
                    .map(({ date: off, why }) => `${dayWords(off, today)} (${why})`)
                    .join(', '),
                )}
              </span>
            )}
          </>,
        ],
      }))}
    />
  );
};

/** What is to be done, and what was. */
export const Tasks = ({ reply }: ReplyProps) => {
  const words = caseWords.tasks;
  if (reply.tasks.length === 0) return <None words={words.none} />;
  return (
    <PlainTable
      caption={caseWords.sections.tasks}
      isCaptionUnseen
      columns={words.columns}
      rows={reply.tasks.map(({ id, kind, due, state }) => ({
        key: id,
        cells: [
          wordsOf(taskWords, kind),
          state === 'open' ? <Due key="due" day={due} /> : <Day key="due" day={due} />,
          <Badge key="state" kind={state === 'open' ? 'orange' : 'green'}>
            {words[state]}
          </Badge>,
        ],
      }))}
    />
  );
};

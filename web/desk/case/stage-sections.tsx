import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { lateWords } from '../../content/en/desk/command-lists.ts';
import { laterWords } from '../../content/en/desk/later-case.ts';
import {
  ombudsmanWords,
  reporterWords,
  scopeWords,
  seatWords,
} from '../../content/en/desk/later-lists.ts';
import { dayWords, londonDayOf } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { deskOf, partsOf } from './case-parts.ts';
import { Facts } from './said.tsx';
import { partName } from './work-sections.tsx';

type ReplyProps = { readonly reply: CaseReply };
type DeskSeen = ReturnType<typeof deskOf>;
type TwoProps = ReplyProps & { readonly stage: NonNullable<DeskSeen['stageTwo']> };

/** True where anything of a later stage, or of the Ombudsman, is there to be seen. */
export const hasLaterStages = (reply: CaseReply): boolean => {
  const { stageTwo, stageThree, ombudsman, seats } = deskOf(reply);
  return [stageTwo, stageThree, ombudsman, seats].some((one) => one !== undefined);
};

/** Stages 2 and 3, who has a seat, and the Ombudsman. */
export const LaterStages = ({ reply }: ReplyProps) => {
  const { stageTwo, stageThree, ombudsman, seats } = deskOf(reply);
  return (
    <>
      {stageTwo !== undefined && <StageTwo reply={reply} stage={stageTwo} />}
      {stageThree !== undefined && <StageThree stage={stageThree} />}
      {seats !== undefined && <Seats seats={seats} />}
      {ombudsman !== undefined && <Ombudsman passed={ombudsman} />}
    </>
  );
};

/** A day as staff read it, from today. */
const useDayWords = (): ((day: string) => string) => {
  const { today } = useDesk().office;
  return (day) => dayWords(day, today);
};

const partNames = (reply: CaseReply, ids: readonly string[]): string =>
  partsOf(reply)
    .filter(({ id }) => ids.includes(id))
    .map(partName)
    .join('; ');

const answeredOn = (
  answer: { readonly at: string; readonly late?: string | undefined } | undefined,
  day: (day: string) => string,
): string | undefined =>
  answer &&
  [
    day(londonDayOf(answer.at)),
    ...(answer.late === undefined ? [] : [laterWords.lateBecause(wordsOf(lateWords, answer.late))]),
  ].join(', ');

const requestedOn = (
  { on, late, declinedAt }: Pick<TwoProps['stage'], 'on' | 'late' | 'declinedAt'>,
  day: (day: string) => string,
): string =>
  [
    day(on),
    ...(late ? [laterWords.stageTwo.late] : []),
    ...(declinedAt === undefined ? [] : [laterWords.stageTwo.declined]),
  ].join(', ');

const StageTwo = ({ reply, stage }: TwoProps) => {
  const day = useDayWords();
  const words = laterWords.stageTwo;
  return (
    <>
      <h3 class="govuk-heading-s">{words.heading}</h3>
      <Facts
        facts={[
          [words.requested, requestedOn(stage, day)],
          [words.after, wordsOf(words.afterWords, stage.after)],
          [words.statement, statementOf(stage, day)],
          [words.parts, partNames(reply, stage.parts)],
          [
            words.limited,
            stage.limited
              .map((one) => `${partNames(reply, [one.part])}: ${wordsOf(scopeWords, one.because)}`)
              .join('. '),
          ],
          [words.extended, stage.extension && day(stage.extension.until)],
          [
            words.reports,
            stage.reports
              .map(({ by, on }) => `${wordsOf(reporterWords, by)}, ${day(on)}`)
              .join('. '),
          ],
          [words.adjudicated, answeredOn(stage.adjudicated, day)],
        ]}
      />
      {stage.draft !== undefined && <p class="govuk-body">{words.draft}</p>}
    </>
  );
};

const statementOf = (
  { statement }: TwoProps['stage'],
  day: (day: string) => string,
): string | undefined => {
  if (statement === undefined) return undefined;
  const at = statement.agreedAt ?? statement.sentAt;
  const state = wordsOf(laterWords.stageTwo.statementWords, statement.state);
  return at === undefined ? state : `${state}, ${day(londonDayOf(at))}`;
};

const StageThree = ({ stage }: { readonly stage: NonNullable<DeskSeen['stageThree']> }) => {
  const day = useDayWords();
  const words = laterWords.stageThree;
  return (
    <>
      <h3 class="govuk-heading-s">{words.heading}</h3>
      <Facts
        facts={[
          [laterWords.stageTwo.requested, requestedOn(stage, day)],
          [words.panel, stage.panel && day(stage.panel.on)],
          [words.papers, stage.panel?.papersOn && day(stage.panel.papersOn)],
          [words.met, stage.panel?.metOn && day(stage.panel.metOn)],
          [words.report, stage.report && day(stage.report.on)],
          [words.responded, answeredOn(stage.responded, day)],
        ]}
      />
      {stage.draft !== undefined && <p class="govuk-body">{laterWords.stageTwo.draft}</p>}
    </>
  );
};

const Seats = ({ seats }: { readonly seats: NonNullable<DeskSeen['seats']> }) => {
  const { colleagues } = useDesk().office;
  const words = laterWords.seats;
  return (
    <PlainTable
      caption={words.heading}
      columns={words.columns}
      rows={seats.map(({ seat, who, at, endedAt }) => ({
        key: `${seat} ${who} ${at}`,
        cells: [
          wordsOf(seatWords, seat),
          colleagues.find(({ id }) => id === who)?.name ?? who,
          <Badge key="state" kind={endedAt === undefined ? 'green' : 'grey'}>
            {endedAt === undefined ? words.now : words.ended}
          </Badge>,
        ],
      }))}
    />
  );
};

const Ombudsman = ({ passed }: { readonly passed: NonNullable<DeskSeen['ombudsman']> }) => {
  const day = useDayWords();
  const words = laterWords.ombudsman;
  return (
    <>
      <h3 class="govuk-heading-s">{words.heading}</h3>
      <Facts
        facts={[
          [words.early, passed.earlyAt && day(londonDayOf(passed.earlyAt))],
          [
            words.premature,
            passed.premature
              .map(({ on, firstReceivedOn }) => `${day(on)}: ${words.first(day(firstReceivedOn))}`)
              .join('. '),
          ],
          [
            words.enquiries,
            passed.enquiries
              .map((one) =>
                [
                  day(one.on),
                  one.answeredOn === undefined
                    ? words.due(day(one.due))
                    : words.answered(day(one.answeredOn)),
                ].join(', '),
              )
              .join('. '),
          ],
          [
            words.decisions,
            passed.decisions
              .map(({ on, decision }) => `${day(on)}: ${wordsOf(ombudsmanWords, decision)}`)
              .join('. '),
          ],
        ]}
      />
    </>
  );
};

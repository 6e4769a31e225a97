import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import {
  ombudsmanFaults,
  type RehearsalReply,
  rehearsalReplySchema,
} from '../../../shared/desk-api/rehearsal-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { Button } from '../../components/button/button.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import {
  codeAsWords,
  dateWords,
  decisionWords,
  letterStateWords,
  letterWords,
  readerWords,
  wordsOf,
} from '../../content/en/desk/codes.ts';
import { lateWords } from '../../content/en/desk/command-lists.ts';
import { gapWords, rehearsalWords } from '../../content/en/desk/rehearsal.ts';
import { Day } from '../dates/due.tsx';
import { GoLink } from '../frame/go-link.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { Said } from './said.tsx';
import { saveAsFile } from './save-as-file.ts';

type ReplyProps = { readonly reply: RehearsalReply };

/** A case as the Ombudsman would read it: one page, to print or to keep. */
export const RehearsalView = ({ reference }: { readonly reference: string }) => {
  const { answer, again } = useAsked(deskPaths.rehearsal(reference), rehearsalReplySchema);
  return (
    <WhenAnswered answer={answer} again={again}>
      {(reply: RehearsalReply) => <Rehearsal reply={reply} />}
    </WhenAnswered>
  );
};

const Rehearsal = ({ reply }: ReplyProps) => {
  const { reference } = reply;
  return (
    <>
      <GoLink class="govuk-back-link" to={{ view: 'case', reference }}>
        {rehearsalWords.back}
      </GoLink>
      <ViewHeading title={rehearsalWords.title(reference)}>
        {rehearsalWords.title(reference)}
      </ViewHeading>
      <p class="govuk-body">{rehearsalWords.lead}</p>
      <div class="govuk-button-group case-tools">
        <Button type="button" kind="secondary" onClick={() => window.print()}>
          {rehearsalWords.print}
        </Button>
        <Button
          type="button"
          kind="secondary"
          onClick={() => saveAsFile(`${reference}-ombudsman.json`, reply)}
        >
          {rehearsalWords.save}
        </Button>
      </div>
      <Gaps reply={reply} />
      <Clocks reply={reply} />
      <Decided reply={reply} />
      <Written reply={reply} />
    </>
  );
};

const None = ({ words }: { readonly words: string }) => <p class="govuk-body">{words}</p>;

const Gaps = ({ reply: { gaps } }: ReplyProps) => (
  <section class="case-section" aria-labelledby="gaps">
    <h2 class="govuk-heading-m" id="gaps">
      {rehearsalWords.gaps}
    </h2>
    {gaps.length === 0 && <None words={rehearsalWords.noGaps} />}
    {ombudsmanFaults
      .map((fault) => ({ fault, found: gaps.filter((gap) => gap.fault === fault) }))
      .filter(({ found }) => found.length > 0)
      .map(({ fault, found }) => (
        <PlainTable
          key={fault}
          caption={rehearsalWords.faults[fault]}
          columns={rehearsalWords.gapColumns}
          rows={found.map(({ gap, about, on }, place) => ({
            key: `${gap} ${place}`,
            cells: [
              gapWords[gap],
              about === undefined ? '' : aboutWords(about),
              on === undefined ? '' : <Day key="on" day={on} />,
            ],
          }))}
        />
      ))}
  </section>
);

const aboutWords = (code: string): string =>
  dateWords[code] ?? decisionWords[code] ?? codeAsWords(code);

const badges = { 'in-time': 'green', late: 'red', running: 'grey', overdue: 'red' } as const;

const Clocks = ({ reply: { clocks } }: ReplyProps) => (
  <section class="case-section" aria-labelledby="clocks">
    <h2 class="govuk-heading-m" id="clocks">
      {rehearsalWords.clocks}
    </h2>
    {clocks.length === 0 ? (
      <None words={rehearsalWords.noClocks} />
    ) : (
      <PlainTable
        caption={rehearsalWords.clocks}
        isCaptionUnseen
        columns={rehearsalWords.clockColumns}
        rows={clocks.map(({ rule, from, due, met, state, reason }, place) => ({
          key: `${rule} ${place}`,
          cells: [
            wordsOf(dateWords, rule),
            <Day key="from" day={from} />,
            <Day key="due" day={due} />,
            met === undefined ? '' : <Day key="met" day={met} />,
            <>
              <Badge kind={badges[state]}>{rehearsalWords.states[state]}</Badge>
              {reason !== undefined && <span class="source">{wordsOf(lateWords, reason)}</span>}
            </>,
          ],
        }))}
      />
    )}
  </section>
);

const Decided = ({ reply: { decisions } }: ReplyProps) => (
  <section class="case-section" aria-labelledby="decided">
    <h2 class="govuk-heading-m" id="decided">
      {rehearsalWords.decisions}
    </h2>
    {decisions.length === 0 ? (
      <None words={rehearsalWords.noDecisions} />
    ) : (
      <PlainTable
        caption={rehearsalWords.decisions}
        isCaptionUnseen
        columns={rehearsalWords.decisionColumns}
        rows={decisions.map(({ kind, outcome, decidedOn, reasons }, place) => ({
          key: `${kind} ${place}`,
          cells: [
            wordsOf(decisionWords, kind),
            outcome === undefined ? rehearsalWords.open : codeAsWords(outcome),
            decidedOn === undefined ? '' : <Day key="on" day={decidedOn} />,
            reasons === undefined ? '' : <Said key="why">{reasons}</Said>,
          ],
        }))}
      />
    )}
  </section>
);

const Written = ({ reply: { letters } }: ReplyProps) => (
  <section class="case-section" aria-labelledby="written">
    <h2 class="govuk-heading-m" id="written">
      {rehearsalWords.letters}
    </h2>
    {letters.length === 0 ? (
      <None words={rehearsalWords.noLetters} />
    ) : (
      <PlainTable
        caption={rehearsalWords.letters}
        isCaptionUnseen
        columns={rehearsalWords.letterColumns}
        rows={letters.map(({ kind, reader, on, state }, place) => ({
          key: `${kind} ${place}`,
          cells: [
            wordsOf(letterWords, kind),
            wordsOf(readerWords, reader),
            <Day key="on" day={on} />,
            wordsOf(letterStateWords, state),
          ],
        }))}
      />
    )}
  </section>
);

import type { Remedy } from '../../../shared/desk-api/desk-lists.ts';
import { limits } from '../clock/limits.ts';
import { dayInWords, londonDayOf } from '../clock/london.ts';
import { countWorkingDays } from '../clock/working-days.ts';
import { askOnPageBlocks } from './ask-on-page.ts';
import type { LaterInShort, LaterLetterKind, LaterLetterOf } from './later-letter-words.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { deskWords } from './words/desk-words-by-voice.ts';
import { laterWords } from './words/later-words.ts';
import { subjectNameFor } from './words/subject-words.ts';

export type Wrote<Kind extends LaterLetterKind> = (
  facts: NoticeFacts,
  told: LaterLetterOf<Kind>,
) => readonly Block[];

/** Stage 2 as it stands; a letter of it cannot be written before it was asked for. */
export const stageTwoOf = ({ record }: NoticeFacts) => {
  if (record.stageTwo === undefined) throw new Error('A letter of Stage 2 without Stage 2');
  return record.stageTwo;
};

/** Stage 3 as it stands. */
export const stageThreeOf = ({ record }: NoticeFacts) => {
  if (record.stageThree === undefined) throw new Error('A letter of Stage 3 without Stage 3');
  return record.stageThree;
};

/** What Stage 2 found, part by part, with the right to a panel and its day (law.md section 4). */
export const twoOutcome: Wrote<'stage-2-outcome'> = (
  facts,
  { parts, apology, action, remedies },
) => {
  const { record } = facts;
  const words = laterWords[record.voice];
  const { found } = deskWords[record.voice];
  const subjects = new Map(record.parts.map(({ id, subject }) => [id, subject]));
  return [
    ...lateBlocks(stageTwoOf(facts).adjudicated?.late, words.outcomeLate),
    paragraph(words.twoOutcome),
    ...parts.flatMap(({ part, outcome, finding }) => [
      heading(found[outcome](subjectNameFor(record.voice, subjects.get(part) ?? 'not-sure'))),
      paragraph(finding),
    ]),
    ...putRight(facts, apology, action, remedies),
    paragraph(words.reports),
    ...panelRight(facts),
  ];
};

const lateBlocks = (late: string | undefined, says: string): readonly Block[] =>
  late === undefined ? [] : [paragraph(says)];

const putRight = (
  { record: { voice } }: NoticeFacts,
  apology: string | undefined,
  action: string | undefined,
  remedies: readonly Remedy[],
): readonly Block[] => {
  const words = deskWords[voice];
  return [
    ...(apology === undefined ? [] : [heading(words.sorryHeading), paragraph(apology)]),
    ...(action === undefined && remedies.length === 0 ? [] : [heading(words.actionHeading)]),
    ...(action === undefined ? [] : [paragraph(action)]),
    ...(remedies.length === 0 ? [] : [list(remedies.map((remedy) => words.remedies[remedy]))]),
  ];
};

const panelRight = (facts: NoticeFacts): readonly Block[] => {
  const { record, contactPerson } = facts;
  const words = laterWords[record.voice];
  const adjudicated = stageTwoOf(facts).adjudicated?.at;
  if (adjudicated === undefined) throw new Error('What Stage 2 found leaves before it was sent');
  const { workingDays } = limits['stage-3-request'];
  const { date } = countWorkingDays(londonDayOf(adjudicated), workingDays);
  return [
    heading(deskWords[record.voice].notHappyHeading),
    paragraph(words.panelRight(dayInWords(date), contactPerson.phone)),
    ...askOnPageBlocks(facts),
    paragraph(words.panelLater),
  ];
};

const lastBlocks = ({ record: { voice } }: NoticeFacts): readonly Block[] => [
  heading(deskWords[voice].notHappyHeading),
  paragraph(laterWords[voice].lastStage),
  paragraph(laterWords[voice].yearToAsk),
];

/** What the council says to the panel, with the Ombudsman (reg 20). */
export const threeResponse: Wrote<'stage-3-response'> = (
  facts,
  { response, apology, remedies },
) => {
  const words = laterWords[facts.record.voice];
  return [
    ...lateBlocks(stageThreeOf(facts).responded?.late, words.outcomeLate),
    paragraph(words.threeOutcome),
    paragraph(response),
    ...putRight(facts, apology, undefined, remedies),
    ...lastBlocks(facts),
  ];
};

/** The answer of a later stage in a few words that were written for the child. */
export const laterInShortBlocks = (
  facts: NoticeFacts,
  { kind, words: said }: LaterInShort,
): readonly Block[] => {
  const words = laterWords[facts.record.voice];
  return kind === 'stage-2-outcome-in-short'
    ? [
        ...lateBlocks(stageTwoOf(facts).adjudicated?.late, words.outcomeLate),
        paragraph(words.twoOutcome),
        paragraph(said),
        ...panelRight(facts),
      ]
    : [
        ...lateBlocks(stageThreeOf(facts).responded?.late, words.outcomeLate),
        paragraph(words.threeOutcome),
        paragraph(said),
        ...lastBlocks(facts),
      ];
};

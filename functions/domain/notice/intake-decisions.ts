import { catalogue } from '../triage/catalogue.ts';
import { type Block, list, paragraph } from './letter.ts';
import { type NoticeFacts, targetInWords } from './notice-facts.ts';
import { decisionGuidance } from './words/decision-guidance.ts';
import { intakeLetter } from './words/intake-words.ts';
import { decisionWords } from './words/staff-words.ts';

/** The question and its date, then what helps whoever decides it. */
export const decisionBlocks = (
  facts: NoticeFacts,
  decision: NoticeFacts['record']['decisions'][number],
): readonly Block[] => {
  const { presume, weigh } = decisionGuidance[decision.kind];
  return [
    paragraph(decisionLine(facts, decision)),
    list([...(presume === undefined ? [] : [intakeLetter.presume(presume)]), ...weigh]),
  ];
};

/** One decision: the question, by when, and where the rule comes from. */
export const decisionLine = (
  { record, authority }: NoticeFacts,
  decision: NoticeFacts['record']['decisions'][number],
): string =>
  intakeLetter.decision(
    decisionWords[decision.kind],
    targetInWords(decision.target, decision.raisedAt ?? record.receivedAt, authority.targets),
    catalogue[decision.rule].cites,
  );

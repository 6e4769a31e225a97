import type { DecisionKind } from '../triage/decisions.ts';
import { elsewhereBlocks } from './desk-elsewhere.ts';
import type { DeskLetterOf } from './desk-letter-words.ts';
import { type Block, heading, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { DecisionTold } from './words/desk-words.ts';
import { deskWords } from './words/desk-words-by-voice.ts';

type Told = DeskLetterOf<'decision-told'>;

/** What a named person decided, and why: every no has its reasons and the Ombudsman (law.md section 6). */
export const decisionToldBlocks = (
  facts: NoticeFacts,
  { decision, outcome, reasons, elsewhere }: Told,
): readonly Block[] => {
  const words = deskWords[facts.record.voice];
  return [
    ...(elsewhere === undefined
      ? [paragraph(words.decided[toldAs(decision, outcome)])]
      : elsewhereBlocks(facts, elsewhere)),
    ...(reasons === undefined ? [] : [heading(words.reasonsHeading), paragraph(reasons)]),
    paragraph(words.decidedBy),
    ...(words.cannotSay === '' ? [] : [paragraph(words.cannotSay)]),
  ];
};

const toldAs = (decision: DecisionKind, outcome: Told['outcome']): DecisionTold => {
  const isLate = decision === 'late-stage-2' || decision === 'late-stage-3';
  if (outcome === 'accept') return isLate ? 'late-taken-up' : 'open-to-you';
  if (outcome === 'defer') return 'deferred';
  if (outcome === 'not-deferred' || outcome === 'another-route') return outcome;
  return refusals[decision] ?? 'no';
};

const refusals: Readonly<Partial<Record<DecisionKind, DecisionTold>>> = {
  'sufficient-interest': 'not-open-to-you',
  'who-complains': 'not-open-to-you',
  'out-of-time': 'too-long-ago',
  'after-proceedings': 'too-long-ago',
  'another-council': 'another-council',
  'all-stages-done': 'answered-already',
  representative: 'not-speaking-for',
  'child-agreement': 'not-speaking-for',
  'whose-authority': 'not-speaking-for',
  'late-stage-2': 'asked-too-late',
  'late-stage-3': 'asked-too-late',
};

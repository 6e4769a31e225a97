import { type Block, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { askOnPageWords } from './words/ask-on-page-words.ts';

/**
 * That the next stage can be asked for on the status page too, for a reader who has one: whoever sent it there, or was
 * given a code since. The young person whose advocate wrote has none.
 */
export const askOnPageBlocks = ({ record }: Pick<NoticeFacts, 'record'>): readonly Block[] => {
  const { entry, statusGeneration = 0, complainant, voice } = record;
  const isTheirs = complainant.submittedBy !== 'advocate' || voice === 'advocate';
  const hasCode = entry === undefined || statusGeneration > 0;
  return isTheirs && hasCode && voice !== 'outsider' ? [paragraph(askOnPageWords[voice])] : [];
};

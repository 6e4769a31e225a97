import type { RedactionReason } from '../../../../shared/desk-api/keeping-lists.ts';

/** What stands for good in place of words that were taken out, wherever they were read. */
export const takenOutWords = {
  erasure: '[taken out: a person’s details were erased]',
  redaction: {
    'speaks-of-somebody-else': '[taken out: speaks of somebody else]',
    'not-about-this-case': '[taken out: not about this case]',
    'could-endanger-somebody': '[taken out: could endanger somebody]',
    'legal-advice': '[taken out: legal advice]',
    'typed-by-mistake': '[taken out: typed by mistake]',
  } satisfies Record<RedactionReason, string>,
  /** For a name within a sentence. */
  short: '[taken out]',
} as const;

import type {
  ErasureReason,
  ErasureSubject,
  erasureAskers,
  erasureDecisions,
  RedactionReason,
} from '../../../../shared/desk-api/keeping-lists.ts';

/** The lists of keeping a case and taking things out of it, in words. */
export const redactionReasonWords = {
  'speaks-of-somebody-else': 'It speaks of somebody else',
  'not-about-this-case': 'It is not about this case',
  'could-endanger-somebody': 'It could put somebody in danger',
  'legal-advice': 'It is legal advice',
  'typed-by-mistake': 'It was typed by mistake',
} as const satisfies Record<RedactionReason, string>;

export const erasureSubjectWords = {
  complainant: 'Whoever complained',
  child: 'The child or young person',
  named: 'Somebody whom others wrote about',
} as const satisfies Record<ErasureSubject, string>;

export const erasureAskerWords = {
  themself: 'They themself',
  parent: 'A parent',
  advocate: 'Their advocate',
  'somebody-else': 'Somebody else for them',
  'the-council': 'The council itself',
} as const satisfies Record<(typeof erasureAskers)[number], string>;

export const erasureDecisionWords = {
  erase: 'Erase them from this case',
  refuse: 'Keep it, with reasons',
} as const satisfies Record<(typeof erasureDecisions)[number], string>;

export const erasureReasonWords = {
  'no-longer-needed': 'It is not needed any more',
  'consent-withdrawn': 'They took their consent back',
  'objection-upheld': 'They objected, and were right to',
  'kept-unlawfully': 'It should not have been kept',
  'court-or-regulator': 'A court or the regulator said so',
  'legal-duty-to-keep': 'The law asks us to keep it',
  'legal-claim': 'It is needed for a claim',
  'not-about-them': 'It is not about them',
} as const satisfies Record<ErasureReason, string>;

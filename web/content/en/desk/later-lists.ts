import type {
  ActionSource,
  AdvocacyKind,
  actionEnds,
  ComplimentSource,
  ContactLimit,
  CostKind,
  earlyCriteria,
  OmbudsmanDecision,
  RecommendationAnswer,
  Reporter,
  ScopeReason,
  SeatName,
  statementAnswers,
  talkKinds,
  talkResults,
} from '../../../../shared/desk-api/later-lists.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** What staff choose from at Stages 2 and 3, with the Ombudsman and to learn from it, in words. */

export const seatWords: Words<SeatName> = {
  'investigating-officer': 'Investigating officer',
  'independent-person': 'Independent person',
  'adjudicating-officer': 'Adjudicating officer',
  'panel-chair': 'Chair of the panel',
  'panel-member': 'Panel member',
  advocate: 'Advocate (dates and state only)',
};

export const statementAnswerWords: Words<(typeof statementAnswers)[number]> = {
  agreed: 'They agree',
  amended: 'They want it changed',
};

export const scopeWords: Words<ScopeReason> = {
  'court-decided': 'A court has decided it',
  'court-will-decide': 'A court is to decide it',
  'answered-before': 'It was answered at every stage before',
  other: 'Another reason',
};

export const talkKindWords: Words<(typeof talkKinds)[number]> = {
  talk: 'A talk',
  mediation: 'Mediation',
};

export const talkResultWords: Words<(typeof talkResults)[number]> = {
  arranged: 'Arranged',
  settled: 'It seems settled; they are asked to confirm it',
  'not-settled': 'Not settled',
};

export const reporterWords: Words<Reporter> = {
  'investigating-officer': 'The investigating officer',
  'independent-person': 'The independent person',
};

export const criterionWords: Words<(typeof earlyCriteria)[number]> = {
  'stage-2-robust': 'The Stage 2 investigation was robust',
  'significant-points-upheld': 'All, or all significant, points were upheld',
  'action-plan': 'There is an action plan',
  'outcomes-agreed': 'Most of what they asked for is agreed',
  'complainant-agrees': 'They agree to go to the Ombudsman now',
};

export const ombudsmanWords: Words<OmbudsmanDecision> = {
  'upheld-injustice': 'Upheld, with injustice',
  'upheld-no-injustice': 'Upheld, no injustice',
  'not-upheld': 'Not upheld',
  'incomplete-or-invalid': 'Incomplete or invalid',
  'closed-after-initial-enquiries': 'Closed after initial enquiries',
  'closed-court': 'Closed: a court deals with it',
  premature: 'Premature',
};

export const sourceWords: Words<ActionSource> = {
  'stage-1': 'Stage 1',
  'stage-2': 'Stage 2',
  'stage-3': 'Stage 3: the panel',
  ombudsman: 'The Ombudsman',
  lessons: 'Lessons learnt',
};

export const recommendationWords: Words<RecommendationAnswer> = {
  accepted: 'Accepted',
  'in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
};

export const actionEndWords: Words<(typeof actionEnds)[number]> = {
  done: 'Done',
  'not-done': 'Not done',
};

export const correctiveWords: Words<'yes' | 'none'> = {
  yes: 'Something is changed',
  none: 'Nothing need be changed',
};

export const costWords: Words<CostKind> = {
  'commissioned-investigation': 'Commissioned investigation',
  'independent-person': 'Independent person',
  panel: 'Panel',
  mediation: 'Mediation',
  redress: 'Money to put it right',
  recharge: 'Charged to another service',
  other: 'Other',
};

export const complimentWords: Words<ComplimentSource> = {
  'child-or-young-person': 'A child or young person',
  parent: 'A parent',
  family: 'Other family',
  'residential-setting': 'A residential setting',
  professional: 'A professional',
  'councillor-mp-or-minister': 'A councillor, MP or minister',
  other: 'Somebody else',
};

export const advocacyWords: Words<AdvocacyKind> = {
  met: 'The advocate met the young person',
  concern: 'The advocate has a concern that is not yet a complaint',
  'concern-answered': 'A concern was answered',
};

export const contactLimitWords: Words<ContactLimit> = {
  'one-named-person': 'Speaks to one named person',
  'in-writing-only': 'In writing only',
  'phone-at-set-times': 'By phone at set times',
  'no-reply-to-the-same-again': 'No reply to the same thing again',
  'through-an-advocate': 'Through an advocate',
};

import type {
  advocateChances,
  barredBecause,
  ChildToldBy,
  CloseReason,
  ConsentState,
  ConsentSubject,
  CustomerGroup,
  contactResults,
  extensionGrounds,
  LateReason,
  PartOutcome,
  proceedingsKinds,
  QualityCheck,
  Remedy,
  SecretGivenHow,
  SpokenHow,
  SpokenWith,
} from '../../../../shared/desk-api/desk-lists.ts';
import type { WithdrawReason } from '../../../../shared/intake-api/status-requests.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** What staff choose from, in words. A list that grows does not compile until the new row has its words. */

export const spokenWithWords: Words<SpokenWith> = {
  complainant: 'Whoever complained',
  advocate: 'Their advocate',
};

export const spokenHowWords: Words<SpokenHow> = {
  phone: 'By phone',
  text: 'By text',
  email: 'By email',
  letter: 'By letter',
  'in-person': 'In person',
  'video-call': 'By video call',
};

export const groundWords: Words<(typeof extensionGrounds)[number]> = {
  complexity: 'It is complex',
  'advocate-needed': 'An advocate is needed first',
};

export const proceedingsWords: Words<(typeof proceedingsKinds)[number]> = {
  'court-case': 'A court case',
  police: 'A police matter',
  disciplinary: 'A disciplinary matter',
  tribunal: 'A tribunal',
};

export const lateWords: Words<LateReason> = {
  complexity: 'It was complex',
  'added-issues': 'Issues were added',
  'late-settlement': 'We tried to settle it for too long',
  'staff-absence': 'Staff were away',
  other: 'Another reason',
};

export const remedyWords: Words<Remedy> = {
  apology: 'An apology',
  explanation: 'An explanation',
  'decision-looked-at-again': 'A decision is looked at again',
  'service-given': 'The service is given',
  money: 'Money',
  'records-corrected': 'Records are put right',
  'staff-learning': 'Staff learn from it',
  other: 'Something else',
};

export const outcomeWords: Words<PartOutcome> = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
  'no-finding': 'No finding',
  resolved: 'Put right already',
  withdrawn: 'Withdrawn',
};

export const checkWords: Words<QualityCheck> = {
  'each-point-answered': 'Each point is answered',
  'apology-considered': 'We thought about saying sorry',
  'third-parties-removed': 'Nothing in it is about other people',
  'reader-may-see-it': 'This reader may see all of it',
  'needs-met': 'It fits what helps this reader',
  'right-to-stage-2': 'It says how to ask for Stage 2',
  'childs-version': 'There is a child’s version where one is needed',
};

export const childToldWords: Words<ChildToldBy> = {
  us: 'We do',
  parent: 'The parent',
  advocate: 'The advocate',
  nobody: 'Nobody',
  'no-child-of-understanding': 'There is no child who would understand it',
};

export const contactResultWords: Words<(typeof contactResults)[number]> = {
  'not-reached': 'Not reached',
  settled: 'Settled, as they see it too',
  'not-settled': 'Not settled',
};

export const advocateChanceWords: Words<(typeof advocateChances)[number]> = {
  there: 'An advocate was there',
  'offered-and-declined': 'An advocate was offered, and they said no',
  'chose-to-go-ahead': 'They chose to go ahead without waiting',
};

export const consentSubjectWords: Words<ConsentSubject> = {
  'child-agrees': 'The child agrees',
  'speaks-for-child': 'They may speak for the child',
  'pass-on': 'We may pass a part on',
};

export const consentStateWords: Words<ConsentState> = {
  requested: 'Asked for',
  given: 'They said yes',
  refused: 'They said no',
};

export const groupWords: Words<CustomerGroup> = {
  'in-care': 'In care',
  'in-need': 'In need',
  protection: 'Child protection',
  'leaving-care': 'Leaving care',
  adoption: 'Adoption',
  disabled: 'Disabled',
  none: 'None of these',
};

export const barredWords: Words<(typeof barredBecause)[number]> = {
  named: 'They are named in it',
  'manages-those-named': 'They manage somebody named in it',
  'close-to-family': 'They are close to the family',
  other: 'Another reason',
};

export const closeWords: Words<CloseReason> = {
  answered: 'Answered',
  settled: 'Settled',
  declined: 'A person decided not to take it up',
  'other-route': 'It is dealt with elsewhere',
  read: 'Read, and nothing more is needed',
  'advocate-found': 'An advocate was found',
};

export const secretGivenWords: Words<SecretGivenHow> = {
  'in-person': 'In person',
  'by-phone': 'By phone',
  'by-post': 'By post',
};

export const withdrawWords: Words<WithdrawReason> = {
  settled: 'It is settled',
  'changed-mind': 'They changed their mind',
  'no-reply': 'They do not reply',
  afraid: 'They are afraid or under pressure',
  other: 'Another reason',
};

/** What may be decided about a doubt. */
export const decideWords: Readonly<Record<string, string>> = {
  accept: 'Accept',
  decline: 'Decline',
  'go-on': 'Go on',
  defer: 'Defer the change',
  'not-deferred': 'Do not defer the change',
  new: 'It is new',
  same: 'It is the same as before',
  ours: 'It is ours',
  'not-ours': 'It is another council’s',
};

export const raiseWords = { 'same-day': 'Same day', immediate: 'Immediate: act now' } as const;
export const knownWords = { yes: 'We know who this is', no: 'We do not know who this is' } as const;
export const settledWords = {
  confirmed: 'They say it is settled',
  'not-settled': 'They say it is not settled',
} as const;
export const answerRequestWords = {
  confirmed: 'Do what they asked',
  refused: 'Do not do it',
} as const;
export const arrangedWords = {
  arranged: 'Somebody else will be their advocate',
  accepted: 'The service said yes',
  declined: 'The service said no',
} as const;
export const declineWords = {
  'conflict-of-interest': 'They have a conflict of interest',
  'no-advocate-free': 'They have no advocate free',
  'outside-our-area': 'It is outside their area',
  'young-person-said-no': 'The young person said no to them',
  'cannot-reach-them': 'They cannot reach them',
  other: 'Something else',
} as const;
export const preferredWords = {
  email: 'Email',
  phone: 'Phone',
  text: 'Text',
  post: 'Post',
  'through-someone': 'Through somebody',
  none: 'Not at all',
} as const;
export const voicemailWords = { yes: 'Yes', no: 'No' } as const;

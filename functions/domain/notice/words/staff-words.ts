import type { ReferralState, Route } from '../../../../shared/intake-api/replies.ts';
import type { Subject } from '../../../../shared/submission/lists.ts';
import type { CaseRecord } from '../../case/case-record.ts';
import type { ReferralHold } from '../../referral/referral.ts';
import type { Confidence, RuleId } from '../../triage/catalogue.ts';
import type { DecisionKind } from '../../triage/decisions.ts';
import type { UrgencyLevel } from '../../triage/urgency.ts';

export const urgencyWords: Readonly<Record<UrgencyLevel, string>> = {
  immediate: 'IMMEDIATE: act now',
  'same-day': 'SAME DAY',
  soon: 'Soon',
  routine: 'Routine',
};

const urgencyRules: Partial<Record<RuleId, string>> = {
  'unsafe-now': 'said that they or a child are not safe now',
  'nowhere-to-sleep': 'has nowhere to sleep',
  worried: 'said they are worried',
  'change-soon': 'a change they do not want may come within 5 working days',
  'no-money-or-food': 'has no money or food',
  'missing-from-contact': 'a child was missing from contact',
  'harm-said': 'ticked that somebody was hurt by staff',
  'homeless-at-16-17': 'ticked housing at 16 or 17',
  'child-is-soon': 'it is a young person’s complaint',
};
export const urgencyReason = (rule: RuleId): string => urgencyRules[rule] ?? rule;

export const routeWords: Readonly<Record<Route, string>> = {
  statutory: 'statutory children’s procedure',
  corporate: 'corporate procedure',
  'conference-appeal': 'child protection conference appeal',
  court: 'court (solicitor or court)',
  school: 'the school’s own procedure',
  tribunal: 'SEND tribunal',
  'information-rights': 'information governance',
  'other-organisation': 'another organisation',
  'childrens-home': 'the home’s own procedure (reg 39)',
  'advocacy-provider': 'advocacy provider; a person arranges another advocate today',
  whistleblowing: 'whistleblowing lead',
  'specially-trained': 'safeguarding lead today (never named to the writer)',
  'person-decides': 'a person decides',
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  read: 'read in the source',
  'read-second-hand': 'read second hand',
  'council-report': 'from a council’s report',
  unverified: 'NOT verified',
  analysis: 'our inference',
  practice: 'rule of practice',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  'confirm-routes': 'Confirm where each part belongs',
  'defer-change':
    'Defer the coming change while this is looked at? (presume yes, unless that puts the child at risk)',
  'sufficient-interest': 'Does the writer have sufficient interest?',
  'who-complains': 'Is the writer someone the Act lists?',
  'whose-authority':
    'With whose authority does the councillor or MP write? (separate replies to them and to the constituent)',
  representative: 'Does the writer suit as the child’s representative?',
  'all-stages-done': 'Has this been through every stage? (if so, say how to reach the Ombudsman)',
  'with-the-ombudsman':
    'Is the Ombudsman looking at this? (answer them by their own date; the clock here runs on)',
  'out-of-time': 'More than a year ago: accept? (presume yes)',
  proceedings: 'Would looking at this prejudice proceedings? (per part, with reasons)',
  'after-proceedings':
    'Sent again after a court or other case ended: accept? (presume yes; ask when it ended, and link the complaint that was held)',
  'child-agreement': 'Does the child agree, and is it what they want said?',
  'another-council': 'Is another council responsible?',
  'same-as-before': 'Is this the same as an earlier complaint? (link, never refuse)',
  'late-stage-2': 'Stage 2 was asked for late: take it up? (presume yes; no limit is known in law)',
  'late-stage-3': 'A panel was asked for late: take it up? (weigh it on its merits)',
};

export const referralWords: Readonly<Record<ReferralState, string>> = {
  'told-automatically':
    'the advocacy service is being told, and the child was told so before sending',
  'has-one': 'has an advocate already: nobody was told',
  'said-no': 'said no to an advocate: nobody was told',
  'person-arranges': 'NOT sent: arrange an advocate today',
  'not-for-this-complaint': 'no automatic referral (the complainant is an adult)',
};

export const holdWords: Readonly<Record<ReferralHold, string>> = {
  'about-an-advocate': 'a part is about an advocate or the advocacy service',
  'service-run-by-those-complained-about': 'the service is run by those complained about',
  'asked-not-to-be-contacted': 'the young person asked not to be contacted',
  'may-not-be-young': 'the writer may be neither a child nor a care leaver: ask them',
  'check-for-conflict':
    'the service is the council’s own: check that the advocate has no part in what this is about, or in looking at it',
  'service-declined': 'the advocacy service said no',
  'council-arranges': 'this council arranges advocates by hand',
  'not-told-yet': 'nobody has told them what an advocacy service would be told; ask them first',
};

export const notGivenWords: Readonly<Record<CaseRecord['notGiven'][number], string>> = {
  name: 'a name',
  age: 'an age',
  contact: 'a way to reach them',
  story: 'a story in their own words',
  points: 'ticked subjects',
};

const subjects: Partial<Record<Subject, string>> = {
  'not-listening': 'people not listening or replying',
  'how-treated': 'how someone treated them',
  'where-i-live': 'where they live, or moving',
  'seeing-family': 'seeing family',
  'decision-or-plan': 'a decision or plan',
  'help-or-money': 'help or money',
  waiting: 'waiting',
  records: 'what is written about them',
  'child-protection-conference': 'a child protection conference',
  advocate: 'their advocate',
  'not-sure': 'not ticked: read their words',
};

/** A subject as staff would say it; most ids already read as words. */
export const subjectWords = (subject: Subject): string =>
  subjects[subject] ?? subject.replaceAll('-', ' ');

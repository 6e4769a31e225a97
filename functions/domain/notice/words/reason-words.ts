import type { RuleId } from '../../triage/catalogue.ts';

type RuleOfPart = Extract<
  RuleId,
  | 'part-three-service'
  | 'assessment-is-statutory'
  | 'leaving-care-service'
  | 'adoption-support-service'
  | 'special-guardianship-service'
  | 'homeless-at-16-17'
  | 'about-this-procedure'
  | 'not-sure-is-statutory'
  | 'conference-decision'
  | 'conference-conduct'
  | 'enquiry-not-listed'
  | 'court-decides'
  | 'court-report'
  | 'carer-assessment'
  | 'school-procedure'
  | 'tribunal-decides'
  | 'corporate-service'
  | 'records-use'
  | 'records-correction'
  | 'information-rights'
  | 'another-body'
  | 'home-run-by-others'
  | 'about-an-advocate'
  | 'specially-trained'
  | 'injury-beside'
  | 'early-help'
  | 'whistleblowing'
>;

const ours = 'This is about how we look after children. We think it is ours to answer.';

/** Why a part is thought to belong where it does, in words a child can read. Nothing here tips anyone off (practice rule 7). */
const reasons: Readonly<Record<RuleOfPart, string>> = {
  'part-three-service': ours,
  'assessment-is-statutory':
    'This is about how we found out what a child needs. We think it is ours to answer.',
  'leaving-care-service': 'This is about help after care. We think it is ours to answer.',
  'adoption-support-service': 'This is about help with adoption. We think it is ours to answer.',
  'special-guardianship-service':
    'This is about help for special guardians. We think it is ours to answer.',
  'homeless-at-16-17': 'This is about a safe place to live. We think it is ours to answer.',
  'about-this-procedure':
    'This is about how we dealt with a complaint. We think it is ours to answer.',
  'not-sure-is-statutory': 'We will treat this as ours to answer, and a person will check.',
  'conference-decision':
    'A group of services decides this together. There is a way to ask them to look again.',
  'conference-conduct':
    'This is about how people treated you around a meeting. We think it is ours to answer.',
  'enquiry-not-listed':
    'Several services do this together. There is another way to ask them to look again.',
  'court-decides':
    'Only a court can change what a court decided. A person will check if any part is ours.',
  'court-report': 'This was written for a court. A person will decide who should answer.',
  'carer-assessment':
    'There may be another way to ask for this to be looked at. A person will decide.',
  'school-procedure':
    'Schools answer for what happens at school. A person will help you find the right place.',
  'tribunal-decides':
    'A special tribunal can look at this plan. A person will check if any part is ours.',
  'corporate-service': 'Another part of the council answers for this. A person will check.',
  'records-use':
    'This is about what was written and how it was used. We think it is ours to answer.',
  'records-correction': 'You can ask for facts about you to be put right. Another team does that.',
  'information-rights':
    'You have rights over what we hold about you. Another team answers for that.',
  'another-body': 'We think someone outside the council should answer this. A person will check.',
  'home-run-by-others':
    'The home must answer for this first. A person will check if any part is ours.',
  'about-an-advocate': 'This is about an advocate. A person will look at this part today.',
  'specially-trained': 'Someone with special training will look at this part today.',
  'injury-beside':
    'We will answer this. If you were hurt, another team may look at that beside us.',
  'early-help': ours,
  whistleblowing: 'Someone with special training will look at this part.',
};

const isRuleOfPart = (rule: RuleId): rule is RuleOfPart => rule in reasons;

/** The plain reason for a part's proposed route. */
export const reasonFor = (rule: RuleId): string =>
  isRuleOfPart(rule) ? reasons[rule] : reasons['not-sure-is-statutory'];

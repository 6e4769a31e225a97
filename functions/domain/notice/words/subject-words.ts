import type { Subject } from '../../../../shared/submission/lists.ts';
import type { CaseRecord } from '../../case/case-record.ts';
import { isYoungVoice } from '../../case/young-voice.ts';

// To those who wrote.
const subjectNames: Readonly<Record<Subject, string>> = {
  'not-listening': 'Not being listened to',
  'how-treated': 'How someone was treated',
  'where-i-live': 'Where a child lives',
  'seeing-family': 'Seeing family',
  'decision-or-plan': 'A decision or plan',
  'help-or-money': 'Help or money',
  waiting: 'Waiting',
  records: 'What is written down',
  'child-protection-conference': 'A child protection conference',
  court: 'Court',
  school: 'School',
  advocate: 'An advocate',
  'service-quality': 'How good a service was',
  'service-not-given': 'A service that was not given',
  'amount-or-cost': 'How much, or what it costs',
  eligibility: 'Who can have a service',
  'policy-effect': 'What a policy does to a child',
  assessment: 'An assessment',
  'complaint-handling': 'How a complaint was dealt with',
  'leaving-care': 'Help after care',
  'adoption-support': 'Help with adoption',
  'special-guardianship-support': 'Help for special guardians',
  'early-help': 'Early help',
  'homeless-16-17': 'A place to live at 16 or 17',
  'child-protection-enquiry': 'A child protection enquiry',
  'staff-in-child-protection': 'How staff behaved in child protection',
  'staff-misconduct': 'What a worker did',
  'harm-by-staff': 'Harm',
  'court-report': 'A report for court',
  cafcass: 'Cafcass',
  'carer-registration': 'Approval of a carer',
  'carer-assessment': 'Assessment of a carer',
  'childrens-home-other': 'A children’s home run by others',
  'sen-plan': 'An education, health and care plan',
  'send-service': 'The special needs service',
  'school-transport': 'School transport',
  'information-rights': 'Your information',
  'injury-or-compensation': 'An injury, or compensation',
  whistleblowing: 'A concern about work',
  'another-organisation': 'Another organisation',
  other: 'Something else',
  'not-sure': 'What you told us',
};

// To a child or care leaver: what they ticked, said to them.
const youngSubjectNames: Readonly<Record<Subject, string>> = {
  ...subjectNames,
  'not-listening': 'Not listening to you',
  'how-treated': 'How someone treated you',
  'where-i-live': 'Where you live',
  'seeing-family': 'Seeing your family',
  'decision-or-plan': 'A decision or a plan',
  records: 'What is written about you',
  'child-protection-conference': 'A meeting to keep you safe',
  advocate: 'Your advocate',
  'homeless-16-17': 'A place to live',
};

/** What a subject is called to whoever reads it, in their own voice. */
export const subjectNameFor = (voice: CaseRecord['voice'], subject: Subject): string =>
  (isYoungVoice(voice) ? youngSubjectNames : subjectNames)[subject];

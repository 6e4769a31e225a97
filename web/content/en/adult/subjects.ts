import type { Subject } from '../../../../shared/submission/lists.ts';
import type { SubjectGroup } from '../../adult-lists.ts';

/** What a list of subjects is headed by, where it is read in groups. */
export const subjectGroupWords: Readonly<Record<SubjectGroup, string>> = {
  help: 'Help and services',
  decisions: 'Decisions and plans',
  people: 'How people were treated',
  protection: 'Child protection',
  families: 'Adoption, guardians and fostering',
  information: 'Records and information',
  elsewhere: 'Courts, schools and others',
  rest: 'Anything else',
};

/** Each subject in plain words for an adult: in the form, and again on the receipt. */
export const subjectWords: Readonly<Record<Subject, string>> = {
  'service-not-given': 'Help that was promised or due, and not given',
  'service-quality': 'How good the help was',
  waiting: 'Waiting or delay',
  'help-or-money': 'Help or money',
  'amount-or-cost': 'How much help there is, or what it costs',
  eligibility: 'Who is allowed to have help',
  'early-help': 'Early help for a family',
  'send-service': 'The council’s special needs (SEND) service',
  'sen-plan': 'What is in an education, health and care plan',
  'school-transport': 'Transport to school',
  'leaving-care': 'Help for someone who was in care',
  'homeless-16-17': 'Somewhere to live at 16 or 17',
  'decision-or-plan': 'A decision or a plan',
  assessment: 'An assessment of a child or family',
  'where-i-live': 'Where a child lives, or a move',
  'seeing-family': 'Seeing family',
  'policy-effect': 'What a council policy does to a child',
  'not-listening': 'Not being listened to, or no reply',
  'how-treated': 'How someone was treated',
  'complaint-handling': 'How an earlier complaint was dealt with',
  'staff-misconduct': 'Something a worker did that they should not have',
  'harm-by-staff': 'Harm to a child by someone who works with children',
  'injury-or-compensation': 'An injury, or asking for compensation',
  whistleblowing: 'A worry about practice, from someone who works here',
  'child-protection-conference': 'A child protection conference',
  'child-protection-enquiry': 'A child protection enquiry (section 47)',
  'staff-in-child-protection': 'How staff behaved during child protection work',
  'adoption-support': 'Support with adoption',
  'special-guardianship-support': 'Support for special guardians',
  'carer-assessment': 'Being assessed as a carer or adopter',
  'carer-registration': 'Being approved as a foster carer',
  records: 'What is written in the records',
  'information-rights': 'Seeing information, or a data breach',
  court: 'What a court decided',
  'court-report': 'A report written for a court',
  cafcass: 'Cafcass',
  school: 'A school',
  'childrens-home-other': 'A children’s home that the council does not run',
  advocate: 'An advocate, or the advocacy service',
  'another-organisation': 'Another organisation, such as the NHS',
  other: 'Something else',
  'not-sure': 'I am not sure',
};

/** Whether the name of a subject is one we have words for. */
export const isSubject = (name: string): name is Subject =>
  Object.keys(subjectWords).includes(name);

/** A part whose subject nobody ticked. */
export const whatYouWrote = 'What you told us';

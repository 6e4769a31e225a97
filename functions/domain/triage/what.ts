import type { Route } from '../../../shared/intake-api/replies.ts';
import type { Subject } from '../../../shared/submission/lists.ts';
import type { RuleId } from './catalogue.ts';

/** Where one part of a subject is thought to belong, and by which rule. */
export type PartRoute = { readonly route: Route; readonly rule: RuleId };

const statutory = (rule: RuleId): PartRoute => ({ route: 'statutory', rule });
const ordinary: readonly PartRoute[] = [statutory('part-three-service')];
const to = (route: Route, rule: RuleId): readonly PartRoute[] => [{ route, rule }];

const whistleblowing: PartRoute = { route: 'whistleblowing', rule: 'whistleblowing' };

/**
 * The table of law.md section 7: each subject with the parts it falls into. A subject that mixes two procedures is
 * split; when in doubt it is statutory and a person decides. Until a person confirms another route the statutory
 * clock runs for every part (practice rule 16).
 */
export const routesOfSubject: Readonly<Record<Subject, readonly PartRoute[]>> = {
  'not-listening': ordinary,
  'how-treated': ordinary,
  'where-i-live': ordinary,
  'seeing-family': ordinary,
  'decision-or-plan': ordinary,
  'help-or-money': ordinary,
  waiting: ordinary,
  'service-quality': ordinary,
  'service-not-given': ordinary,
  'amount-or-cost': ordinary,
  eligibility: ordinary,
  'policy-effect': ordinary,
  assessment: [statutory('assessment-is-statutory')],
  'complaint-handling': [statutory('about-this-procedure')],
  'leaving-care': [statutory('leaving-care-service')],
  'adoption-support': [statutory('adoption-support-service')],
  'special-guardianship-support': [statutory('special-guardianship-service')],
  'early-help': [statutory('early-help')],
  'homeless-16-17': [statutory('homeless-at-16-17')],
  records: [statutory('records-use'), { route: 'information-rights', rule: 'records-correction' }],
  'child-protection-conference': [
    { route: 'conference-appeal', rule: 'conference-decision' },
    statutory('conference-conduct'),
  ],
  'child-protection-enquiry': to('conference-appeal', 'enquiry-not-listed'),
  'staff-in-child-protection': [statutory('conference-conduct')],
  court: to('court', 'court-decides'),
  'court-report': to('person-decides', 'court-report'),
  cafcass: to('other-organisation', 'another-body'),
  'carer-registration': to('person-decides', 'carer-assessment'),
  'carer-assessment': to('person-decides', 'carer-assessment'),
  school: to('school', 'school-procedure'),
  'sen-plan': [
    { route: 'tribunal', rule: 'tribunal-decides' },
    { route: 'corporate', rule: 'corporate-service' },
    statutory('part-three-service'),
  ],
  'send-service': to('corporate', 'corporate-service'),
  'school-transport': to('corporate', 'corporate-service'),
  'information-rights': to('information-rights', 'information-rights'),
  'another-organisation': to('other-organisation', 'another-body'),
  'childrens-home-other': to('childrens-home', 'home-run-by-others'),
  advocate: to('advocacy-provider', 'about-an-advocate'),
  'staff-misconduct': [
    { route: 'specially-trained', rule: 'specially-trained' },
    statutory('part-three-service'),
  ],
  'harm-by-staff': [
    { route: 'specially-trained', rule: 'specially-trained' },
    statutory('part-three-service'),
  ],
  'injury-or-compensation': [statutory('injury-beside')],
  whistleblowing: [whistleblowing],
  other: [statutory('not-sure-is-statutory')],
  'not-sure': [statutory('not-sure-is-statutory')],
};

/**
 * The routes of a subject for whoever wrote it. What somebody who works for the council says goes to the
 * whistleblowing lead as well, whatever they ticked, so that their line need not know (practice rule 24).
 */
export const routesFor = (subject: Subject, isWorker: boolean): readonly PartRoute[] => {
  const routes = routesOfSubject[subject];
  return isWorker && subject !== 'whistleblowing' ? [whistleblowing, ...routes] : routes;
};

/** How sure a rule is, as law.md section 0 marks it; `practice` is a rule of practice.md. */
export type Confidence =
  | 'read'
  | 'read-second-hand'
  | 'council-report'
  | 'unverified'
  | 'analysis'
  | 'practice';

type Rule = { readonly cites: string; readonly confidence: Confidence };

const s26 = 'Children Act 1989 s26(3)';
const regs = 'SI 2006/1738';

/**
 * Every rule that Heard applies, each with its source and how sure it is. Reasons shown to people name one of these;
 * their words are in `domain/notice/words`.
 */
export const catalogue = {
  // Who complains (law.md sections 2 and 6)
  'child-complains': { cites: `${s26}(a); practice rule 11`, confidence: 'read-second-hand' },
  'care-leaver-complains': { cites: 'Children Act 1989 s24D(1)', confidence: 'read' },
  'care-leaver-unsure': {
    cites: 'Children Act 1989 s24D(1); practice rule 14',
    confidence: 'practice',
  },
  'parent-complains': { cites: `${s26}(b)`, confidence: 'read-second-hand' },
  'parental-responsibility': { cites: `${s26}(c)`, confidence: 'read-second-hand' },
  'foster-carer-complains': { cites: `${s26}(d)`, confidence: 'read-second-hand' },
  'special-guardian-complains': {
    cites: 'Children Act 1989 s26(3C)',
    confidence: 'read-second-hand',
  },
  'adoption-complains': { cites: 'Children Act 1989 s26(3B)', confidence: 'read-second-hand' },
  'sufficient-interest': { cites: `${s26}(e); ${regs} reg 12`, confidence: 'read-second-hand' },
  'adult-unsure': { cites: 'practice rule 14', confidence: 'practice' },
  'adult-for-themself': { cites: 'practice rule 13', confidence: 'practice' },
  'advocate-for-child': { cites: `${regs} reg 2; practice rule 13`, confidence: 'read' },
  'advocate-for-whom': { cites: 'practice rules 13 and 14', confidence: 'practice' },
  'positive-remark': {
    cites: 'law.md section 7 (representations include positive remarks)',
    confidence: 'read-second-hand',
  },
  'oral-complaint': {
    cites: `${regs} reg 16; practice.md section 2 (4)`,
    confidence: 'read-second-hand',
  },
  'worker-complains': { cites: 'practice rule 24', confidence: 'practice' },

  // What it is about (law.md section 7)
  'part-three-service': { cites: `${s26}, s26(3A)`, confidence: 'read-second-hand' },
  'assessment-is-statutory': { cites: 'Ombudsman 23 013 837 and 24 022 973', confidence: 'read' },
  'leaving-care-service': { cites: 'Children Act 1989 s24D(1)', confidence: 'read' },
  'adoption-support-service': {
    cites: `Children Act 1989 s26(3B); ${regs} reg 4`,
    confidence: 'read-second-hand',
  },
  'special-guardianship-service': {
    cites: `Children Act 1989 s26(3C); ${regs} reg 5`,
    confidence: 'read-second-hand',
  },
  'homeless-at-16-17': { cites: 'Children Act 1989 s20; practice rule 24', confidence: 'practice' },
  'about-this-procedure': {
    cites: 'law.md section 7, typical subjects',
    confidence: 'read-second-hand',
  },
  'not-sure-is-statutory': { cites: 'practice rules 14 and 16', confidence: 'practice' },
  'conference-decision': {
    cites: 'London SCP PA8; Greater Manchester SCP',
    confidence: 'read-second-hand',
  },
  'conference-conduct': {
    cites: 'London SCP PA8; Greater Manchester SCP',
    confidence: 'read-second-hand',
  },
  'enquiry-not-listed': {
    cites: `${regs} reg 3 (section 47 is not in its list)`,
    confidence: 'read-second-hand',
  },
  'court-decides': { cites: 'Ombudsman 25 001 534', confidence: 'read' },
  'court-report': {
    cites: 'council manuals ("each on its merits")',
    confidence: 'read-second-hand',
  },
  'carer-assessment': {
    cites: 'council manuals; SI 2006/1738 reg 4',
    confidence: 'read-second-hand',
  },
  'school-procedure': { cites: 'bury.gov.uk', confidence: 'read-second-hand' },
  'tribunal-decides': { cites: 'Ombudsman decisions on SEND', confidence: 'read' },
  'corporate-service': { cites: 'bury.gov.uk', confidence: 'read-second-hand' },
  'records-use': { cites: 'practice rule 24', confidence: 'practice' },
  'records-correction': { cites: 'practice rule 24', confidence: 'unverified' },
  'information-rights': { cites: 'law.md section 7', confidence: 'unverified' },
  'another-body': { cites: 'law.md section 7', confidence: 'unverified' },
  'home-run-by-others': { cites: 'SI 2015/541 reg 39', confidence: 'read' },
  'about-an-advocate': { cites: 'practice rule 18', confidence: 'practice' },
  'specially-trained': { cites: 'practice rule 7', confidence: 'practice' },
  'injury-beside': { cites: 'practice rule 24', confidence: 'practice' },
  'early-help': { cites: 'practice rule 24', confidence: 'practice' },
  whistleblowing: { cites: 'practice rule 24', confidence: 'practice' },

  // Doubts that a person decides
  'one-year': { cites: `${regs} reg 9; guidance 3.3.1; Ombudsman 25 006 810`, confidence: 'read' },
  proceedings: { cites: `${regs} reg 8`, confidence: 'read-second-hand' },
  'after-proceedings': {
    cites: `${regs} reg 8: sent again once proceedings end; a year from then, from memory`,
    confidence: 'unverified',
  },
  'change-coming': { cites: 'practice rule 4', confidence: 'practice' },
  'not-yet-asked': { cites: 'practice rule 13', confidence: 'practice' },
  'elected-member': {
    cites: 'practice.md section 2 (17): authority seen, separate replies',
    confidence: 'practice',
  },
  representative: {
    cites: 'annual report 2010-11 quoting the guidance; Ombudsman 21 002 324',
    confidence: 'read-second-hand',
  },
  'all-stages-done': { cites: 'Gloucestershire note for members', confidence: 'read-second-hand' },
  'with-the-ombudsman': {
    cites: 'Camden report 12.1: may come at any time, normally sent back',
    confidence: 'council-report',
  },
  'child-agreement': { cites: 'law.md section 6', confidence: 'read-second-hand' },
  'said-before': { cites: 'law.md section 12', confidence: 'practice' },
  'another-council': { cites: 'practice rule 14', confidence: 'practice' },
  'route-check': { cites: 'practice rule 16', confidence: 'practice' },
  'asked-from-status-page': { cites: 'practice rule 22', confidence: 'practice' },
  'alert-acknowledged': { cites: 'practice rule 1', confidence: 'practice' },
  'referral-lifecycle': {
    cites: 'practice rules 17 and 18; practice.md section 4, Referral',
    confidence: 'practice',
  },
  'read-for-safety': { cites: 'practice rule 2', confidence: 'practice' },

  // Urgency (practice rule 3)
  'unsafe-now': { cites: 'practice rules 1 and 3', confidence: 'practice' },
  'nowhere-to-sleep': { cites: 'practice rule 3', confidence: 'practice' },
  worried: { cites: 'practice rules 2 and 3', confidence: 'practice' },
  'change-soon': { cites: 'practice rule 3', confidence: 'practice' },
  'no-money-or-food': { cites: 'practice rule 3', confidence: 'practice' },
  'missing-from-contact': { cites: 'practice rule 3', confidence: 'practice' },
  'harm-said': { cites: 'law.md section 7, last row but one', confidence: 'council-report' },
  'child-is-soon': { cites: 'practice rule 2', confidence: 'practice' },

  // Time limits
  'stage-1-ten-days': { cites: `${regs} reg 14`, confidence: 'read-second-hand' },
  'stage-1-twenty-days': { cites: `${regs} reg 14`, confidence: 'read-second-hand' },
  'stage-2-offer': {
    cites: 'Leicestershire report 3.1; practice rule 20',
    confidence: 'council-report',
  },
  'stage-2-request': {
    cites: 'Gloucestershire note for members: advised, not a bar',
    confidence: 'unverified',
  },
  'stage-2-from-request': { cites: 'Ombudsman 25 010 090', confidence: 'unverified' },
  'stage-2-from-statement': { cites: 'Ombudsman 24 002 249', confidence: 'unverified' },
  'stage-3-request': {
    cites: `${regs} reg 18; late requests considered: Ombudsman 20 003 273`,
    confidence: 'read-second-hand',
  },
  'stage-3-acknowledge': { cites: 'guidance, from memory', confidence: 'unverified' },
  'panel-meets': { cites: `${regs} reg 19(4)`, confidence: 'read' },
  'panel-report': { cites: `${regs} reg 20`, confidence: 'read-second-hand' },
  'panel-response': { cites: `${regs} reg 20(3)`, confidence: 'read-second-hand' },
  'corporate-code': {
    cites: 'Ombudsman’s Complaint Handling Code; practice rule 25',
    confidence: 'read-second-hand',
  },
  'ombudsman-year': {
    cites: 'Local Government Act 1974 s26B; Ombudsman 21 016 242',
    confidence: 'read',
  },
  'holiday-moves-dates': {
    cites: `${regs} reg 2; law.md section 14`,
    confidence: 'read',
  },
  'council-target': { cites: 'the council’s own target', confidence: 'practice' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof catalogue;

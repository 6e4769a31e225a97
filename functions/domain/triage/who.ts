import type { Relationship } from '../../../shared/submission/lists.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import type { RuleId } from './catalogue.ts';

/**
 * Whose complaint it is. `submittedBy` tells an advocate's hand from the child's own: an advocate's complaint is the
 * child's (reg 2; practice rule 13). `unsure` means that a person decides, and until then it counts as eligible.
 */
export type Complainant = {
  readonly kind: 'child' | 'care-leaver' | 'adult';
  readonly submittedBy: 'self' | 'advocate';
  readonly standing: 'own-right' | 'sufficient-interest' | 'unsure';
  readonly rule: RuleId;
  /** Outside the family: told only that something was received and will be decided (practice rule 15). */
  readonly outsideFamily: boolean;
};

const adultAge = 18;
// Care leavers are served to 25 (practice.md section 3, "in care and am under 26").
const careLeaverUntil = 26;

const bySelf = (
  kind: Complainant['kind'],
  rule: RuleId,
  standing: Complainant['standing'],
): Complainant => ({
  kind,
  submittedBy: 'self',
  standing,
  rule,
  outsideFamily: false,
});

const outsider = (rule: RuleId, standing: Complainant['standing']): Complainant => ({
  ...bySelf('adult', rule, standing),
  outsideFamily: true,
});

/** Works out whose complaint it is. Age and care history decide, not the door (practice rule 11). Total. */
export const whoComplains = (writer: Writer): Complainant =>
  writer.role === 'advocate' ? throughAdvocate(writer) : themself(writer);

type Writer = Pick<Submission, 'role' | 'speaksFor' | 'children'> & {
  readonly person: Pick<Submission['person'], 'age' | 'careLeaver' | 'relationship'>;
};

const throughAdvocate = ({ speaksFor, children }: Writer): Complainant => {
  const by = (
    kind: Complainant['kind'],
    rule: RuleId,
    standing: Complainant['standing'] = 'unsure',
  ): Complainant => ({ ...bySelf(kind, rule, standing), submittedBy: 'advocate' });
  const age = children?.[0]?.age;
  if (speaksFor === 'adult') return by('adult', 'adult-for-themself');
  const kind = kindAt(age) ?? speaksFor ?? 'child';
  if (speaksFor === undefined) return by(kind, 'advocate-for-whom');
  const isDoubtful = kind === 'care-leaver' && (speaksFor === 'child' || !couldBeYoung(age));
  return isDoubtful ? by(kind, 'care-leaver-unsure') : by(kind, 'advocate-for-child', 'own-right');
};

// Age decides, whichever the advocate ticked (practice rule 11).
const kindAt = (age: number | undefined): 'child' | 'care-leaver' | undefined => {
  if (age === undefined) return undefined;
  return age < adultAge ? 'child' : 'care-leaver';
};

const themself = ({ role, person }: Writer): Complainant => {
  const { age, careLeaver } = person;
  if (age !== undefined && age < adultAge) return bySelf('child', 'child-complains', 'own-right');
  if (careLeaver === 'yes' && couldBeYoung(age)) {
    return bySelf('care-leaver', 'care-leaver-complains', 'own-right');
  }
  if (role === 'child' && age === undefined) {
    return bySelf('child', 'child-complains', 'own-right');
  }
  return couldBeYoung(age) && isUnsure(role, careLeaver)
    ? perhapsCareLeaver(person.relationship)
    : anAdult(person.relationship);
};

const couldBeYoung = (age: number | undefined): boolean =>
  age === undefined || age < careLeaverUntil;

// "Not sure" counts as possibly eligible, through whichever door (practice rule 14).
const isUnsure = (role: Writer['role'], careLeaver: string | undefined): boolean =>
  careLeaver === 'not-sure' || (role === 'child' && careLeaver === undefined);

// Helped as a care leaver either way; a parent or another whom the Act lists needs no decision to complain.
const perhapsCareLeaver = (relationship: Relationship | undefined): Complainant => {
  const rule = ruleOfListed(relationship);
  return rule === undefined
    ? bySelf('care-leaver', 'care-leaver-unsure', 'unsure')
    : bySelf('care-leaver', rule, 'own-right');
};

const ownRight: Partial<Record<Relationship, RuleId>> = {
  parent: 'parent-complains',
  'legal-order': 'parental-responsibility',
  'council-foster-carer': 'foster-carer-complains',
  'agency-foster-carer': 'foster-carer-complains',
  'special-guardian': 'special-guardian-complains',
  'special-guardian-applicant': 'special-guardian-complains',
  'adopted-person': 'adoption-complains',
  'adoptive-parent': 'adoption-complains',
  'wishing-to-adopt': 'adoption-complains',
  'birth-family': 'adoption-complains',
  'former-guardian': 'adoption-complains',
  'adoption-support': 'adoption-complains',
};

/** The rule that puts an adult of this relationship on the Act's list, if one does (law.md section 6). */
export const ruleOfListed = (relationship: Relationship | undefined): RuleId | undefined =>
  relationship === undefined ? undefined : ownRight[relationship];

const anAdult = (relationship: Relationship | undefined): Complainant => {
  if (relationship === undefined || relationship === 'not-sure' || relationship === 'other') {
    return bySelf('adult', 'adult-unsure', 'unsure');
  }
  if (relationship === 'council-worker') return outsider('worker-complains', 'unsure');
  const rule = ruleOfListed(relationship);
  if (rule !== undefined) return bySelf('adult', rule, 'own-right');
  return relationship === 'grandparent' || relationship === 'relative'
    ? bySelf('adult', 'sufficient-interest', 'sufficient-interest')
    : outsider('sufficient-interest', 'sufficient-interest');
};

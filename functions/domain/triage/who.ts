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

type Writer = Pick<Submission, 'role' | 'speaksFor'> & {
  readonly person: Pick<Submission['person'], 'age' | 'careLeaver' | 'relationship'>;
};

const throughAdvocate = ({ speaksFor }: Writer): Complainant => {
  const shared = { submittedBy: 'advocate', outsideFamily: false } as const;
  if (speaksFor === 'adult') {
    return { kind: 'adult', ...shared, standing: 'unsure', rule: 'adult-for-themself' };
  }
  const kind = speaksFor === 'care-leaver' ? 'care-leaver' : 'child';
  return { kind, ...shared, standing: 'own-right', rule: 'advocate-for-child' };
};

const themself = ({ role, person }: Writer): Complainant => {
  const { age, careLeaver } = person;
  if (age !== undefined && age < adultAge) return bySelf('child', 'child-complains', 'own-right');
  const couldBeYoung = age === undefined || age < careLeaverUntil;
  if (careLeaver === 'yes' && couldBeYoung) {
    return bySelf('care-leaver', 'care-leaver-complains', 'own-right');
  }
  if (role === 'child' && age === undefined) {
    return bySelf('child', 'child-complains', 'own-right');
  }
  return age !== undefined && couldBeYoung && isUnsure(role, careLeaver)
    ? bySelf('care-leaver', 'care-leaver-unsure', 'unsure')
    : anAdult(person.relationship);
};

// "Not sure" counts as possibly eligible, through whichever door (practice rule 14).
const isUnsure = (role: Writer['role'], careLeaver: string | undefined): boolean =>
  careLeaver === 'not-sure' || (role === 'child' && careLeaver === undefined);

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

const anAdult = (relationship: Relationship | undefined): Complainant => {
  if (relationship === undefined || relationship === 'not-sure' || relationship === 'other') {
    return bySelf('adult', 'adult-unsure', 'unsure');
  }
  if (relationship === 'council-worker') return outsider('worker-complains', 'unsure');
  const rule = ownRight[relationship];
  if (rule !== undefined) return bySelf('adult', rule, 'own-right');
  return relationship === 'grandparent' || relationship === 'relative'
    ? bySelf('adult', 'sufficient-interest', 'sufficient-interest')
    : outsider('sufficient-interest', 'sufficient-interest');
};

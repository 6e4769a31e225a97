import type { AccessSubject } from '../../../../shared/desk-api/keeping-lists.ts';
import type { CaseRecord } from '../case-record.ts';

/**
 * Where somebody's own details stand in what was sent of people; nowhere for somebody whom others wrote about. What an
 * advocate sends is the complaint of whomever they speak for (practice rule 13), who stands first of those named; and a
 * young person who wrote themself is the one child of it.
 */
export const subjectPaths = (
  { complainant, role }: Pick<CaseRecord, 'complainant' | 'role'>,
  whose: AccessSubject,
): readonly string[] => {
  if (whose === 'named') return [];
  if (whose !== 'complainant') return role === 'child' ? [] : [childPath(whose)];
  if (complainant.submittedBy === 'advocate') return ['children.0'];
  return role === 'child' ? ['person', 'children.0'] : ['person'];
};

const childPath = (whose: AccessSubject): string =>
  `children.${Number(whose.slice('child-'.length)) - 1}`;

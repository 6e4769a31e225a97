import type { AccessSubject } from '../../../../shared/desk-api/keeping-lists.ts';
import type { Complainant } from '../../triage/who.ts';

/**
 * Where somebody's own details stand in what was sent of people; undefined for somebody whom others wrote about. What an
 * advocate sends is the complaint of whomever they speak for (practice rule 13), who stands first of those named.
 */
export const subjectPath = (
  { submittedBy }: Pick<Complainant, 'submittedBy'>,
  whose: AccessSubject,
): string | undefined => {
  if (whose === 'named') return undefined;
  if (whose === 'complainant') return submittedBy === 'self' ? 'person' : 'children.0';
  return childPath(whose);
};

/** Where a child stands of those named. */
export const childPath = (whose: AccessSubject): string =>
  `children.${Number(whose.slice('child-'.length)) - 1}`;

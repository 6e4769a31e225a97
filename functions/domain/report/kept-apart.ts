import type { CasePart } from '../case/case-record.ts';
import { keptFor } from '../case/desk/may-act.ts';
import type { ListedCase } from '../case/desk/reading/listed.ts';

// A route that could tip somebody off (practice rule 7; law.md section 7).
const tipsOff: ReadonlySet<CasePart['route']> = new Set(['specially-trained', 'whistleblowing']);

/**
 * Whether a mailed tracker may say no more of a case than its reference. Mail goes to addresses, and nobody can say at
 * the moment of sending whether the person behind one is barred from a case, named in it, or one of those that it is
 * kept from; so a case that anybody is barred from, that is about the complaints team, that a worker for the council
 * began, or with a part that somebody with special training looks at, stands there without any detail (practice rules 6,
 * 7 and 24). At the desk each reader sees what their role lets them.
 */
export const isKeptApartInMail = (record: ListedCase): boolean =>
  (record.barred ?? []).length > 0 ||
  keptFor(record) !== undefined ||
  record.parts.some(({ route }) => tipsOff.has(route));

import type {
  AccessReason,
  AccessStance,
  textAuthors,
} from '../../../../shared/desk-api/access-draft.ts';
import type { NoticeStanding } from '../case-file.ts';
import type { Subject } from './access-subject.ts';
import type { KeptText } from './kept-texts.ts';
import { itemOf } from './kept-words.ts';
import { spansOf } from './person-found.ts';

export type Judged = { readonly stance: AccessStance; readonly because: AccessReason };
export type TextAuthor = (typeof textAuthors)[number];

const theirs = (because: AccessReason): Judged => ({ stance: 'theirs', because });
const look = (because: AccessReason): Judged => ({ stance: 'look', because });
const hold = (because: AccessReason): Judged => ({ stance: 'hold', because });

/**
 * What the draft says of one text before anybody has read it. Whatever somebody else said in confidence, or could tell
 * where somebody is, is held back until a person decides (Data Protection Act 2018, schedules 2 and 3: rights of others,
 * serious harm, READ-2 from the Information Commissioner's page on social work; not in law.md). `notices`: of the same case.
 */
export const stanceOf = (
  text: KeptText,
  subject: Subject,
  notices: readonly Pick<NoticeStanding, 'id' | 'reader' | 'state'>[],
): Judged => {
  const { item } = text;
  if (item === itemOf.person) return ofPerson(text, subject);
  if (subject.isNamed && spansOf(text.text, subject.own).length === 0) {
    return hold('does-not-name-them');
  }
  if (item === itemOf.words || item.startsWith(itemOf.added('')))
    return ofTheirWords(text, subject);
  return item.startsWith(itemOf.letter(''))
    ? ofLetter(text, subject, notices)
    : look('written-at-work');
};

// Where they are, whom they hide from, and when nobody else is at home.
const telling = /^(where|mustNotKnow|(person|children\.\d+)\.contact\.safe\.)/;

const ofPerson = (text: KeptText, subject: Subject): Judged => {
  const wroteThemself = isAt(subject, 'person');
  const isTelling = telling.test(text.field);
  if (subject.paths.some((path) => text.field.startsWith(`${path}.`))) {
    if (wroteThemself) return theirs('their-own');
    return isTelling ? hold('could-endanger') : look('said-by-somebody-else');
  }
  return isTelling && !wroteThemself ? hold('could-endanger') : besideThem(text, subject);
};

const isAt = ({ paths }: Subject, path: string): boolean => paths.includes(path);

const besideThem = ({ field, text }: KeptText, subject: Subject): Judged => {
  if (/^(person|children\.\d+)\./.test(field)) return hold('about-somebody-else');
  if (field.startsWith('entry.')) return look('written-at-work');
  if (isAt(subject, 'person')) return theirs('their-own');
  const isOfThem = subject.isWriter || spansOf(text, subject.own).length > 0;
  return isOfThem ? look('said-by-somebody-else') : hold('about-somebody-else');
};

// What an advocate adds in their own name is theirs, not that of whom they speak for.
const byAdvocate: ReadonlySet<string> = new Set(['complaint.advocateWords', 'notAbleBecause']);

const ofTheirWords = ({ field }: KeptText, { isWriter }: Subject): Judged =>
  isWriter && !byAdvocate.has(field) ? theirs('their-own') : look('said-by-somebody-else');

const ofLetter = (
  { item }: KeptText,
  { reader }: Subject,
  notices: Parameters<typeof stanceOf>[2],
): Judged => {
  const notice = notices.find(({ id }) => itemOf.letter(id) === item);
  if (notice?.state !== 'sent') return look('not-sent');
  return notice.reader === reader ? theirs('sent-to-them') : look('sent-to-somebody-else');
};

/** Who wrote a text. */
export const authorOf = (
  { item, field }: KeptText,
  submittedBy: 'self' | 'advocate',
): TextAuthor => {
  if (item.startsWith('referral:')) return 'advocacy-service';
  const isSent =
    item === itemOf.person || item === itemOf.words || item.startsWith(itemOf.added(''));
  if (!isSent || field.startsWith('entry.')) return 'worker';
  return submittedBy === 'advocate' ? 'advocate' : 'complainant';
};

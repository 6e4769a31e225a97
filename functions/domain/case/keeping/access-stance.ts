import type {
  AccessReason,
  AccessStance,
  textAuthors,
} from '../../../../shared/desk-api/access-draft.ts';
import type { NoticeStanding } from '../case-file.ts';
import type { CaseRecord } from '../case-record.ts';
import type { Subject } from './access-subject.ts';
import type { KeptText } from './kept-texts.ts';
import { itemOf } from './kept-words.ts';
import { spansOf } from './person-found.ts';

export type Judged = { readonly stance: AccessStance; readonly because: AccessReason };
export type TextAuthor = (typeof textAuthors)[number];

const theirs = (because: AccessReason): Judged => ({ stance: 'theirs', because });
const look = (because: AccessReason): Judged => ({ stance: 'look', because });
const hold = (because: AccessReason): Judged => ({ stance: 'hold', because });

/** What a text is judged with, beside whose it is. `isThemself`: they ask for it themself, and nobody for them. */
export type Judging = {
  readonly notices: readonly Pick<NoticeStanding, 'id' | 'reader' | 'state'>[];
  readonly record: Pick<CaseRecord, 'complainant' | 'entry' | 'instructed'>;
  readonly isThemself: boolean;
};

/**
 * What the draft says of one text before anybody has read it. Whatever somebody else said in confidence, or could tell
 * where somebody is, is held back until a person decides; and where somebody asks for another, a person looks at all of it
 * (Data Protection Act 2018, schedules 2 and 3: rights of others, wishes of the child, serious harm, READ-2 from the
 * Information Commissioner's page on social work; not in law.md).
 */
export const stanceOf = (text: KeptText, subject: Subject, judging: Judging): Judged => {
  const judged = asTheirOwn(text, subject, judging);
  if (judging.isThemself || judged.stance !== 'theirs') return judged;
  return isTelling(text) ? hold('could-endanger') : look('asked-for-them');
};

// Where they are, whom they hide from, how they are reached, and when nobody else is at home.
const telling = /(^|\.)(where|mustNotKnow|whoMightSee|contact\.(post|note)|contact\.safe\..+)$/;

const isTelling = ({ field }: KeptText): boolean => telling.test(field);

const asTheirOwn = (text: KeptText, subject: Subject, judging: Judging): Judged => {
  const { item } = text;
  const isSent = item === itemOf.words || item.startsWith(itemOf.added(''));
  if (isTelling(text) && !isOwnVoice(subject, judging)) return hold('could-endanger');
  if (item === itemOf.person) return ofPerson(text, subject, judging);
  if (subject.isNamed && spansOf(text.text, subject.own).length === 0) {
    return hold('does-not-name-them');
  }
  if (isSent) return ofTheirWords(text, subject, judging);
  return item.startsWith(itemOf.letter(''))
    ? ofLetter(text, subject, judging)
    : look('written-at-work');
};

const isAt = ({ paths }: Subject, path: string): boolean => paths.includes(path);

// Written by themself, and not taken down by a worker in the worker's words.
const isOwnVoice = (subject: Subject, { record: { entry } }: Judging): boolean =>
  isAt(subject, 'person') && (entry === undefined || entry.ownWords === 'theirs');

const ofPerson = (text: KeptText, subject: Subject, judging: Judging): Judged => {
  const { field } = text;
  const isOwn = isOwnVoice(subject, judging);
  if (subject.paths.some((path) => field.startsWith(`${path}.`))) {
    return isOwn ? theirs('their-own') : look('said-by-somebody-else');
  }
  if (/^(person|children\.\d+)\./.test(field)) return hold('about-somebody-else');
  if (field.startsWith('entry.')) return look('written-at-work');
  if (isOwn) return theirs('their-own');
  const isOfThem = subject.isWriter || spansOf(text.text, subject.own).length > 0;
  return isOfThem ? look('said-by-somebody-else') : hold('about-somebody-else');
};

// What an advocate sends with the young person's word is theirs (practice rule 13); whatever else the advocate adds is not.
const throughAdvocate: ReadonlySet<string> = new Set([
  'complaint.story',
  'complaint.wantedWords',
  'complaint.whyLater',
]);

const ofTheirWords = ({ field }: KeptText, subject: Subject, judging: Judging): Judged => {
  const { complainant, instructed, entry } = judging.record;
  if (!subject.isWriter) return look('said-by-somebody-else');
  if (entry !== undefined && entry.ownWords !== 'theirs') return look('written-at-work');
  if (complainant.submittedBy === 'self') return theirs('their-own');
  return instructed === 'yes' && throughAdvocate.has(field)
    ? theirs('their-own')
    : look('said-by-somebody-else');
};

const reached: ReadonlySet<NoticeStanding['state']> = new Set(['sent', 'complained']);

const ofLetter = ({ item }: KeptText, { reader }: Subject, { notices }: Judging): Judged => {
  const notice = notices.find(({ id }) => itemOf.letter(id) === item);
  if (notice === undefined || !reached.has(notice.state)) return look('not-sent');
  return notice.reader === reader ? theirs('sent-to-them') : look('sent-to-somebody-else');
};

/** Who wrote a text. */
export const authorOf = (
  { item, field }: KeptText,
  { complainant, entry }: Pick<CaseRecord, 'complainant' | 'entry'>,
): TextAuthor => {
  if (item.startsWith('referral:')) return 'advocacy-service';
  const isSent =
    item === itemOf.person || item === itemOf.words || item.startsWith(itemOf.added(''));
  if (!isSent || field.startsWith('entry.')) return 'worker';
  if (entry !== undefined && entry.ownWords !== 'theirs') return 'worker';
  return complainant.submittedBy === 'advocate' ? 'advocate' : 'complainant';
};

import type { AccessDraft } from '../../../../shared/desk-api/access-draft.ts';
import type { PersonComplainedAbout } from '../../../../shared/submission/lists.ts';
import type { CalendarDay } from '../../clock/calendar-day.ts';
import { londonDayOf } from '../../clock/london.ts';
import type { Holidays } from '../../clock/working-days.ts';
import type { WholeCase } from '../desk/whole-case.ts';
import { type AccessRequest, accessDue } from './access-request.ts';
import { authorOf, stanceOf } from './access-stance.ts';
import { calledIn, type Subject, subjectOf } from './access-subject.ts';
import { happenedTo, lettersTo, partsTold } from './access-told.ts';
import { placeOfText } from './erased-person.ts';
import { type KeptText, textsOf, valueAt } from './kept-texts.ts';
import { itemOf } from './kept-words.ts';
import { spansOfOthers } from './person-found.ts';

export type Drafting = { readonly today: CalendarDay; readonly holidays: Holidays };

/**
 * What a case holds of one person, for a worker to redact and hand over by the council's own way (practice rule 26).
 * Every text of the case is in it, also what is held back: whoever decides must see what they decide about.
 */
export const accessDraftOf = (
  whole: WholeCase,
  request: AccessRequest,
  { today, holidays }: Drafting,
): AccessDraft => {
  const { record } = whole;
  const texts = textsOf(whole);
  const subject = subjectOf(
    record,
    { person: whole.person, names: namesIn(whole) },
    request.whose,
    calledIn(request, whole.notes),
  );
  const isOnCase = !subject.isNamed;
  return {
    reference: record.reference,
    request: request.id,
    whose: request.whose,
    asker: request.asker,
    identity: request.identity,
    called: [...subject.called],
    on: today,
    askedOn: request.askedOn,
    due: accessDue(request.askedOn, holidays),
    facts: isOnCase ? factsOf(whole, subject) : [],
    parts: isOnCase ? partsTold(whole) : [],
    texts: texts
      .filter(({ item }) => !isOfRequest(item))
      .map((text) => drafted(text, { subject, request, whole })),
    happened: happenedTo(whole, subject),
    letters: lettersTo(whole, subject),
  };
};

// What somebody is called was typed only to find them; it is no part of what is held.
const isOfRequest = (item: string): boolean =>
  item.startsWith(itemOf.note('record-access-request-'));

// Whoever a part is about, by name; but a worker's name in their work is not held back (Information Commissioner's page
// on social work, READ-2).
const namesIn = ({ words }: Pick<WholeCase, 'words'>): readonly string[] =>
  (words.complaint?.points ?? [])
    .filter(({ about = [] }) => about.length === 0 || about.some((who) => notAtWork.has(who)))
    .flatMap(({ aboutName }) => aboutName ?? []);

const notAtWork: ReadonlySet<PersonComplainedAbout> = new Set([
  'foster-carer',
  'other',
  'not-sure',
]);

type Of = {
  readonly subject: Subject;
  readonly request: AccessRequest;
  readonly whole: WholeCase;
};

const drafted = (text: KeptText, { subject, request, whole }: Of): AccessDraft['texts'][number] => {
  const { stance, because } = stanceOf(text, subject, {
    notices: whole.notices,
    record: whole.record,
    isThemself: request.asker === 'themself',
  });
  const others = spansOfOthers(text.text, subject.others, subject.own);
  const on = writtenOn(text, whole);
  return {
    place: placeOfText(text),
    author: authorOf(text, whole.record),
    ...(on !== undefined && { on }),
    stance: stance === 'theirs' && others.length > 0 ? 'look' : stance,
    because: others.length > 0 ? [because, 'names-somebody-else'] : [because],
    text: text.text,
    others: others.map(([from, to]) => [from, to]),
  };
};

const writtenOn = (
  { item }: KeptText,
  { record, said, notes, notices }: WholeCase,
): CalendarDay | undefined => {
  if (item === itemOf.person || item === itemOf.words) return londonDayOf(record.receivedAt);
  const at =
    said.find(({ id }) => itemOf.added(id) === item)?.receivedAt ??
    notes.find(({ id }) => itemOf.note(id) === item)?.at ??
    notices.find(({ id }) => itemOf.letter(id) === item)?.dueAt;
  return at === undefined ? undefined : londonDayOf(at);
};

const ofThem = ['age', 'careLeaver', 'relationship', 'livesWith', 'responsibleCouncil', 'needs'];

const factsOf = ({ record, person }: WholeCase, { paths }: Subject): AccessDraft['facts'] => {
  const own = ofThem.map((name) => ({
    name,
    value: paths.map((path) => valueAt(person, `${path}.${name}`)).find((one) => one !== undefined),
  }));
  const ofCase = [
    { name: 'received', value: londonDayOf(record.receivedAt) },
    { name: 'door', value: record.channel },
    { name: 'kind', value: record.kind },
    { name: 'stage', value: record.stage },
    { name: 'state', value: record.state },
    { name: 'urgency', value: record.urgency.level },
    { name: 'safety', value: record.safety },
    { name: 'advocate', value: record.referral.state },
    { name: 'group', value: record.classification?.group },
  ];
  return [...own, ...ofCase].flatMap(({ name, value }) => {
    const said = Array.isArray(value) ? value.join(', ') : value;
    return said === undefined || said === '' ? [] : [{ name, value: String(said) }];
  });
};

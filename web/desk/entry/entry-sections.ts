import type { entryWords } from '../../content/en/desk/entry.ts';

export type EntrySectionName = keyof typeof entryWords.sections;

/** What was answered so far that other questions depend on. */
export type SoFar = { readonly door: string; readonly role: string };

/** One question, by its name in the contract; its words and answers are in `web/content/en/desk/entry.ts`. */
export type EntryAsk = {
  readonly name: string;
  readonly kind: 'line' | 'short' | 'text' | 'day' | 'one' | 'many' | 'subjects';
  readonly isNeeded?: true;
  readonly when?: (soFar: SoFar) => boolean;
};

export type EntrySection = {
  readonly name: EntrySectionName;
  readonly when?: (soFar: SoFar) => boolean;
  /** Closed at first, for what most complaints do not need. */
  readonly isFolded?: true;
  readonly asks: readonly EntryAsk[];
};

type More = Pick<EntryAsk, 'isNeeded' | 'when'>;
const ask =
  (kind: EntryAsk['kind']) =>
  (name: string, more: More = {}): EntryAsk => ({ name, kind, ...more });
const line = ask('line');
const short = ask('short');
const text = ask('text');
const one = ask('one');
const many = ask('many');

const needed: More = { isNeeded: true };
const isOral = ({ door }: SoFar): boolean => door === 'phone' || door === 'in-person';
const isMember = ({ door }: SoFar): boolean => door === 'councillor-or-mp';
const isAdult = ({ role }: SoFar): boolean => role === 'adult';
const isAdvocate = ({ role }: SoFar): boolean => role === 'advocate';
const isForAChild = (soFar: SoFar): boolean => isAdult(soFar) || isAdvocate(soFar);
const speaksForThemself = ({ role }: SoFar): boolean => role === 'child' || role === 'adult';

const childAsks = (row: number): readonly EntryAsk[] => [
  line(`children.${row}.name`),
  short(`children.${row}.age`),
  one(`children.${row}.livesWith`),
  one(`children.${row}.responsibleCouncil`),
];

/** What a worker asks, in the order of a call; every name is the contract’s (shared/submission, shared/desk-api/entry). */
export const entrySections: readonly EntrySection[] = [
  { name: 'safety', asks: [one('safety'), line('where')] },
  {
    name: 'door',
    asks: [
      one('entry.door', needed),
      { name: 'entry.heardOn', kind: 'day', ...needed },
      short('entry.heardTime'),
    ],
  },
  {
    name: 'member',
    when: isMember,
    asks: [
      one('entry.memberKind', needed),
      line('entry.memberName', needed),
      line('entry.memberContact', needed),
      one('entry.authority', needed),
    ],
  },
  {
    name: 'who',
    asks: [
      one('role', needed),
      line('person.name'),
      short('person.age', { when: speaksForThemself }),
      one('person.careLeaver', { when: speaksForThemself }),
      line('helpedBy', { when: ({ role }) => role === 'child' }),
      one('person.relationship', { when: isAdult }),
      line('askedBy', { when: isAdult }),
      line('person.organisation', { when: isAdvocate }),
      one('speaksFor', { when: isAdvocate }),
      one('instructed', { when: isAdvocate }),
      text('notAbleBecause', { when: isAdvocate }),
      one('writeTo', { when: isAdvocate }),
    ],
  },
  {
    name: 'child',
    when: isForAChild,
    asks: [
      ...childAsks(0),
      line('children.0.contact.email', { when: isAdvocate }),
      line('children.0.contact.phone', { when: isAdvocate }),
      one('onBehalf.kind', { when: isAdult }),
      one('onBehalf.agreed', { when: isAdult }),
    ],
  },
  { name: 'child-2', when: isForAChild, isFolded: true, asks: childAsks(1) },
  { name: 'child-3', when: isForAChild, isFolded: true, asks: childAsks(2) },
  {
    name: 'wrong',
    asks: [
      text('complaint.story'),
      { name: 'complaint.points', kind: 'subjects' },
      many('form.about'),
      one('complaint.when.precision'),
      line('complaint.whyLater', { when: isForAChild }),
      many('complaint.wanted'),
      text('complaint.wantedWords'),
    ],
  },
  {
    name: 'oral',
    when: isOral,
    asks: [
      one('entry.takenWhere', needed),
      line('entry.placeName'),
      one('entry.ownWords', needed),
      one('entry.sendBack', needed),
    ],
  },
  {
    name: 'change',
    asks: [
      one('complaint.changeComing.what'),
      one('complaint.changeComing.when'),
      many('complaint.circumstances'),
      line('complaint.previous'),
    ],
  },
  {
    name: 'advocate',
    when: speaksForThemself,
    asks: [one('advocate.wish'), line('advocate.name'), one('advocate.preference')],
  },
  {
    name: 'contact',
    asks: [
      one('person.contact.preferred'),
      line('person.contact.email'),
      line('person.contact.phone'),
      text('person.contact.post'),
      line('person.contact.safe.times'),
      one('person.contact.safe.voicemail'),
      line('person.contact.safe.whoMightSee'),
      text('person.contact.safe.note'),
      text('mustNotKnow'),
      many('person.needs'),
      line('person.interpreter'),
      one('passOn', { when: isForAChild }),
    ],
  },
];

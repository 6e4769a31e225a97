import type {
  AccessReason,
  AccessStance,
  textAuthors,
} from '../../../../shared/desk-api/access-draft.ts';
import type {
  AccessSubject,
  accessAskers,
  accessOutcomes,
  identityChecks,
} from '../../../../shared/desk-api/keeping-lists.ts';

/** Whose words somebody asks to have; a child by where they stand among those named. */
export const accessSubjectWords = (whose: AccessSubject): string => {
  if (whose === 'complainant') return 'whoever complained';
  return whose === 'named'
    ? 'somebody who is named in it'
    : `child ${whose.slice('child-'.length)}`;
};

export const accessAskerWords = {
  themself: 'They themself',
  parent: 'A parent, or whoever has parental responsibility',
  advocate: 'Their advocate',
  'somebody-else': 'Somebody else for them',
} as const satisfies Record<(typeof accessAskers)[number], string>;

export const identityWords = {
  'known-to-us': 'We know them',
  'shown-to-us': 'They showed us who they are',
  'not-yet': 'Not yet',
} as const satisfies Record<(typeof identityChecks)[number], string>;

export const accessOutcomeWords = {
  given: 'All that is theirs was given',
  'given-in-part': 'A part was given, and they were told why not the rest',
  refused: 'Refused, and they were told why',
  'taken-back': 'They did not want it any more',
} as const satisfies Record<(typeof accessOutcomes)[number], string>;

/** What may be found out later of who they are. */
export const identityFoundWords = {
  'known-to-us': identityWords['known-to-us'],
  'shown-to-us': identityWords['shown-to-us'],
} as const;

/** What the page of a draft says. */
export const accessWords = {
  title: (reference: string, whose: string) => `${reference}: what is held of ${whose}`,
  back: 'Back to the case',
  warning:
    'This is a draft. Nothing is sent from here, and it must not be given to anybody as it is.',
  asked: 'Asked on',
  due: 'Answer by',
  called: 'Looked for as',
  asker: 'Who asked',
  identity: 'Do we know that they are who they say?',
  steps: 'What you do with it',
  step: [
    'Check who asks, and that they may. If a parent asks for a child who understands, ask the child.',
    'Read each text and each section. Tick what they may have. Nothing that you did not tick is in the copy.',
    'Save the copy. Names, emails and phone numbers of others on this case are covered in it, and postcodes. Nobody else is: read for other names, for streets, and for short numbers.',
    'Look at the case itself for what is not here: decisions, meetings, limits to contact, who was told, and who read it.',
    'Read the copy once more, and change in it what is still to be changed.',
    'Give it to them in the council’s own way. Say why it is held, who has had it, how long it is kept, and that they may turn to the Information Commissioner.',
    'Record on the case what you gave.',
  ],
  save: 'Save the copy (text)',
  inCopy: (count: number, all: number) => `${count} of ${all} texts are in the copy.`,
  texts: 'What was written',
  noTexts: 'Nothing that was written is held any more.',
  tick: 'They may have this text',
  tickSection: 'They may have this section',
  facts: 'What is known of them, and of the case',
  parts: 'Parts of the complaint',
  partColumns: ['Subject', 'Where it belongs', 'What came of it'],
  happened: 'What happened',
  letters: 'Letters',
  letterColumns: ['Letter', 'To', 'From', 'What became of it'],
  dayColumns: ['Day', 'What'],
  notInCase:
    'Only texts are looked through for somebody who is named. Dates and facts of the case are not about them.',
  authors: {
    complainant: 'by whoever complained',
    advocate: 'by the advocate',
    worker: 'by a worker',
    'advocacy-service': 'by the advocacy service',
  } satisfies Record<(typeof textAuthors)[number], string>,
  stances: {
    theirs: 'Theirs',
    look: 'Look first',
    hold: 'Held back',
  } satisfies Record<AccessStance, string>,
  factNames: {
    age: 'Age',
    careLeaver: 'Was in care',
    relationship: 'Who they are to the child',
    livesWith: 'Lives with',
    responsibleCouncil: 'Council that looks after them',
    needs: 'What they need from us',
    received: 'Received',
    door: 'Came by',
    kind: 'What it is',
    stage: 'Stage',
    state: 'State',
    urgency: 'How urgent',
    safety: 'Safety',
    advocate: 'Advocate',
    group: 'Group',
  },
  copy: {
    heading: 'DRAFT. NOT TO BE GIVEN TO ANYBODY BEFORE A PERSON HAS READ IT',
    madeOn: (day: string) => `Made on ${day}`,
    covered: '█████',
  },
} as const;

export const accessReasonWords = {
  'their-own': 'They wrote it themself.',
  'sent-to-them': 'They had it from us.',
  'asked-for-them': 'It is theirs, and somebody else asks for it. Would they want that?',
  'said-by-somebody-else': 'Somebody else said it of them, perhaps in confidence.',
  'written-at-work': 'It was written at work about their case.',
  'sent-to-somebody-else': 'It was written to somebody else.',
  'not-sent': 'No mail brought it to anybody: it is a draft, or was handed over or posted.',
  'names-somebody-else': 'Somebody else is named in it, or could be reached by it.',
  'about-somebody-else': 'It is about somebody else.',
  'does-not-name-them': 'It does not name them.',
  'could-endanger': 'It could tell where somebody is, and put them in danger.',
} as const satisfies Record<AccessReason, string>;

/** On the page of a case. */
export const accessRequestWords = {
  open: (whose: string, asked: string) => `What is held of ${whose} was asked for on ${asked}.`,
  answerBy: (due: string) => `Answer by ${due}. Nothing can be taken out until then.`,
  answered: (outcome: string, on: string, who: string) => `${outcome}, on ${on}, by ${who}.`,
  draft: (whose: string) => `Draft of what is held of ${whose}`,
} as const;

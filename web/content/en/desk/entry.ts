import { adultWords } from '../adult/form.ts';
import { childRowWords, partWords } from '../adult/parts.ts';

/** One question of the form on which a worker writes down a complaint; with answers, where it has a list. */
type EntryAskWords = {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
};

const asked = (label: string, hint?: string): EntryAskWords => ({
  label,
  ...(hint !== undefined && { hint }),
  options: {},
});
const from = (label: string, options: EntryAskWords['options'], hint?: string): EntryAskWords => ({
  ...asked(label, hint),
  options,
});

const yesNoUnsure = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

const childAsks = (row: number): Readonly<Record<string, EntryAskWords>> => ({
  [`children.${row}.name`]: asked('The child’s name', 'The name they use is enough.'),
  [`children.${row}.age`]: asked('The child’s age in years'),
  [`children.${row}.livesWith`]: from('Where the child lives', {
    ...childRowWords.livesWith.options,
    'with-me': 'With the caller',
  }),
  [`children.${row}.responsibleCouncil`]: from('Which council their social worker is from', {
    this: 'This council',
    another: 'Another council',
    'not-sure': 'Not sure',
  }),
});

/** Every question by its name in the contract (design.md section 6). What may not be asked of a child is not here. */
export const entryAsks = {
  safety: from(
    'Are they safe right now?',
    {
      safe: 'They say yes',
      worried: 'They are worried',
      unsafe: 'No',
      'not-said': 'They did not say, or it cannot be told',
    },
    'Not safe: the duty team is alerted as soon as you press the button.',
  ),
  where: asked('Where are they now?', 'Only if they are not safe, and want to say.'),
  'entry.door': from('How did it reach us?', {
    phone: 'By phone',
    'in-person': 'In person',
    post: 'By post',
    email: 'By email',
    'councillor-or-mp': 'Through a councillor or MP',
  }),
  'entry.heardOn': asked(
    'The day that any worker first heard it',
    'Not the day you write it down. Whoever works for the council: a social worker, a driver, a receptionist. The time we have to answer runs from that day.',
  ),
  'entry.heardTime': asked('The time, if it is known', 'Such as 4:30pm.'),
  'entry.takenWhere': from('Where was it taken?', {
    'contact-centre': 'At the contact centre',
    'council-office': 'At another council office',
    'where-they-live': 'Where they live',
    school: 'At a school or college',
    meeting: 'At a meeting',
    elsewhere: 'Somewhere else',
  }),
  'entry.placeName': asked('Which place was it?'),
  'entry.ownWords': from('Whose words are these?', {
    theirs: 'Theirs, word for word',
    'in-part': 'Theirs in part: some I put in my own words',
  }),
  'entry.sendBack': from(
    'How would they like to have it back, to agree or change it?',
    {
      email: 'By email',
      post: 'By post',
      'read-aloud': 'Read to them on the phone',
      'in-person': 'In person',
      'through-someone': 'Through somebody they trust',
      'not-said': 'They did not say',
    },
    'What somebody said to us goes back to them in writing. A person sends it, by a safe way.',
  ),
  'entry.memberKind': from('Who sent it?', { councillor: 'A councillor', mp: 'An MP' }),
  'entry.memberName': asked('Their name'),
  'entry.memberContact': asked('How we write to them', 'They have a reply of their own.'),
  'entry.authority': from(
    'Have they shown that the person wants them to write?',
    { seen: 'Yes, I have seen it', 'not-seen': 'Not yet', 'not-needed': 'It is not needed here' },
    'Not yet: it is written down all the same. A named person decides.',
  ),
  role: from(
    'Whose complaint is it?',
    {
      child: 'Somebody under 18, or once in care and under 26',
      adult: 'A parent, carer, relative or anybody else',
      advocate: 'An advocate is speaking for somebody',
    },
    'For a councillor or MP: the person they write for.',
  ),
  'person.name': asked('Their name', 'The name they want to be called by. They can leave it out.'),
  'person.age': asked('Their age in years', 'Of an adult, only if they are under 26.'),
  'person.careLeaver': from('Were they in care, and are they under 26 now?', yesNoUnsure),
  'person.relationship': from(
    'Who are they to the child?',
    adultWords.who.relationship.options,
    'What somebody who works for the council says goes to the whistleblowing lead alone. Do not tell their manager.',
  ),
  'person.organisation': asked('Their organisation'),
  askedBy: asked('Who asked them to get in touch?', 'Of a professional.'),
  helpedBy: asked('Is somebody helping them with this?'),
  speaksFor: from('For whom does the advocate speak?', {
    child: 'A child',
    'care-leaver': 'Somebody who was in care',
    adult: 'An adult',
  }),
  instructed: from('Did that person ask them to?', {
    yes: 'Yes, in their own words',
    'not-able': 'They are not able to ask',
    'not-yet': 'Not yet',
  }),
  notAbleBecause: asked('Why are they not able to ask?'),
  writeTo: from('To whom do we write?', {
    advocate: 'The advocate',
    child: 'The young person',
    both: 'Both',
  }),
  'children.0.contact.email': asked('The young person’s email address, if it is safe'),
  'children.0.contact.phone': asked('The young person’s phone number, if it is safe'),
  'onBehalf.kind': from('Is it about how they were treated, or do they speak for the child?', {
    'own-right': 'How they were treated',
    'on-behalf': 'They speak for the child',
    both: 'Both',
  }),
  'onBehalf.agreed': from('Does the child agree?', {
    yes: 'Yes',
    no: 'No',
    'not-asked': 'They were not asked',
    'too-young': 'Too young, or cannot say',
  }),
  'complaint.story': asked(
    'What is wrong, in their own words',
    'Write what they say as they say it. Read it back to them.',
  ),
  'complaint.points': asked('What is it about?', 'Tick all that fit. None is fine too.'),
  'form.about': from('Who is it about?', partWords.about.options, 'They will not look after it.'),
  'complaint.when.precision': from('When did it happen?', {
    ongoing: 'It is still going on',
    'within-a-year': 'In the last year',
    'over-a-year': 'More than a year ago',
    unknown: 'Not sure',
  }),
  'complaint.whyLater': asked(
    'Was there a reason it was hard to say sooner?',
    'Only if it was more than a year ago, and they want to say.',
  ),
  'complaint.wanted': from('What would put it right?', {
    apology: 'Say sorry',
    explanation: 'Explain what happened',
    change: 'Change what was decided',
    sooner: 'Do it sooner',
    meeting: 'Meet somebody',
    other: 'Something else',
  }),
  'complaint.wantedWords': asked('What would put it right, in their words'),
  'complaint.changeComing.what': from(
    'Is something about to change that they do not want?',
    {
      '': 'No, or they did not say',
      move: 'Somebody has to move',
      'seeing-family': 'Seeing family will change',
      'service-ending': 'Some help will stop',
      other: 'Something else',
      'not-sure': 'Not sure what',
    },
    'A manager decides the same working day whether it can wait.',
  ),
  'complaint.changeComing.when': from('When will it change?', {
    today: 'Today',
    'this-week': 'This week',
    later: 'Later',
    'not-sure': 'Not sure',
  }),
  'complaint.circumstances': from('Is any of this so?', {
    'nowhere-to-sleep': 'They have nowhere to sleep tonight',
    'no-money-or-food': 'They have no money or food',
    'missing-from-contact': 'A child is missing from contact',
    'court-case': 'There is a court case',
    police: 'The police are looking into it',
    'child-protection-conference': 'There is or was a child protection conference',
    appeal: 'Somebody has appealed a decision',
    tribunal: 'It is at a tribunal, such as SEND',
    disciplinary: 'A worker is being investigated at work',
    ombudsman: 'The Ombudsman is looking at it',
  }),
  'complaint.previous': asked('Did they complain of this before? A reference, or when'),
  'advocate.wish': from(
    'May we tell the advocacy service about them?',
    {
      refer: 'Yes',
      'has-one': 'They have an advocate already',
      no: 'No, thank you',
    },
    'Of somebody under 18, or once in care and under 26. Without an answer the service is told, so read them what stands above.',
  ),
  'advocate.name': asked('Their advocate’s name'),
  'advocate.preference': from('Would they like a woman or a man?', {
    woman: 'A woman',
    man: 'A man',
    either: 'Either',
  }),
  'person.contact.preferred': from('How can we reach them safely?', {
    email: 'Email',
    phone: 'Phone call',
    text: 'Text message',
    post: 'Letter',
    'through-someone': 'Through somebody they trust',
    none: 'They do not want us to',
  }),
  'person.contact.email': asked('Their email address'),
  'person.contact.phone': asked('Their phone number'),
  'person.contact.post': asked('Their address for letters'),
  'person.contact.safe.times': asked('When is a good time?'),
  'person.contact.safe.voicemail': from('May we leave a voice message?', { yes: 'Yes', no: 'No' }),
  'person.contact.safe.whoMightSee': asked('Who else might see or hear it?'),
  'person.contact.safe.note': asked('Anything else about reaching them'),
  mustNotKnow: asked('Is there anybody who must not know?'),
  'person.needs': from('What helps them?', {
    'read-aloud': 'Things read to them',
    pictures: 'Pictures',
    'easy-read': 'Easy read',
    'large-print': 'Larger print',
    dyslexia: 'Dyslexia friendly letters',
    'sign-language': 'Sign language',
    interpreter: 'An interpreter',
    other: 'Something else',
  }),
  'person.interpreter': asked('Which language?'),
  passOn: from('May we pass parts on to another organisation, if they answer for it?', {
    yes: 'Yes',
    no: 'No',
    'ask-me': 'Ask them each time',
  }),
} as const satisfies Readonly<Record<string, EntryAskWords>>;

const everyAsk: Readonly<Record<string, EntryAskWords>> = {
  ...entryAsks,
  ...childAsks(0),
  ...childAsks(1),
  ...childAsks(2),
};

/** The words of a question, by its name in the contract. */
export const entryAskCalled = (name: string): EntryAskWords => everyAsk[name] ?? asked(name);

/** The words round the form. */
export const entryWords = {
  heading: 'Write down a complaint',
  lead: 'For what comes by phone, by post, in person, by email, or through a councillor or MP. It is looked at just as what people send themselves.',
  keeps:
    'Nothing is kept until you press the button at the end. Only how it came, whose it is, and one thing that is wrong are needed; the rest is theirs to leave out.',
  danger: 'Is anybody in danger now? Ring first, write afterwards.',
  button: 'Send it in',
  needed: '(needed)',
  choose: 'Choose',
  problemTitle: 'There is a problem',
  nothingKept: 'Nothing was kept yet. What you typed is still here.',
  offline:
    'The service could not be reached, so we do not know whether it was kept. What you typed is still here. Press again: it is kept once, however often you press.',
  writtenBefore: (reference: string) =>
    `This was kept before, as ${reference}, with other words. What is here now was not. Ring the complaints team with it.`,
  anotherChild: (place: number) => `Child ${place}`,
  sections: {
    safety: 'Are they safe?',
    door: 'How it reached us',
    oral: 'What was said to us',
    member: 'The councillor or MP',
    who: 'Whose complaint it is',
    child: 'The child',
    'child-2': 'A second child',
    'child-3': 'A third child',
    wrong: 'What is wrong',
    change: 'What is about to happen, and what else',
    advocate: 'An advocate',
    contact: 'How we reach them',
  },
  /** To be read aloud before the question of its section. */
  readAloud: 'Read this to them:',
  aloud: {
    wrong:
      'We keep what you tell us private. But if we think that you or somebody else is being hurt, we must tell the people who keep children safe. We will try to talk to you first.',
    advocate: (service: string) =>
      `${service} can help you to say what you want. It is free. We tell them your name, how old you are and how to reach you safely, and never what you told us. You can say no. We deal with your complaint just the same, and you can still have one later.`,
  },
} as const;

/** What the worker reads to the person afterwards. */
export const entryReceiptWords = {
  heading: 'It is sent in',
  lead: 'Read this to them before you say goodbye. It is shown once.',
  leadKept:
    'This is for your record, and is shown once. It is for the person who complains, and for nobody who brought it.',
  reference: 'Their reference',
  safety: {
    unsafe:
      'They said that they are not safe. The duty team is alerted now. Give them these numbers, and do not end the call alone with it: tell whoever leads your shift.',
    worried: 'They said that they are worried. A person reads it today. Give them these numbers.',
  },
  received: (day: string) => `We count from ${day}, the day that any worker first heard it.`,
  datesHeading: 'What happens next',
  dates: ['What', 'By', 'How it is counted'],
  noDates: 'Nobody has to wait for a date: a person looks at it.',
  conditional:
    'A person must decide something first, so these days may change. Nobody has refused it.',
  counted: (days: number, from: string) =>
    days === 1 ? `1 working day after ${from}` : `${days} working days after ${from}`,
  months: (from: string) => `counted from ${from}`,
  over: 'This day is over. Say that we are late and sorry, and that the team will write about what they can ask for now.',
  partsHeading: 'Where we think each part belongs',
  partsLead: 'A person checks this. They can say that we are wrong.',
  advocateHeading: 'An advocate',
  advocate: {
    'told-automatically': (service: string) => `We tell ${service} about them now.`,
    'has-one': () => 'They have an advocate already. We told nobody.',
    'said-no': () => 'They said no. We told nobody. They can have one later.',
    'person-arranges': () => 'A person arranges an advocate today.',
    'not-for-this-complaint': () => 'We told no advocacy service about them.',
  },
  told: 'We tell them:',
  hearHeading: 'How they will hear',
  hear: {
    email: 'We write to their email address now.',
    'by-another-way': 'A person gets in touch by the safe way they gave.',
    'none-asked': 'They asked us not to get in touch. They can ring us with the reference.',
  },
  sentBack: 'What they said comes back to them, to agree or change.',
  member: 'The councillor or MP has a reply of their own. Tell them nothing of the case.',
  code: 'To follow it by themselves they need a secret code. It is not shown here: the complaints team gives it to them.',
  numbersHeading: 'Numbers',
  allowed:
    'They are allowed to complain. If anybody treats them badly because they did, they can tell us and we will act.',
  another: 'Write down another',
  open: 'Open the case',
} as const;

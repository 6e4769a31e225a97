import type { StatusWords } from '../../status-words.ts';
import { adultWords } from './form.ts';

/** An adult's status page. Nothing of what records hold, where a child lives, or whether a child has an advocate. */
export const adultStatusWords: StatusWords = {
  heading: 'Where your complaint is',
  referenceLabel: 'Your reference',
  stageHeading: 'Now',
  stages: {
    received: [
      'We have received it. A person checks where each part belongs.',
      'Until they have, we treat every part as if the dates below apply to it.',
    ],
    'being-decided': ['A person is deciding. No one has refused you.'],
    decided: ['A person has decided, and writes to you with the reasons.'],
    'being-looked-at': [
      'A person has checked where each part belongs.',
      'Each part is now being looked into.',
    ],
    'stage-2-offered': [
      'Our answer is late. We are sorry.',
      'You can have Stage 2 now, where someone new looks into it, or set a new date with us.',
      'Call us to choose. There is no deadline, and we still owe you the Stage 1 answer.',
    ],
    'stage-2-asked-late': [
      'You asked for Stage 2 some time after our answer.',
      'A person decides whether we look at it again. No one has refused you.',
    ],
    'stage-2': [
      'This is Stage 2. Someone who had no part in it looks into it again.',
      'A second person, who does not work for us, watches that it is fair.',
    ],
    'stage-2-declined': [
      'We have answered you. You asked for Stage 2 some time after that.',
      'A person decided not to look at it again. We wrote a letter with the reasons.',
      'You can ask the Ombudsman about this at any time.',
    ],
    'stage-2-answered': [
      'Someone new has looked into it, and we have answered you at Stage 2.',
      'If you are not happy with it, you can ask for a panel of three people.',
    ],
    'stage-3-asked-late': [
      'You asked for a panel some time after our answer.',
      'A person decides whether there is a panel. No one has refused you.',
    ],
    'stage-3': [
      'This is Stage 3. A panel of three people looks at how we dealt with it.',
      'None of the three works for us.',
    ],
    'stage-3-declined': [
      'We have answered you at Stage 2. You asked for a panel some time after that.',
      'A person decided against a panel. We wrote a letter with the reasons.',
      'You can ask the Ombudsman about this at any time.',
    ],
    'stage-3-answered': [
      'We have answered you at every stage.',
      'If you are not happy, you can take it to the Ombudsman, who is free.',
    ],
    'with-the-ombudsman': [
      'This is with the Ombudsman, who does not work for us.',
      'The Ombudsman tells you what comes of it.',
    ],
    'partly-waiting': [
      'Part of it waits until something else has ended. We wrote to you with the reasons.',
      'The rest goes on.',
    ],
    waiting: [
      'It waits until something else has ended. We wrote to you with the reasons.',
      'It is not closed.',
    ],
    answered: [
      'We have answered you.',
      'If you are not happy with it, you can go on to Stage 2. Our letter says how, and by when.',
    ],
    settled: ['You told us that this is settled.', 'If it is not, call us and we go on.'],
    elsewhere: ['This is answered elsewhere. We have told you where, or do so soon.'],
    stopped: ['You asked us to stop, and we have. You can come back to us at any time.'],
    closed: ['This has ended. You can still tell us something here.'],
    'advocate-asked-for': ['You asked for an advocate.'],
    thanked: ['We have what you sent. Thank you.'],
  },
  steps: {
    heading: 'The three stages',
    steps: [
      'Stage 1: we look into it and answer you.',
      'Stage 2: someone new looks into it.',
      'Stage 3: a panel of three people who do not work for us looks at it.',
    ],
    now: 'It is here now',
  },
  partsHeading: 'Where we think each part belongs',
  conditional: [
    'These dates depend on what a person decides first. No one has refused you.',
    'We will write to you with the decision and the reasons.',
  ],
  writtenHeading: 'What we sent to whom',
  toYou: {
    acknowledgement: 'To you: that we have received it',
    'dates-moved': 'To you: that a bank holiday has moved a date',
    'parts-held': 'To you: that a part has to wait, and why',
    'parts-taken-up': 'To you: that we are going on with a part',
    'stage-2-offer': 'To you: that we are late, and what you can choose',
    answer: 'To you: our answer',
    letter: 'To you: what happens next',
  },
  toYoungPerson: {
    acknowledgement: 'To the young person: that we have received it',
    'dates-moved': 'To the young person: that a date has moved',
    'stage-2-offer': 'To the young person: that we are late',
    letter: 'To the young person: what happens next',
  },
  toAdvocacy: (service) => ({
    'advocacy-referral': `To ${service}: that an advocate is asked for`,
    'dates-moved': `To ${service}: that a date has moved`,
  }),
  writtenStates: {
    onItsWay: 'It is on its way.',
    sent: (date) => `We sent it on ${date}.`,
    notReachedYou: 'We could not reach you by email. A person will try another way.',
    notReached: 'It did not arrive. A person will put this right.',
    byAPerson: 'A person lets you know in the way you chose.',
    noLongerSent: 'It was not sent, as you asked.',
  },
  toldLead: 'This is what they are told, and nothing else:',
  neverTold: 'They are never told what you wrote.',
  askedHeading: 'What you asked us from this page',
  asked: {
    add: 'You added something',
    refer: 'You said yes to an advocate',
    no: 'You said no to an advocate',
    contact: 'You gave us new contact details',
    withdraw: 'You asked to withdraw it',
    'wrong-place': 'You said that a part is in the wrong place',
    'stage-2': 'You asked for Stage 2',
    'stage-3': 'You asked for a panel',
  },
  askedOn: (date) => `On ${date}`,
  next: {
    'person-reads': (by) => `A person reads it by ${by}.`,
    'person-asks-you': (by) =>
      `Nothing has changed yet. A person checks with you first, by ${by}, using the details we had.`,
    'person-arranges': () => 'Nobody has been told yet. A person arranges one.',
    'person-takes-up': (by) =>
      `A person takes it up by ${by}. Our time to answer runs from the day you asked.`,
    'service-told': () => 'We are telling the service. They will get in touch.',
    stopped: () => 'The service was not told, and will not be.',
    done: () => 'A person spoke about it with you, and this is done.',
    'not-done': () => 'A person looked at this, and did not do it. Call us to ask why.',
    'recalled-by-a-person': (by) =>
      `The service had been told already. A person asks them to put it aside, by ${by}.`,
  },
  nothingHeading: 'If you hear nothing',
  nothing: ['If nobody has been in touch, call us and give your reference.'],
  nothingDated: [
    'If a date has passed and you have heard nothing, call us and give your reference.',
    'You can go to the Ombudsman at any time.',
  ],
  canDoHeading: 'What you can do here',
  canDo: [
    'These are requests. Your complaint goes on, with the same dates, until a person has checked with you.',
  ],
  nextStage: {
    'stage-2': {
      summary: 'I want someone new to look into it (Stage 2)',
      lead: [
        'You have a right to this. You need no form, and no reason.',
        'A person records it the same working day. Our time runs from the day you ask.',
      ],
      lookAt: { label: 'What should they look at?', hint: 'You can skip this.' },
      send: 'Ask for Stage 2',
    },
    'stage-3': {
      summary: 'I want a panel to look at it (Stage 3)',
      lead: [
        'You have a right to ask for this. You need no form, and no reason.',
        'A person records it the same working day. Our time runs from the day you ask.',
      ],
      lookAt: { label: 'What should the panel look at?', hint: 'You can skip this.' },
      send: 'Ask for a panel',
    },
  },
  add: {
    summary: 'Add something',
    lead: [
      'It gets a receipt date of its own.',
      'If it is a new matter, its time to answer starts from that day.',
    ],
    words: { label: 'What would you like to add?' },
    safety: adultWords.now.safety,
    unsafe: adultWords.now.notReading,
    where: { label: 'Where are you, or the child?', hint: 'You can skip this.' },
    send: 'Send this',
  },
  advocateYes: {
    summary: 'I would like an advocate',
    lead: ['An advocate is on your side, and helps you say what you want. It is free.'],
    told: (service) => `If you say yes, we tell ${service} only this:`,
    byAPerson: ['We tell nobody yet. A person in our team arranges one.'],
    send: 'Yes please',
  },
  advocateNo: {
    summary: 'I do not want an advocate now',
    lead: [
      'From now on we tell the advocacy service nothing more about you.',
      'If they were told already, a person asks them to put it aside.',
    ],
    send: 'No advocate now',
  },
  wrongPlace: {
    summary: 'A part is in the wrong place',
    lead: ['Tell us which part, and why. A person looks at it again and writes to you.'],
    part: { label: 'Which part is it?' },
    noPart: 'I am not sure',
    why: { label: 'Why is it in the wrong place?' },
    send: 'Send this',
  },
  contact: {
    summary: 'My contact details have changed',
    lead: [
      'We do not use new details until a person has checked with you by the old ones.',
      'If the old ones are not safe any more, please call us.',
    ],
    email: { label: 'New email address' },
    phone: { label: 'New phone number' },
    post: { label: 'New postal address' },
    note: {
      label: 'Is there anything we should know?',
      hint: 'For example, a way that we must not use any more.',
    },
    send: 'Send this',
  },
  withdraw: {
    summary: 'I want to withdraw it',
    lead: [
      'A person checks with you first. Until then it goes on, with the same dates.',
      'You can change your mind.',
    ],
    reason: {
      label: 'Why would you like to withdraw it?',
      hint: 'You can skip this.',
      options: {
        settled: 'It is settled',
        'changed-mind': 'I changed my mind',
        'no-reply': 'Nobody answered me',
        afraid: 'I am afraid of what may follow, or was pressed to',
        other: 'Another reason',
      },
    },
    more: { label: 'Would you like to say more?', hint: 'You can skip this.' },
    send: 'Ask to withdraw it',
  },
  taken: {
    title: 'Sent',
    heading: 'We have received your request',
    lines: ['It is listed below, with what happens next.'],
  },
  different: {
    title: 'You sent this before with other words',
    lines: [
      'We have the first one. These words have not been sent yet.',
      'To send them too, press the button once more.',
    ],
  },
};

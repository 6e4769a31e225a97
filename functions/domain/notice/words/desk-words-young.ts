import type { DeskWords } from './desk-words.ts';
import { youngAcknowledgements } from './young-words.ts';

const {
  child: childLetter,
  'easy-read': easyReadLetter,
  'young-adult': youngAdultLetter,
} = youngAcknowledgements;

/** The words to a child. Never a word of law or procedure. */
export const deskChild: DeskWords = {
  subject: (reference) => `About your message ${reference}`,
  preview: 'Here is what happens next.',
  greeting: childLetter.greeting,
  reference: childLetter.reference,
  contact: childLetter.contact,
  ombudsman: childLetter.ombudsman,
  reasonsHeading: 'Why',

  answer: 'We looked into what you told us. This is what we found.',
  answerLate: 'This letter is late. We are sorry. You should not have had to wait.',
  found: {
    upheld: (subject) => `${subject}: you were right. We got this wrong.`,
    'partly-upheld': (subject) => `${subject}: you were right about some of this.`,
    'not-upheld': (subject) => `${subject}: we looked. We do not think we got this wrong.`,
    'no-finding': (subject) => `${subject}: we could not find out what happened.`,
    resolved: (subject) => `${subject}: we put this right with you.`,
    withdrawn: (subject) => `${subject}: you asked us to stop, so we did.`,
  },
  sorryHeading: 'We are sorry',
  actionHeading: 'What we will do',
  remedies: {
    apology: 'We say sorry.',
    explanation: 'We tell you what happened and why.',
    'decision-looked-at-again': 'We look again at what was decided.',
    'service-given': 'We give you the help you did not get.',
    money: 'We pay you some money.',
    'records-corrected': 'We put right what is written down.',
    'staff-learning': 'We make sure our staff learn from this.',
    other: 'We do what it says here.',
  },
  rest: 'Some parts have to wait. We told you why. We will answer them later.',
  notHappyHeading: 'Not happy with this?',
  notHappy: (date, phone) =>
    `You can ask for someone new to look into it. Please ask by ${date}. Call ${phone}, or tell us in any way you like.`,
  later: 'Is that too soon for you? Then still ask. We will listen.',
  inShort: 'Someone told us how things are for you. This is what we found.',

  extended: {
    complexity: 'We need more time. There is a lot to find out.',
    'advocate-needed': 'We need more time, so that someone can be on your side.',
  },
  newDate: 'We must answer you by this day. It is the very last day.',
  newDateIf: childLetter.lastDateIf,
  ifNothing: (phone) =>
    `Is there no answer by then? You can ask for someone new to look at it. Call ${phone}.`,

  agreed: (date) => `You said it is OK if we answer you by ${date}.`,
  agreedNoLoss: (phone) =>
    `You can change your mind. You can ask for someone new to look at it now. Call ${phone}.`,

  settled: 'We talked with you. We think this is now put right:',
  settledAsk: (phone) => `Is that true? Please tell us yes or no. Call ${phone}.`,
  settledGoOn: 'Not put right? Just say so, and we carry on. Our dates stay the same.',

  withdrawn: 'You told us to stop. So we have stopped.',
  withdrawnMeans: 'We may still try to put things right for others.',
  withdrawnAgain: (phone) => `You can come back to us. Call ${phone} when you want to.`,

  decided: {
    'open-to-you': 'We can look into this for you. We are doing it now.',
    'not-open-to-you': 'We have decided that we cannot look into this here.',
    deferred: 'The change will wait while we look at this.',
    'not-deferred': 'We have decided that the change cannot wait.',
    'too-long-ago': 'It was over a year ago. We have decided that we cannot look into it now.',
    'answered-already': 'We have answered this before. We have decided not to look again.',
    'another-council': 'We have decided that another council should answer you.',
    'not-speaking-for': 'We have decided that we cannot talk to you for someone else.',
    'another-route': 'We checked what you sent. One part should be answered by other people.',
    'late-taken-up': 'You asked a while after our answer. That is OK. We look at it again.',
    'asked-too-late': 'You asked a while after our answer. We will not look at it again.',
    no: 'We have decided that we cannot do this.',
  },
  decidedBy: 'A person decided this, not a computer. You can ask us who.',
  cannotSay: '',

  consent: {
    'child-agrees': 'Is this what you want to say?',
    'speaks-for-child': 'Do you want someone else to speak for you?',
    'pass-on': 'Can we tell the right people one part of what you sent?',
  },
  consentHow: (phone) => `Please tell us yes or no. Call ${phone}.`,
  consentFree: 'You do not have to say yes. We tell them nothing until you do.',

  meeting: (date, time) => `We would like to meet you. It is on ${date}, at ${time}.`,
  meetingWhere: (where) => `Where: ${where}.`,
  meetingAdvocate: 'You can bring someone on your side. An advocate is free.',
  meetingCannot: (phone) => `You do not have to come. Want another day or place? Call ${phone}.`,

  newCode: 'You have a new secret code for your page. The old code does not work now.',
  newCodeGiven: {
    'in-person': 'We give it to you when we meet. We never email it.',
    'by-phone': 'We tell you on the phone. We never email it.',
    'by-post': 'We post it to you. We never email it.',
  },
  contactNew: 'You asked us to reach you in a new way. We do that now.',
  notYou: (phone) => `Did you not ask for this? Call ${phone} now.`,
};

/** The words to somebody of 18 to 25 who was in care. */
export const deskYoungAdult: DeskWords = {
  ...deskChild,
  greeting: youngAdultLetter.greeting,
  reference: youngAdultLetter.reference,
  contact: youngAdultLetter.contact,
  ombudsman: youngAdultLetter.ombudsman,
  reasonsHeading: 'Our reasons',
  answer: 'We have looked into what you told us. This is our answer.',
  notHappyHeading: 'If you are not happy with this',
  notHappy: (date, phone) =>
    `You have a right to ask for someone new to look into it. This is called Stage 2. Please ask by ${date}. There is no form. Call ${phone}.`,
  newDate: 'We must answer you by this date. It is the latest date there is.',
  newDateIf: youngAdultLetter.lastDateIf,
  agreedNoLoss: (phone) =>
    `You can change your mind. You can ask for Stage 2 at any time before then. Call ${phone}.`,
  withdrawn: 'You told us that you want to stop. So we have stopped, as you asked.',
};

/** Easy read: at most 12 words a sentence, one thing in each. */
export const deskEasyRead: DeskWords = {
  ...deskChild,
  greeting: easyReadLetter.greeting,
  reference: easyReadLetter.reference,
  contact: easyReadLetter.contact,
  ombudsman: easyReadLetter.ombudsman,
  answer: 'We looked at what you told us. This is what we found.',
  found: {
    ...deskChild.found,
    'not-upheld': (subject) => `${subject}: we looked. We think we did this right.`,
    'no-finding': (subject) => `${subject}: we could not find out.`,
  },
  remedies: {
    ...deskChild.remedies,
    'staff-learning': 'Our staff will learn from this.',
  },
  notHappy: (date, phone) =>
    `You can ask for someone new to look. Please ask by ${date}. Call ${phone}.`,
  later: 'Is that too soon? You can still ask. We will listen.',
  extended: {
    complexity: 'We need more time. There is a lot to find out.',
    'advocate-needed': 'We need more time. Then someone can be on your side.',
  },
  newDateIf: easyReadLetter.lastDateIf,
  ifNothing: (phone) => `No answer by then? You can ask for someone new. Call ${phone}.`,
  agreed: (date) => `You said we can answer by ${date}.`,
  agreedNoLoss: (phone) => `You can change your mind. Call ${phone}.`,
  settledGoOn: 'Not put right? Tell us. We carry on. The dates stay the same.',
  withdrawnMeans: 'We may still try to make things better for others.',
  decided: {
    ...deskChild.decided,
    'not-open-to-you': 'We can not look at this here.',
    deferred: 'The change will wait. We look at this first.',
    'not-deferred': 'The change can not wait.',
    'too-long-ago': 'It was over a year ago. We can not look at it now.',
    'answered-already': 'We answered this before. We will not look again.',
    'another-council': 'Another council should answer you.',
    'not-speaking-for': 'You can not speak for someone else here.',
    'another-route': 'We read what you sent. Other people should answer one part.',
    no: 'We can not do this.',
  },
  consent: {
    ...deskChild.consent,
    'pass-on': 'Can we tell other people one part of this?',
  },
  meeting: (date, time) => `We would like to meet you. When: ${date}, at ${time}.`,
  meetingCannot: (phone) => `You do not have to come. Want another day? Call ${phone}.`,
  newCode: 'You have a new secret code. The old code does not work now.',
};

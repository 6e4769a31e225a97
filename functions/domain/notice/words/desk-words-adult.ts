import { adultLetter, advocateLetter, outsiderLetter } from './adult-words.ts';
import type { DeskWords } from './desk-words.ts';

/** The words to a parent, carer or other adult. */
export const deskAdult: DeskWords = {
  subject: (reference) => `About your message ${reference}`,
  preview: 'Here is what happens next.',
  greeting: adultLetter.greeting,
  reference: adultLetter.reference,
  contact: adultLetter.contact,
  ombudsman: adultLetter.ombudsman,
  reasonsHeading: 'Our reasons',

  answer: 'We have looked into what you told us. This is our answer.',
  answerLate: 'This answer is late. We are sorry that you had to wait.',
  found: {
    upheld: (subject) => `${subject}: you were right, and we got this wrong.`,
    'partly-upheld': (subject) => `${subject}: you were right about some of this.`,
    'not-upheld': (subject) => `${subject}: we looked, and do not agree that this was wrong.`,
    'no-finding': (subject) => `${subject}: we could not find out what happened.`,
    resolved: (subject) => `${subject}: we put this right with you.`,
    withdrawn: (subject) => `${subject}: you asked us not to go on with this.`,
  },
  sorryHeading: 'We are sorry',
  actionHeading: 'What we will do',
  remedies: {
    apology: 'We say sorry.',
    explanation: 'We explain what happened.',
    'decision-looked-at-again': 'We look at the decision again.',
    'service-given': 'We give the help that was not given.',
    money: 'We make a payment.',
    'records-corrected': 'We put right what is written down.',
    'staff-learning': 'We teach our staff what went wrong.',
    other: 'We do what is said above.',
  },
  rest: 'Some parts must wait, as we told you. We will answer them later.',
  notHappyHeading: 'If you are not happy with this answer',
  notHappy: (date, phone) =>
    `You have a right to go on to Stage 2. Someone new then looks into it. Please ask by ${date}. You need no form. Call ${phone}.`,
  later: 'If that is too soon for you, still ask. We will look at why it is late.',
  inShort: 'Someone complained about how things are for you. This is what we found.',

  extended: {
    complexity: 'We need more time, because this is complex.',
    'advocate-needed': 'We need more time, so that an advocate can help.',
  },
  newDate: 'We must answer you by this date. It is the latest date there is.',
  newDateIf: adultLetter.lastDateIf,
  ifNothing: (phone) =>
    `If you have no answer by then, we must offer you Stage 2. To ask, call ${phone}.`,

  agreed: (date) => `You agreed that we may answer you by ${date}.`,
  agreedNoLoss: (phone) =>
    `You can change your mind. You may ask for Stage 2 at any time before then. Call ${phone}.`,

  settled: 'We spoke with you, and we think that this is now settled:',
  settledAsk: (phone) => `Is that right? Please tell us yes or no. Call ${phone}.`,
  settledGoOn:
    'If it is not right, or you want to go on, just say so. Our dates stay the same until you tell us.',

  withdrawn: 'You told us that you do not want to go on. We have stopped, as you asked.',
  withdrawnMeans: 'We may still look at what went wrong, so that it does not happen again.',
  withdrawnAgain: (phone) => `You can come back to us. Call ${phone} and quote your reference.`,

  decided: {
    'open-to-you': 'We have decided that this procedure is open to you. We are looking into it.',
    'not-open-to-you': 'We have decided that this procedure is not open to you.',
    deferred: 'The change will wait while we look at this.',
    'not-deferred': 'We have decided that the change cannot wait.',
    'too-long-ago': 'We have decided that we cannot look at this now. It was more than a year ago.',
    'answered-already': 'We have decided that we have answered this at every stage.',
    'another-council': 'We have decided that another council should answer this.',
    'not-speaking-for': 'We have decided that we cannot answer you for someone else in this.',
    'another-route': 'A person has checked your message. One part should be answered elsewhere.',
    'late-taken-up': 'You asked some time after our answer. We have decided to look at it again.',
    'asked-too-late':
      'You asked some time after our answer. We have decided not to look at it again.',
    no: 'We have decided that we cannot do this.',
  },
  decidedBy: 'A named person decided this, not a computer. Call us if you want to know who.',
  cannotSay: '',

  consent: {
    'child-agrees': 'Does the child agree with this, and is it what they want to say?',
    'speaks-for-child': 'Does the child want you to speak for them in this?',
    'pass-on': 'May we pass a part of what you sent to those who should answer it?',
  },
  consentHow: (phone) => `Please tell us yes or no. Call ${phone}.`,
  consentFree: 'You do not have to say yes. We pass nothing on until you do.',

  meeting: (date, time) => `We would like to meet you on ${date}, at ${time}.`,
  meetingWhere: (where) => `Where: ${where}.`,
  meetingAdvocate: 'You can bring someone with you. A child can bring an advocate; it is free.',
  meetingCannot: (phone) =>
    `You do not have to come. For another day, place or way, call ${phone}.`,

  newCode: 'You have a new secret code for your page. The old code does not work any more.',
  newCodeGiven: {
    'in-person': 'We give it to you when we meet. We never send it by email.',
    'by-phone': 'We tell you on the phone. We never send it by email.',
    'by-post': 'We send it by post, in a plain envelope. We never send it by email.',
  },
  contactNew: 'We have changed how we reach you, as you asked. We do not use the old way now.',
  notYou: (phone) => `If you did not ask for this, call ${phone} at once.`,
};

/** The words to an advocate: it is somebody else's complaint. */
export const deskAdvocate: DeskWords = {
  ...deskAdult,
  answer: 'We have looked into the complaint you sent. This is our answer.',
  answerLate: 'This answer is late. We are sorry that they had to wait.',
  found: {
    ...deskAdult.found,
    upheld: (subject) => `${subject}: they were right, and we got this wrong.`,
    'partly-upheld': (subject) => `${subject}: they were right about some of this.`,
    resolved: (subject) => `${subject}: we put this right with them.`,
    withdrawn: (subject) => `${subject}: they asked us not to go on with this.`,
  },
  notHappyHeading: 'If they are not happy with this answer',
  notHappy: (date, phone) =>
    `They have a right to go on to Stage 2. Someone new then looks into it. Please ask by ${date}. There is no form. Call ${phone}.`,
  later: 'If that is too soon for them, still ask. We will look at why it is late.',
  agreed: (date) => `You told us that they agree to an answer by ${date}.`,
  agreedNoLoss: (phone) =>
    `They can change their mind. They may ask for Stage 2 at any time before then. Call ${phone}.`,
  ifNothing: (phone) =>
    `If there is no answer by then, we must offer them Stage 2. To ask, call ${phone}.`,
  newDate: 'We must answer by this date. It is the latest date there is.',
  newDateIf: advocateLetter.lastDateIf,
  settledAsk: (phone) => `Do they say that this is right? Tell us yes or no. Call ${phone}.`,
  withdrawn: 'You told us that they do not want to go on. We have stopped, as they asked.',
  withdrawnAgain: (phone) => `They can come back to us. Call ${phone} and quote the reference.`,
  consent: {
    ...deskAdult.consent,
    'child-agrees': 'Do they agree with this, and is it what they want to say?',
    'speaks-for-child': 'Do they want you to speak for them in this?',
  },
  meeting: (date, time) => `We would like to meet you both on ${date}, at ${time}.`,
  meetingAdvocate: 'You are welcome at this meeting, as at every one.',
  meetingCannot: (phone) =>
    `They do not have to come. For another day, place or way, call ${phone}.`,
};

/** The words to somebody outside the family: nothing may hint whether a child is known (practice rule 15). */
export const deskOutsider: DeskWords = {
  ...deskAdult,
  cannotSay: outsiderLetter.cannotSay,
};

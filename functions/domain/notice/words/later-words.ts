import type { ContactLimit, ScopeReason } from '../../../../shared/desk-api/later-lists.ts';
import type { Voice } from '../../case/case-record.ts';

/** The words of the letters of Stages 2 and 3: law.md section 4; practice rules 20 to 22; practice.md section 2. */
export type LaterWords = {
  readonly twoBegun: (asked: string) => string;
  readonly twoWho: string;
  readonly twoDates: (first: string, last: string) => string;
  /** Asked for late: a person decides first, and the dates are shown as conditional (practice rule 16). */
  readonly late: (asked: string, by: string) => string;
  readonly notRefused: string;
  readonly twoDatesIf: (first: string, last: string) => string;
  readonly threeDatesIf: (date: string) => string;
  readonly twoStatement: string;
  readonly advocate: string;
  readonly ask: (phone: string) => string;
  readonly statement: string;
  readonly statementAgree: (phone: string) => string;
  readonly statementClock: string;
  readonly twoExtended: (until: string) => string;
  readonly notPast: (last: string) => string;
  readonly limited: (subject: string) => string;
  readonly because: Readonly<Record<ScopeReason, string>>;
  readonly rest: string;
  readonly twoOutcome: string;
  readonly outcomeLate: string;
  readonly reports: string;
  readonly panelRight: (date: string, phone: string) => string;
  readonly panelLater: string;
  readonly early: string;
  readonly earlyAgreed: string;
  readonly threeBegun: (asked: string) => string;
  readonly threeWho: string;
  readonly threeDates: (date: string) => string;
  readonly panelOn: (date: string, time: string) => string;
  readonly panelWhere: (where: string) => string;
  readonly panelBring: string;
  readonly panelPapers: string;
  readonly panelReport: string;
  readonly answerBy: (date: string) => string;
  readonly threeOutcome: string;
  readonly lastStage: string;
  readonly yearToAsk: string;
  readonly done: string;
  readonly notDone: string;
  readonly contactLimited: string;
  readonly limits: Readonly<Record<ContactLimit, string>>;
  readonly until: (until: string, review: string) => string;
  readonly stillComplain: string;
  readonly challenge: (phone: string) => string;
  readonly limitsEnded: string;
};

const adult: LaterWords = {
  twoBegun: (asked) => `You asked us on ${asked} to look again. This is Stage 2.`,
  twoWho:
    'Someone who had no part in it looks into it. A second person, who does not work for us, watches that it is fair.',
  twoDates: (first, last) =>
    `We aim to answer by ${first}. If it takes longer, we tell you why. The latest date is ${last}.`,
  late: (asked, by) =>
    `You asked us on ${asked} to go on. That is some time after our answer. A person decides by ${by} if we take it up, and tells you why.`,
  notRefused: 'No one has refused you.',
  twoDatesIf: (first, last) =>
    `If we do, we aim to answer by ${first}. The latest date is ${last}. These days count from the day you asked.`,
  threeDatesIf: (date) => `If we do, the panel must meet by ${date}.`,
  twoStatement: 'First we write down what is to be looked into, and send it to you to agree.',
  advocate: 'A child or young person can have an advocate for this. It is free.',
  ask: (phone) => `Is there anything you need or want to ask? Call ${phone}.`,
  statement: 'This is what we think you want looked into:',
  statementAgree: (phone) => `Is it right? Tell us yes, or what to change. Call ${phone}.`,
  statementClock: 'Our dates run on while you think about it.',
  twoExtended: (until) => `We need more time. We will answer you by ${until}.`,
  notPast: (last) => `It can take no longer than ${last}.`,
  limited: (subject) => `We do not look into this part at Stage 2: ${subject}.`,
  because: {
    'court-decided': 'A court has decided it.',
    'court-will-decide': 'A court is to decide it.',
    'answered-before': 'It was answered at every stage before.',
    other: 'The reasons are below.',
  },
  rest: 'We go on with everything else that you asked us to look into.',
  twoOutcome: 'We have looked at it again. This is what we found at Stage 2.',
  outcomeLate: 'This is late. We are sorry that you had to wait.',
  reports: 'You can have the two reports. Ask us, and we send them by a way that is safe for you.',
  panelRight: (date, phone) =>
    `You have a right to ask for a panel. Three people who do not work for us look at it. Please ask by ${date}. You need no form. Call ${phone}.`,
  panelLater: 'If that is too soon for you, still ask. A person decides, and tells you why.',
  early: 'We are asking the Ombudsman to look at this now, without a panel.',
  earlyAgreed: 'You agreed to this. If you change your mind, tell us.',
  threeBegun: (asked) => `You asked us on ${asked} for a panel. This is Stage 3.`,
  threeWho: 'Three people who do not work for us look at how it was dealt with.',
  threeDates: (date) => `The panel must meet by ${date}. We will tell you the day.`,
  panelOn: (date, time) => `The panel meets on ${date}, at ${time}.`,
  panelWhere: (where) => `Where: ${where}.`,
  panelBring:
    'You may come, and bring an advocate and one more person. Either of them may speak for you.',
  panelPapers: 'You get the papers before the day. Tell us what helps you to take part.',
  panelReport: 'The panel has met. This is its report.',
  answerBy: (date) => `We must tell you by ${date} what we will do.`,
  threeOutcome: 'The panel looked at your complaint. This is our answer to what it said.',
  lastStage: 'This is the last stage here. You can take it to the Ombudsman, who is free.',
  yearToAsk: 'It is best to ask the Ombudsman within a year.',
  done: 'We said that we would do something. It is done:',
  notDone: 'We said that we would do something, and it will not be done. This is why:',
  contactLimited: 'For a while we ask you to reach us in another way.',
  limits: {
    'one-named-person': 'Please speak to one named person.',
    'in-writing-only': 'Please write to us.',
    'phone-at-set-times': 'Please call at the times we agree.',
    'no-reply-to-the-same-again': 'We do not reply to the same thing again.',
    'through-an-advocate': 'Please let your advocate speak with us.',
  },
  until: (until, review) => `This ends on ${until}. We look at it again on ${review}.`,
  stillComplain: 'You can always make a new complaint, and tell us that a child is not safe.',
  challenge: (phone) => `If you think that this is wrong, tell us. Call ${phone}.`,
  limitsEnded: 'You can reach us again in any way you like.',
};

const child: LaterWords = {
  twoBegun: (asked) => `You asked us on ${asked} for someone new to look at it. They will.`,
  twoWho: 'They had no part in what went wrong. One more person checks that it is fair.',
  twoDates: (first, last) =>
    `We try to answer you by ${first}. If we need longer, we tell you why. The very last day is ${last}.`,
  late: (asked, by) =>
    `You asked us on ${asked} to look again. Asking now is OK. We will tell you by ${by} if we do.`,
  notRefused: 'A person decides this. No one has said no.',
  twoDatesIf: (first, last) =>
    `If we do, we try to answer you by ${first}. The very last day is ${last}.`,
  threeDatesIf: (date) => `If we do, three new people must meet by ${date}.`,
  twoStatement: 'First we write down what you want us to look at. You tell us if it is right.',
  advocate: 'You can have an advocate for this. They are on your side, and it is free.',
  ask: (phone) => `Do you need anything, or want to ask? Call ${phone}.`,
  statement: 'This is what we think you want us to look at:',
  statementAgree: (phone) => `Is it right? Tell us yes, or what to change. Call ${phone}.`,
  statementClock: 'Take your time. Our days still count.',
  twoExtended: (until) => `We need more time. We will answer you by ${until}.`,
  notPast: (last) => `It can not take longer than ${last}.`,
  limited: (subject) => `There is one part we will not look at again: ${subject}.`,
  because: {
    'court-decided': 'A court decided it.',
    'court-will-decide': 'A court will decide it.',
    'answered-before': 'We answered it before.',
    other: 'This is why.',
  },
  rest: 'We look at all the rest.',
  twoOutcome: 'Someone new looked at it. This is what we found.',
  outcomeLate: 'This letter is late. We are sorry. You should not have had to wait.',
  reports: 'They wrote down what they found. You can have that too. Just ask us.',
  panelRight: (date, phone) =>
    `Not happy with this? You can ask three more people to look at it. They do not work for us. Please ask by ${date}. Call ${phone}.`,
  panelLater: 'Is that too soon for you? Then still ask.',
  early: 'We asked the Ombudsman to look at this now.',
  earlyAgreed: 'You said that is OK. You can change your mind.',
  threeBegun: (asked) => `On ${asked} you asked for three more people to look at it.`,
  threeWho: 'None of them works for us.',
  threeDates: (date) => `They must meet by ${date}. We will tell you the day.`,
  panelOn: (date, time) => `The three people meet on ${date}, at ${time}.`,
  panelWhere: (where) => `Where: ${where}.`,
  panelBring: 'You can come if you want. You can bring an advocate and one more person.',
  panelPapers: 'You get to read everything first. Tell us what helps you.',
  panelReport: 'The three people have met. This is what they say.',
  answerBy: (date) => `We must tell you by ${date} what we will do.`,
  threeOutcome: 'Three people looked at how we dealt with this. This is what we will do.',
  lastStage: 'Still not happy? You can ask the Ombudsman. It is free.',
  yearToAsk: 'It is best to ask within a year.',
  done: 'We said we would do something. We have done it:',
  notDone: 'We said we would do something. We can not do it. This is why:',
  contactLimited: 'For a while, please get in touch with us in this way.',
  limits: {
    'one-named-person': 'Talk to one person, by name.',
    'in-writing-only': 'Write to us.',
    'phone-at-set-times': 'Call us at the times we agree.',
    'no-reply-to-the-same-again': 'We do not answer the same thing twice.',
    'through-an-advocate': 'Your advocate can talk to us for you.',
  },
  until: (until, review) => `This ends on ${until}. We look at it again on ${review}.`,
  stillComplain: 'You can always tell us about something new. Not safe? Tell us at once.',
  challenge: (phone) => `Do you think this is not fair? Tell us. Call ${phone}.`,
  limitsEnded: 'You can get in touch with us in any way now.',
};

const youngAdult: LaterWords = {
  ...child,
  twoBegun: (asked) => `You asked us on ${asked} to look again. This is called Stage 2.`,
  threeBegun: (asked) => `You asked us on ${asked} for a panel. This is called Stage 3.`,
};

const easyRead: LaterWords = {
  ...child,
  twoBegun: (asked) => `You asked for someone new. You asked on ${asked}.`,
  twoDates: (first, last) => `We try to answer by ${first}. The last day is ${last}.`,
  late: (asked, by) => `You asked on ${asked}. That is OK. We tell you by ${by} if we look again.`,
  twoDatesIf: (first, last) => `If we do, we try to answer by ${first}. The last day is ${last}.`,
  threeDatesIf: (date) => `If we do, three people meet by ${date}.`,
  twoStatement: 'First we write down what to look at. You say if it is right.',
  panelRight: (date, phone) =>
    `Not happy? Three more people can look at it. Ask by ${date}. Call ${phone}.`,
  threeBegun: (asked) => `You asked for three more people. You asked on ${asked}.`,
  limited: (subject) => `We will not look at one part again: ${subject}.`,
  answerBy: (date) => `We tell you by ${date} what we will do.`,
  panelBring: 'You can come. You can bring an advocate. You can bring one more person.',
  threeOutcome: 'Three people looked at this. Now we say what we will do.',
  stillComplain: 'You can always tell us something new. Not safe? Tell us now.',
};

const advocate: LaterWords = {
  ...adult,
  twoBegun: (asked) => `You asked us on ${asked}, for them, to look again. This is Stage 2.`,
  late: (asked, by) =>
    `You asked us on ${asked}, for them, to go on. That is some time after our answer. A person decides by ${by} if we take it up, and tells you why.`,
  notRefused: 'No one has refused them.',
  twoStatement: 'First we write down what is to be looked into. You both see it and agree it.',
  advocate: 'You are welcome at every talk and meeting.',
  statement: 'This is what we think they want looked into:',
  statementAgree: (phone) => `Do they say it is right, or what to change? Call ${phone}.`,
  outcomeLate: 'This is late. We are sorry that they had to wait.',
  panelRight: (date, phone) =>
    `They have a right to ask for a panel. Three people who do not work for us look at it. Please ask by ${date}. There is no form. Call ${phone}.`,
  panelLater: 'If that is too soon for them, still ask. A person decides, and tells you why.',
  earlyAgreed: 'They agreed to this. If they change their mind, tell us.',
  threeBegun: (asked) => `You asked us on ${asked}, for them, for a panel. This is Stage 3.`,
  panelBring: 'They may come with you and with one more person. Either of you may speak for them.',
};

/** One set of words for each voice; none may lack a sentence. Nobody outside the family comes so far as one. */
export const laterWords: Readonly<Record<Voice, LaterWords>> = {
  child,
  'easy-read': easyRead,
  'young-adult': youngAdult,
  adult,
  outsider: adult,
  advocate,
};

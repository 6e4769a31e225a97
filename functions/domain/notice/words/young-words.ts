import { type ThreeSteps, threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { SentKind } from '../../../../shared/submission/sent.ts';
import type { YoungVoice } from '../../case/young-voice.ts';
import type { AnswerDateWords } from './date-words.ts';

/** The sentences of an acknowledgement to a young person. Three voices; none may lack one. */
export type YoungWords = AnswerDateWords & {
  readonly subject: (reference: string) => string;
  readonly preview: string;
  readonly greeting: (name: string | undefined) => string;
  readonly weHaveIt: string;
  readonly reference: (reference: string) => string;
  readonly allowed: string;
  readonly nextHeading: string;
  readonly whoReads: (team: string) => string;
  /** Instead, where the complaint is about that team (practice rule 6). */
  readonly seniorReads: string;
  readonly threeSteps: ThreeSteps;
  readonly datesHeading: string;
  /** Where a day had gone by before what they said was written down. */
  readonly lateAlready: string;
  readonly conditional: string;
  readonly triageCheck: string;
  readonly ifNothing: (phone: string) => string;
  readonly conferenceLimit: (days: number, phone: string) => string;
  readonly advocateHeading: string;
  readonly advocateTold: (service: string) => string;
  readonly advocateChange: (phone: string) => string;
  readonly requestChange: (phone: string) => string;
  readonly advocateHasOne: string;
  readonly advocateSent: string;
  readonly advocateSaidNo: (service: string, phone: string) => string;
  readonly advocateArranged: (fallback: string, phone: string) => string;
  readonly helpHeading: string;
  readonly contact: (name: string, phone: string, hours: string) => string;
  readonly ombudsman: (phone: string) => string;
  readonly unsafe: string;
};

const toldAlways = [
  'your reference',
  'the name you gave us',
  'your age group',
  'how to reach you safely',
  'what helps you',
  'if you would like a woman or a man',
] as const;

/** What the advocacy service is told, in the words the young person is told it. No date is owed to a request. */
export const toldFor = (kind: SentKind): readonly string[] =>
  kind === 'complaint' ? [...toldAlways, 'the date we must answer by'] : toldAlways;

const childAcknowledgement: YoungWords = {
  subject: (reference) => `We have your message ${reference}`,
  preview: 'Thank you. Here is what happens next.',
  greeting: (name) => (name === undefined ? 'Hello' : `Hello ${name}`),
  weHaveIt: 'Thank you for telling us. We have what you sent, and it is safe with us.',
  reference: (reference) => `Your reference is ${reference}. Keep it if you can.`,
  allowed:
    'You are allowed to complain. If anyone treats you badly because you did, tell us and we will act.',
  nextHeading: 'What happens next',
  whoReads: (team) =>
    `A person in the ${team} reads what you sent. They can talk to you about it, if you want.`,
  seniorReads:
    'A senior person reads what you sent. They are not in the team you told us about. They can talk to you about it, if you want.',
  threeSteps: threeSteps.child,
  datesHeading: 'When it happens',
  lateAlready: 'You told us some time ago. We are late, and we are sorry.',
  conditional:
    'A person must first check one thing. These are the dates if they say yes. No one has said no.',
  triageCheck: 'A person will have read it and checked who should answer.',
  firstDate: 'We must answer you by this day.',
  lastDate: 'If we need longer, this is the very last day. We must tell you why.',
  firstDateIf: 'We plan to answer you by this day.',
  lastDateIf:
    'If we need longer, we plan to answer by this day at the latest. We must tell you why.',
  ifNothing: (phone) =>
    `Is there no answer by the last day? Then you can ask for someone new to look at it. Call ${phone}.`,
  conferenceLimit: (days, phone) =>
    `You can ask for a meeting’s decision to be looked at again. You have ${days} days from the meeting. Call ${phone} and we will help.`,
  advocateHeading: 'Someone on your side',
  advocateTold: (service) =>
    `We have asked ${service} to get in touch. They can help you say what you want. It is free. We told them only this:`,
  advocateChange: (phone) =>
    `Changed your mind? Call ${phone} and tell us. We will deal with your complaint just the same.`,
  requestChange: (phone) => `Changed your mind? Call ${phone} and tell us.`,
  advocateHasOne: 'You told us you have an advocate. They can help you with this too.',
  advocateSent: 'Your advocate sent this for you. They can help you with it.',
  advocateSaidNo: (service, phone) =>
    `You said no to an advocate. We will deal with your complaint just the same. You can still have one later. Call ${service} on ${phone}.`,
  advocateArranged: (fallback, phone) =>
    `We have not told any advocate yet. A person will sort this out with you. You can also call ${fallback} on ${phone}. It is free.`,
  helpHeading: 'If you want to talk to us',
  contact: (name, phone, hours) => `Call ${name} on ${phone}. They are there ${hours}.`,
  ombudsman: (phone) =>
    `You can also ask the Ombudsman for help. They check that councils are fair. It is free. Call ${phone}.`,
  unsafe:
    'If you are not safe right now, call 999. You can call Childline on 0800 1111, day or night.',
};

const youngAdultAcknowledgement: YoungWords = {
  ...childAcknowledgement,
  weHaveIt: 'Thank you for getting in touch. We have received everything you sent.',
  reference: (reference) => `Your reference is ${reference}. Please keep it.`,
  whoReads: (team) =>
    `A person in the ${team} reads what you sent. They will talk it through with you if you want that.`,
  seniorReads:
    'A senior person reads what you sent. They are not in the team that it is about. They will talk it through with you if you want that.',
  threeSteps: threeSteps['young-adult'],
  conditional:
    'A person has one thing to decide first. These dates apply if they say yes. No one has refused you.',
  triageCheck: 'A person will have read it and checked who should answer each part.',
  firstDate: 'We must answer you by this date.',
  lastDate: 'If it takes longer, this is the latest date. We must tell you why.',
  firstDateIf: 'If nothing changes, we answer you by this date.',
  lastDateIf:
    'If it takes longer and nothing else changes, this is the latest date. We must tell you why.',
  ifNothing: (phone) =>
    `If you have no answer by the latest date, you can ask for someone new to look into it. Call ${phone}.`,
  unsafe: 'If you are in danger now, call 999. Samaritans are there day and night on 116 123.',
};

/** Easy read: at most 12 words a sentence, one thing in each. */
const easyReadAcknowledgement: YoungWords = {
  ...childAcknowledgement,
  weHaveIt: 'Thank you for telling us. We have what you sent. We keep it safe.',
  reference: (reference) => `Your reference number is ${reference}. Please keep it.`,
  allowed:
    'You are allowed to complain. Is someone bad to you because of it? Tell us. We will act.',
  whoReads: (team) => `A person in the ${team} reads it. They can talk to you.`,
  seniorReads:
    'A senior person reads it. They are not in the team you told us about. They can talk to you.',
  threeSteps: threeSteps['easy-read'],
  lateAlready: 'You told us some time ago. We are late. We are sorry.',
  conditional: 'A person must check one thing first. These days may change. No one has said no.',
  triageCheck: 'A person has read it. They know who should answer.',
  firstDate: 'We must answer you by this day.',
  lastDate: 'We may need more time. This is the very last day. We must tell you why.',
  firstDateIf: 'We plan to answer you by this day.',
  lastDateIf: 'We may need more time. Then we plan to answer by this day. We must tell you why.',
  ifNothing: (phone) =>
    `No answer by the last day? You can ask for someone new to look. Call ${phone}.`,
  conferenceLimit: (days, phone) =>
    `Did a meeting decide this? You can ask them to look again. You have ${days} days from the meeting. Call ${phone}. We will help.`,
  advocateTold: (service) =>
    `We asked ${service} to get in touch. They help you say what you want. It is free. We told them only this:`,
  advocateChange: (phone) =>
    `Did you change your mind? Call ${phone}. We will still look at your complaint.`,
  requestChange: (phone) => `Did you change your mind? Call ${phone}.`,
  advocateHasOne: 'You told us you have an advocate. They can help you.',
  advocateSent: 'Your advocate sent this for you. They can help you.',
  advocateSaidNo: (service, phone) =>
    `You said no to an advocate. That is OK. We will still look at your complaint. You can have an advocate later. Call ${service} on ${phone}.`,
  advocateArranged: (fallback, phone) =>
    `We have not told an advocate. A person will find one with you. You can also call ${fallback} on ${phone}. It is free.`,
  helpHeading: 'Talk to us',
  contact: (name, phone, hours) => `Call ${name} on ${phone}. They are there ${hours}.`,
  ombudsman: (phone) =>
    `You can also ask the Ombudsman. They check if councils are fair. It is free. Call ${phone}.`,
  unsafe: 'Are you not safe now? Call 999. Or call Childline on 0800 1111, day or night.',
};

/** One letter in each voice. */
export const youngAcknowledgements: Readonly<Record<YoungVoice, YoungWords>> = {
  child: childAcknowledgement,
  'easy-read': easyReadAcknowledgement,
  'young-adult': youngAdultAcknowledgement,
};

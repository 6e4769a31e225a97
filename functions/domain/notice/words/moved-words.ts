import type { Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';
import { adultLetter, advocateLetter, outsiderLetter } from './adult-words.ts';
import type { AnswerDateWords } from './date-words.ts';
import { corporateDates, elsewhereWords } from './elsewhere-words.ts';
import { intakeLetter } from './intake-words.ts';
import { youngAcknowledgements } from './young-words.ts';

const {
  child: childAcknowledgement,
  'easy-read': easyReadAcknowledgement,
  'young-adult': youngAdultAcknowledgement,
} = youngAcknowledgements;

/** The words of a letter that says which dates a new bank holiday moved. */
export type MovedWords = {
  readonly subject: (reference: string) => string;
  readonly preview: string;
  readonly greeting: (name: string | undefined) => string;
  readonly why: string;
  readonly reference: (reference: string) => string;
  readonly conditional: string;
  readonly dates: Partial<Record<LimitName, string>>;
  /** Left out where no date of an answer is told. */
  readonly answer?: AnswerDateWords;
  readonly before: (date: string) => string;
  readonly same: string;
  readonly contact: (name: string, phone: string, hours: string) => string;
};

const youngAskBy = 'Do you want someone new to look at it? Please ask by this day.';
const adultAskBy = 'If you want to go on to Stage 2, please ask by this date.';

const young = {
  subject: (reference: string) => `A date has moved ${reference}`,
  preview: 'Here is the new date.',
  greeting: childAcknowledgement.greeting,
  before: (date: string) => `Before, we told you ${date}.`,
  contact: childAcknowledgement.contact,
};

const adult = {
  subject: young.subject,
  preview: young.preview,
  greeting: adultLetter.greeting,
  reference: adultLetter.reference,
  before: young.before,
  contact: adultLetter.contact,
};

/** One set of words for each voice; none may lack a sentence. */
export const movedWords: Readonly<Record<Voice, MovedWords>> = {
  child: {
    ...young,
    why: 'There is a new bank holiday. It does not count as a day we work. So we have to change a date we told you.',
    reference: childAcknowledgement.reference,
    conditional: childAcknowledgement.conditional,
    dates: {
      'triage-check': childAcknowledgement.triageCheck,
      'stage-2-request-advised': youngAskBy,
      ...corporateDates(elsewhereWords.child),
    },
    answer: childAcknowledgement,
    same: 'You do not have to do anything. All the rest stays the same.',
  },
  'easy-read': {
    ...young,
    why: 'There is a new bank holiday. We do not work on that day. So a date has changed.',
    reference: easyReadAcknowledgement.reference,
    conditional: easyReadAcknowledgement.conditional,
    dates: {
      'triage-check': easyReadAcknowledgement.triageCheck,
      'stage-2-request-advised': youngAskBy,
      ...corporateDates(elsewhereWords['easy-read']),
    },
    answer: easyReadAcknowledgement,
    same: 'You do not have to do anything. The rest is the same.',
    contact: easyReadAcknowledgement.contact,
  },
  'young-adult': {
    ...young,
    why: 'A new bank holiday has been announced. It does not count as a working day, so a date we told you has moved.',
    reference: youngAdultAcknowledgement.reference,
    conditional: youngAdultAcknowledgement.conditional,
    dates: {
      'triage-check': youngAdultAcknowledgement.triageCheck,
      'stage-2-request-advised': youngAskBy,
      ...corporateDates(elsewhereWords['young-adult']),
    },
    answer: youngAdultAcknowledgement,
    same: 'You do not have to do anything. Everything else stays the same.',
  },
  adult: {
    ...adult,
    why: 'A new bank holiday has been announced. It does not count as a working day, so a date we told you has moved.',
    conditional: adultLetter.conditionalAgain,
    dates: {
      'triage-check': advocateLetter.triageCheck,
      'stage-2-request-advised': adultAskBy,
      ...corporateDates(elsewhereWords.adult),
    },
    answer: adultLetter,
    same: 'You do not have to do anything. Everything else stays the same.',
  },
  outsider: {
    ...adult,
    why: 'A new bank holiday has been announced. It does not count as a working day, so a date we told you has moved.',
    conditional: '',
    dates: { 'interest-decision': outsiderLetter.decidesBy },
    same: 'You do not have to do anything.',
  },
  advocate: {
    ...adult,
    why: 'A new bank holiday has been announced. It does not count as a working day, so a date we told you has moved.',
    conditional: advocateLetter.conditional,
    dates: {
      'triage-check': advocateLetter.triageCheck,
      'stage-2-request-advised': adultAskBy,
      ...corporateDates(elsewhereWords.advocate),
    },
    answer: advocateLetter,
    same: 'Please tell the person you speak for, unless we write to them too.',
  },
};

/** The words to the advocacy service. */
export const movedForAdvocacy = {
  subject: (reference: string) => `A date has moved ${reference}`,
  preview: 'Here is the new date.',
  greeting: 'Hello',
  why: 'A new bank holiday has been announced. The date by which we must answer a young person has moved.',
  dates: { 'stage-1-first': 'We must answer the complaint by this date.' },
  before: young.before,
  reference: (reference: string) => `The reference is ${reference}.`,
} as const;

/** The words to the complaints team. */
export const movedForTeam = {
  subject: (reference: string) => `${reference}: dates moved by a new bank holiday`,
  preview: 'The clock has new dates.',
  greeting: intakeLetter.greeting,
  why: 'A bank holiday was added to the table of holidays. These dates of an open case have moved. The people who were told the old ones are being written to; where mail is not safe, there is a task.',
  before: (date: string) => `Before: ${date}.`,
  dates: {
    'triage-check': intakeLetter.triageCheck,
    'interest-decision': 'Decide sufficient interest (the council’s own target).',
    'stage-1-first': intakeLetter.firstDate,
    'stage-1-last': intakeLetter.lastDate,
    'stage-2-request-advised':
      'Stage 2 is best asked for by this day. It is advice, and never a bar.',
    'stage-2-first': 'Answer at Stage 2, counted from the request.',
    'stage-2-last': 'Answer at Stage 2 at the latest, counted from the request.',
    'stage-2-first-from-statement': 'Answer at Stage 2, counted from the agreed statement.',
    'stage-2-last-from-statement':
      'Answer at Stage 2 at the latest, counted from the agreed statement.',
    'stage-3-request': 'A panel is asked for by this day. A later request is decided by a person.',
    'panel-meets':
      'The panel meets at the latest. A day that is set stays until a person moves it.',
    'panel-report': 'The panel reports.',
    'panel-response': 'Answer the panel.',
    'corporate-acknowledge':
      'Say what a corporate part is understood to be (the Ombudsman’s Code).',
    'corporate-answer': 'Answer a corporate part (the Ombudsman’s Code).',
    'corporate-answer-last': 'Answer a corporate part at the latest (the Ombudsman’s Code).',
  },
  reference: (reference: string) => `Reference: ${reference}.`,
} as const;

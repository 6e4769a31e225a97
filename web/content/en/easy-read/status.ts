import { threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { StatusWords } from '../../status-words.ts';
import { childStatusWords } from '../child/status.ts';
import { easyReadWords } from './form.ts';

/** The status page in easy words: at most 12 words a sentence, one thing in each. */
export const easyReadStatusWords: StatusWords = {
  ...childStatusWords,
  steps: { ...threeSteps['easy-read'], now: 'It is here now' },
  advocateNews: {
    heading: 'Your advocate',
    accepted: (service) => [
      `${service} said yes. An advocate will contact you.`,
      'They use your safe way.',
    ],
    'in-touch': (service) => [`${service} told us they talked to you.`, 'Did they not? Call us.'],
    declined: (service, fallback, phone) => [
      `${service} can not help this time.`,
      'You did nothing wrong.',
      'A person here will find someone else. We will ask you first.',
      `You do not have to wait. You can call ${fallback} on ${phone}. It is free.`,
    ],
  },
  stages: {
    ...childStatusWords.stages,
    received: ['We have it.', 'A person here reads it.', 'They check who should answer.'],
    'being-looked-at': ['A person has read it.', 'Now someone finds out what went wrong.'],
    'stage-2-offered': [
      'We are late. We are sorry.',
      'You can ask for someone new to look.',
      'Or you can give us more time. Call us.',
    ],
    'partly-waiting': [
      'We look at some of it now.',
      'Some of it must wait.',
      'We wrote to you. We said why.',
    ],
    'stage-2-asked-late': [
      'You asked for someone new to look.',
      'Our answer was a while ago. So a person decides.',
      'No one has said no.',
    ],
    'stage-2': ['Someone new is looking at it.', 'They had no part in it before.'],
    'stage-2-declined': [
      'We have answered you.',
      'You asked for someone new to look.',
      'A person decided not to look again. Our letter says why.',
      'You can ask the Ombudsman.',
    ],
    'stage-2-answered': [
      'Someone new looked at it.',
      'We have answered you again.',
      'Not happy? You can ask three more people to look.',
    ],
    'stage-3-asked-late': [
      'You asked for three more people to look.',
      'Our answer was a while ago. So a person decides.',
      'No one has said no.',
    ],
    'stage-3': ['Three more people are looking at it.', 'They do not work for us.'],
    'stage-3-declined': [
      'Someone new looked at it. We answered you.',
      'You asked for three more people to look.',
      'A person decided that they do not. Our letter says why.',
      'You can ask the Ombudsman.',
    ],
    'stage-3-answered': [
      'We have answered you at every step.',
      'Still not happy? You can ask the Ombudsman.',
      'It is free.',
    ],
    'with-the-ombudsman': [
      'The Ombudsman has it now.',
      'They do not work for us.',
      'They tell you what they find.',
    ],
    answered: ['We have answered you.', 'Not happy? You can ask for someone new to look.'],
    elsewhere: ['Other people answer this.', 'We tell you who.'],
    waiting: ['It must wait.', 'We told you why.', 'It is not closed. You can call us.'],
  },
  conditional: ['A person must check one thing first.', 'No one has said no.'],
  writtenStates: {
    ...childStatusWords.writtenStates,
    notReachedYou: 'Our email did not reach you. A person will try another way.',
    byAPerson: 'A person tells you. They use the way you chose.',
    noLongerSent: 'We did not send it. You said no.',
  },
  toldLead: 'They are told this:',
  next: {
    'person-reads': (by) => `A person reads it by ${by}.`,
    'person-asks-you': (by) =>
      `Nothing has changed yet. A person asks you first. They do it by ${by}. They use the old way.`,
    'person-arranges': () => 'We have told nobody yet. A person finds someone for you.',
    'person-takes-up': (by) => `A person gets it going by ${by}. We count from the day you asked.`,
    'service-told': () => 'We are telling them. They will get in touch.',
    stopped: () => 'We did not tell them about you.',
    done: () => 'A person talked with you. It is done.',
    'not-done': () => 'A person looked at this. They did not do it. Call us. You can ask why.',
    'recalled-by-a-person': (by) =>
      `They know about you. A person asks them to stop. They do it by ${by}.`,
  },
  nothing: ['Has nobody got in touch?', 'Call us. Tell us your number. You can ask why.'],
  nothingDated: [
    'Has a day passed, and nothing came?',
    'Call us. Tell us your number. You can ask why.',
    'You can also ask the Ombudsman.',
  ],
  canDo: ['You can open one of these.', 'Press the button to send it.'],
  nextStage: {
    'stage-2': {
      ...childStatusWords.nextStage['stage-2'],
      lead: [
        'You can ask for this.',
        'You do not have to say why.',
        'A person gets it going on our next work day.',
      ],
    },
    'stage-3': {
      ...childStatusWords.nextStage['stage-3'],
      lead: [
        'You can ask for this.',
        'You do not have to say why.',
        'The three people do not work for us.',
        'A person gets it going on our next work day.',
      ],
    },
  },
  add: {
    ...childStatusWords.add,
    lead: ['Did you forget something?', 'Is something new wrong? Tell us here.'],
    safety: easyReadWords.safe.safety,
    unsafe: easyReadWords.safe.notReading,
    where: easyReadWords.safe.where,
  },
  advocateYes: {
    ...childStatusWords.advocateYes,
    lead: ['An advocate is on your side.', 'They help you say what you want. It is free.'],
    told: (service) => `Press the button. Then we tell ${service} this:`,
    byAPerson: ['We tell nobody yet.', 'A person here finds someone for you.'],
  },
  advocateNo: {
    ...childStatusWords.advocateNo,
    lead: [
      'We tell them nothing more about you.',
      'Do they know about you? Then a person asks them to stop.',
      'We still look at your complaint.',
      'You can have an advocate later.',
    ],
  },
  wrongPlace: {
    ...childStatusWords.wrongPlace,
    lead: ['Did we get something wrong?', 'Tell us. A person looks again.'],
  },
  contact: {
    ...childStatusWords.contact,
    lead: ['A person asks you first. They use the old way.', 'Is the old way not safe? Call us.'],
    note: { label: 'What should we know?', hint: 'Is there a way we must not use?' },
  },
  withdraw: {
    ...childStatusWords.withdraw,
    lead: [
      'You can ask us to stop.',
      'A person talks to you first.',
      'Until then we go on. You can change your mind.',
    ],
    reason: {
      ...childStatusWords.withdraw.reason,
      options: {
        ...childStatusWords.withdraw.reason.options,
        afraid: 'I am scared. Or someone told me to stop',
      },
    },
  },
  different: {
    title: 'You sent this before with other words',
    lines: [
      'We have the first one.',
      'These words are not sent yet.',
      'Press the button to send them too.',
    ],
  },
};

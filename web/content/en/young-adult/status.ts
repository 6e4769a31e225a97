import type { StatusWords } from '../../status-words.ts';
import { childStatusWords } from '../child/status.ts';
import { youngAdultWords } from './form.ts';

/** The status page for someone of 18 to 25. */
export const youngAdultStatusWords: StatusWords = {
  ...childStatusWords,
  advocateNews: {
    heading: 'Your advocate',
    accepted: (service) => [
      `${service} has said yes. An advocate will contact you in the way you said is safe.`,
    ],
    'in-touch': (service) => [
      `${service} told us that they have been in touch with you.`,
      'If they have not, call us.',
    ],
    declined: (service, fallback, phone) => [
      `${service} cannot take this on. It is not because of anything you did.`,
      'A person in our team is looking for another advocate, and asks you before telling anyone.',
      `You do not have to wait: ${fallback} is free. Call ${phone}.`,
    ],
  },
  heading: 'Where your complaint is',
  stages: {
    ...childStatusWords.stages,
    received: [
      'We have received it.',
      'A person in our team reads it and checks who should answer each part.',
    ],
    'being-looked-at': ['A person has checked it. Someone is now looking into it.'],
    'stage-2-offered': [
      'We are late, and we are sorry.',
      'You can ask for someone new to look into it, or set a new date with us.',
      'Call us to choose. There is no hurry, and we still owe you our answer.',
    ],
    'partly-waiting': [
      'We are looking into part of it.',
      'Another part has to wait until something else has ended. We wrote to you with the reasons.',
    ],
    waiting: [
      'It has to wait until something else has ended. We told you the reasons.',
      'It is not closed. You can call us about it at any time.',
    ],
  },
  conditional: ['A person has one thing to decide first. No one has refused you.'],
  toYou: {
    ...childStatusWords.toYou,
    'dates-moved': 'To you, because a date has moved',
    'parts-held': 'To you, because part of it has to wait',
    'parts-taken-up': 'To you, because we are going on with it',
  },
  asked: {
    ...childStatusWords.asked,
    contact: 'You gave us new contact details',
    withdraw: 'You asked to withdraw your complaint',
    'wrong-place': 'You said that we got a part wrong',
  },
  next: {
    ...childStatusWords.next,
    'person-asks-you': (by) =>
      `Nothing has changed yet. A person checks with you first, by ${by}, using the details we had.`,
    'recalled-by-a-person': (by) =>
      `They had been told already. A person asks them to put it aside, by ${by}. We tell them nothing more.`,
  },
  add: {
    ...childStatusWords.add,
    lead: ['If you left something out, or something new has happened, tell us here.'],
    safety: youngAdultWords.safe.safety,
    unsafe: youngAdultWords.safe.notReading,
    where: youngAdultWords.safe.where,
  },
  advocateNo: {
    ...childStatusWords.advocateNo,
    lead: [
      'From now on we tell the advocacy service nothing more about you.',
      'If they were told already, a person asks them to put it aside.',
      'We deal with your complaint just the same, and you can still have one later.',
    ],
  },
  wrongPlace: {
    ...childStatusWords.wrongPlace,
    lead: ['If we have misunderstood what it is about, tell us. A person looks at it again.'],
  },
  contact: {
    ...childStatusWords.contact,
    summary: 'My contact details have changed',
    lead: [
      'We do not use new details until a person has checked with you by the old ones.',
      'If the old ones are not safe any more, please call us.',
    ],
  },
  withdraw: {
    ...childStatusWords.withdraw,
    summary: 'I want to withdraw my complaint',
    lead: [
      'A person talks to you first, to make sure that it is what you want.',
      'Until then we go on with it, and you can change your mind.',
    ],
    reason: {
      ...childStatusWords.withdraw.reason,
      options: {
        ...childStatusWords.withdraw.reason.options,
        afraid: 'I am worried about what might happen, or someone told me to stop',
      },
    },
    send: 'Ask to withdraw it',
  },
};

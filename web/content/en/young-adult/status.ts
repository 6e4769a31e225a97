import { threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { StatusWords } from '../../status-words.ts';
import { childStatusWords } from '../child/status.ts';
import { youngAdultWords } from './form.ts';

/** The status page for someone of 18 to 25. */
export const youngAdultStatusWords: StatusWords = {
  ...childStatusWords,
  steps: { ...threeSteps['young-adult'], now: 'It is here now' },
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
    'stage-2-asked-late': [
      'You asked for someone new to look into it, some time after our answer.',
      'A person decides whether we look at it again. No one has refused you.',
    ],
    'stage-2': [
      'Someone new is looking into it.',
      'A second person, who does not work for us, watches that it is fair.',
    ],
    'stage-2-declined': [
      'We have answered you. You asked for someone new some time after that.',
      'A person decided not to look at it again. We wrote a letter with the reasons.',
      'You can ask the Ombudsman about this at any time.',
    ],
    'stage-2-answered': [
      'Someone new has looked into it, and we have answered you.',
      'If you are not happy with it, you can ask for a panel of three people.',
    ],
    'stage-3-asked-late': [
      'You asked for a panel some time after our answer.',
      'A person decides whether there is a panel. No one has refused you.',
    ],
    'stage-3': ['A panel of three people is looking at it.', 'None of the three works for us.'],
    'stage-3-declined': [
      'Someone new looked into it, and we answered you. You asked for a panel some time after that.',
      'A person decided against a panel. We wrote a letter with the reasons.',
      'You can ask the Ombudsman about this at any time.',
    ],
    'stage-3-answered': [
      'We have answered you at every step.',
      'If you are still not happy, you can take it to the Ombudsman, who is free.',
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
    'stage-2': 'You asked for someone new to look into it',
    'stage-3': 'You asked for a panel',
  },
  next: {
    ...childStatusWords.next,
    'person-asks-you': (by) =>
      `Nothing has changed yet. A person checks with you first, by ${by}, using the details we had.`,
    'person-takes-up': (by) =>
      `A person takes it up by ${by}. Our time to answer counts from the day you asked.`,
    'recalled-by-a-person': (by) =>
      `They had been told already. A person asks them to put it aside, by ${by}. We tell them nothing more.`,
  },
  nextStage: {
    'stage-2': {
      summary: 'I want someone new to look into it',
      lead: [
        'You have a right to this. You need no form, and no reason.',
        'A person records it the same working day. Our time counts from the day you ask.',
      ],
      lookAt: { label: 'What should they look at?', hint: 'You can skip this.' },
      send: 'Ask for someone new',
    },
    'stage-3': {
      summary: 'I want a panel to look at it',
      lead: [
        'You have a right to ask for this. You need no form, and no reason.',
        'A person records it the same working day. Our time counts from the day you ask.',
      ],
      lookAt: { label: 'What should the panel look at?', hint: 'You can skip this.' },
      send: 'Ask for a panel',
    },
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

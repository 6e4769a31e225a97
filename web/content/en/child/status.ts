import { threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { StatusWords } from '../../status-words.ts';
import { childWords } from './form.ts';

/** A child's status page: where it is, who was told what, and what can still be said. Never the story. */
export const childStatusWords: StatusWords = {
  heading: 'Where it is now',
  referenceLabel: 'Your reference',
  stageHeading: 'Right now',
  stages: {
    received: ['We have it.', 'A person in our team reads it and checks who should answer.'],
    'being-decided': ['A person is thinking about what happens next.'],
    decided: ['A person has decided. They write to you.'],
    'being-looked-at': ['A person has checked it.', 'Now someone looks into it for you.'],
    'stage-2-offered': [
      'We are late. We are sorry.',
      'You can ask for someone new to look into it. You can also give us more time.',
      'Call us to choose. There is no hurry. We must still give you our answer too.',
    ],
    'stage-2-asked-late': [
      'You asked for someone new to look at it.',
      'It is a while since our answer, so a person decides. No one has said no.',
    ],
    'stage-2': ['Someone new is looking into it for you.', 'They had no part in what went wrong.'],
    'stage-2-declined': [
      'We have answered you. Then you asked for someone new to look.',
      'A person decided that we do not look again. Our letter says why.',
      'You can ask the Ombudsman about this.',
    ],
    'stage-2-answered': [
      'Someone new looked at it again, and we answered you.',
      'Not happy with it? You can ask three more people to look.',
    ],
    'stage-3-asked-late': [
      'You asked for three more people to look at it.',
      'It is a while since our answer, so a person decides. No one has said no.',
    ],
    'stage-3': ['Three more people are looking at it.', 'None of them works for us.'],
    'stage-3-declined': [
      'Someone new looked at it, and we answered you. Then you asked for three more people.',
      'A person decided that they do not look at it. Our letter says why.',
      'You can ask the Ombudsman about this.',
    ],
    'stage-3-answered': [
      'We have answered you at every step.',
      'Still not happy? You can ask the Ombudsman. It is free.',
    ],
    'with-the-ombudsman': [
      'The Ombudsman has it now. They do not work for us.',
      'They tell you what they find.',
    ],
    'partly-waiting': [
      'We are looking into some of it.',
      'Some of it must wait for something else to end first. We wrote to you about why.',
    ],
    waiting: [
      'It must wait for something else to end first. We told you why.',
      'It is not closed. You can call us about it.',
    ],
    answered: [
      'We have answered you.',
      'Not happy with it? You can ask for someone new to look into it. Our letter says how.',
    ],
    settled: ['You told us that it is put right.', 'Is it not? Tell us, and we go on.'],
    elsewhere: ['Other people answer this. We told you who, or we tell you soon.'],
    stopped: ['You asked us to stop, so we have. You can come back to us.'],
    closed: ['This has ended. You can still tell us something here.'],
    'advocate-asked-for': ['You asked for someone to be on your side.'],
    thanked: ['We have it. Thank you.'],
  },
  steps: { ...threeSteps.child, now: 'It is here now' },
  advocateNews: {
    heading: 'Your advocate',
    accepted: (service) => [
      `${service} has said yes. An advocate will contact you.`,
      'They use the way you said is safe.',
    ],
    'in-touch': (service) => [
      `${service} told us that they got in touch with you.`,
      'Did they not? Call us.',
    ],
    declined: (service, fallback, phone) => [
      `${service} cannot help this time. You did nothing wrong.`,
      'A person here is finding someone else for you. We will ask you first.',
      `You do not have to wait. You can call ${fallback} on ${phone}. It is free.`,
    ],
  },
  partsHeading: 'What it is about',
  conditional: ['A person must check one thing first. No one has said no.'],
  writtenHeading: 'Who we wrote to',
  toYou: {
    acknowledgement: 'To you, to say that we have it',
    'dates-moved': 'To you, because a day has moved',
    'parts-held': 'To you, because something must wait',
    'parts-taken-up': 'To you, because we go on with it now',
    'stage-2-offer': 'To you, because we are late',
    answer: 'To you, with our answer',
    letter: 'To you, about what happens next',
    'advocate-declined': 'To you, about an advocate',
  },
  toYoungPerson: {
    acknowledgement: 'To the young person, to say that we have it',
    'dates-moved': 'To the young person, because a day has moved',
    'stage-2-offer': 'To the young person, because we are late',
    letter: 'To the young person, about what happens next',
  },
  toAdvocacy: (service) => ({
    'advocacy-referral': `To ${service}, about an advocate for you`,
    'dates-moved': `To ${service}, because a day has moved`,
  }),
  writtenStates: {
    onItsWay: 'It is on its way.',
    sent: (date) => `We sent it on ${date}.`,
    notReachedYou: 'We could not reach you by email. A person will find another way.',
    notReached: 'It did not arrive. A person will put this right.',
    byAPerson: 'A person tells you in the way you chose.',
    noLongerSent: 'We did not send it, because you said no.',
  },
  toldLead: 'They are told this, and nothing else:',
  neverTold: 'We never tell them what you wrote.',
  askedHeading: 'What you asked us here',
  asked: {
    add: 'You added something',
    refer: 'You said yes to an advocate',
    no: 'You said no to an advocate',
    contact: 'You told us a new way to reach you',
    withdraw: 'You asked us to stop',
    'wrong-place': 'You said we got something wrong',
    'stage-2': 'You asked for someone new to look at it',
    'stage-3': 'You asked for three more people to look at it',
  },
  askedOn: (date) => `On ${date}`,
  next: {
    'person-reads': (by) => `A person reads it by ${by}.`,
    'person-asks-you': (by) =>
      `Nothing has changed yet. A person asks you first, by ${by}. They use the old way.`,
    'person-arranges': () => 'We have told nobody yet. A person finds someone for you.',
    'person-takes-up': (by) =>
      `A person gets it going by ${by}. Our time counts from the day you asked.`,
    'service-told': () => 'We are telling them. They will get in touch with you.',
    stopped: () => 'We did not tell them about you. We will not.',
    done: () => 'A person talked about it with you. It is done.',
    'not-done': () => 'A person looked at this. They did not do it. Call us to ask why.',
    'recalled-by-a-person': (by) =>
      `They knew about you already. A person asks them to stop, by ${by}. We tell them nothing more.`,
  },
  nothingHeading: 'If nothing happens',
  nothing: ['Has nobody got in touch? Call us and tell us your reference. You can ask why.'],
  nothingDated: [
    'Has a day passed, and nothing came? Call us and tell us your reference.',
    'You can ask why. You can also ask the Ombudsman.',
  ],
  canDoHeading: 'What you can do here',
  canDo: ['Open one of these. Nobody reads it until you press the button.'],
  nextStage: {
    'stage-2': {
      summary: 'I want someone new to look at it',
      lead: [
        'You are allowed to ask for this. You do not have to say why.',
        'A person gets it going on the day we are next at work.',
      ],
      lookAt: { label: 'What should they look at?', hint: 'You can skip this.' },
      send: 'Ask for someone new',
    },
    'stage-3': {
      summary: 'I want three more people to look at it',
      lead: [
        'You are allowed to ask for this. You do not have to say why.',
        'They do not work for us. A person gets it going on the day we are next at work.',
      ],
      lookAt: { label: 'What should they look at?', hint: 'You can skip this.' },
      send: 'Ask for three more people',
    },
  },
  add: {
    summary: 'Add something',
    lead: ['Did you forget something? Has something new happened? Tell us here.'],
    words: { label: 'What do you want to add?', hint: 'A few words is fine.' },
    safety: childWords.safe.safety,
    unsafe: childWords.safe.notReading,
    where: childWords.safe.where,
    send: 'Send this',
  },
  advocateYes: {
    summary: 'I would like an advocate',
    lead: ['An advocate is on your side. They help you say what you want. It is free.'],
    told: (service) => `If you say yes, we tell ${service} only this:`,
    byAPerson: ['We tell nobody yet. A person in our team finds someone for you.'],
    send: 'Yes please',
  },
  advocateNo: {
    summary: 'I do not want an advocate now',
    lead: [
      'From now on we tell them nothing more about you.',
      'If they know about you already, a person asks them to stop.',
      'We look at your complaint just the same. You can still have one later.',
    ],
    send: 'No advocate now',
  },
  wrongPlace: {
    summary: 'You got something wrong',
    lead: ['Did we not get what it is about? Tell us, and a person looks again.'],
    part: { label: 'Which part is it?' },
    noPart: 'I am not sure',
    why: { label: 'What did we get wrong?' },
    send: 'Send this',
  },
  contact: {
    summary: 'You can reach me another way now',
    lead: [
      'A person asks you first if this is right. They use the old way.',
      'Is the old way not safe any more? Call us.',
    ],
    email: { label: 'New email' },
    phone: { label: 'New phone number' },
    post: { label: 'New address for letters' },
    note: { label: 'What should we know?', hint: 'Like a way we must not use any more.' },
    send: 'Send this',
  },
  withdraw: {
    summary: 'I want to stop',
    lead: [
      'You can ask us to stop. A person talks to you first, to be sure you mean it.',
      'Until then we go on with it. You can change your mind.',
    ],
    reason: {
      label: 'Why do you want to stop?',
      hint: 'You can skip this.',
      options: {
        settled: 'It is sorted out',
        'changed-mind': 'I changed my mind',
        'no-reply': 'Nobody answered me',
        afraid: 'I am scared, or someone told me to stop',
        other: 'Something else',
      },
    },
    more: { label: 'Do you want to say more?', hint: 'You can skip this.' },
    send: 'Ask to stop',
  },
  taken: {
    title: 'Sent',
    heading: 'We have it. Thank you.',
    lines: ['You can see below what happens next.'],
  },
  different: {
    title: 'You sent this before with other words',
    lines: [
      'We have the first one. These words are not sent yet.',
      'To send them too, press the button once more.',
    ],
  },
};

import type { GetAnAdvocateWords } from '../../get-an-advocate-words.ts';
import { childWords } from '../child/form.ts';

/** Read by children first, so at most 15 words a sentence. The list of what is told is a promise: it is what the referral holds. */
export const getAnAdvocateWords: GetAnAdvocateWords = {
  intro: {
    heading: 'Get someone on your side',
    lines: [
      'An advocate is a person who is on your side. It is free.',
      'You do not have to complain. You can make up your mind later.',
      'Nobody reads this until you press Send.',
    ],
    keep: 'You can save it and come back later.',
  },
  notAsked: 'We will not ask you what it is about.',
  you: {
    heading: 'About you',
    what: (service) => [`${service} can help you say what you want.`],
    name: {
      label: 'What should we call you?',
      hint: 'Any name you like. You can skip this.',
    },
    age: { label: 'How old are you?', hint: 'So you get the right person. You can skip this.' },
    careLeaver: {
      label: 'Were you ever in care?',
      hint: 'Only for people who are 18 or over.',
      options: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
    },
  },
  reach: {
    heading: 'How they can reach you',
    contact: {
      ...childWords.safe.contact,
      heading: 'A safe way',
      why: 'They only use this to get in touch with you.',
      ways: { ...childWords.safe.contact.ways, label: 'How can they reach you safely?' },
      someone: {
        label: 'Who is it, and how can they be reached?',
        hint: 'Like an aunt or a teacher, and their phone number.',
      },
    },
    noWay: (service, phone) => `No safe way? You can call ${service} yourself on ${phone}.`,
    needs: childWords.safe.needs,
    interpreter: childWords.safe.interpreter,
    preference: {
      label: 'Would you like a woman or a man?',
      hint: 'You can skip this. We will ask for one for you.',
      options: { woman: 'A woman', man: 'A man', either: 'I do not mind' },
    },
  },
  send: {
    heading: 'Who we tell',
    answersHeading: 'What you told us',
    change: 'Change',
    nothing: 'No answer. That is OK.',
    tellWhen: {
      automatic: (service) => `When you press Send, we tell ${service}:`,
      person: (service) => `When you press Send, a person here tells ${service}:`,
    },
    told: [
      'your reference number',
      'the name you gave us',
      'your age group',
      'how to reach you safely',
      'what helps you',
      'if you would like a woman or a man',
    ],
    team: 'Our complaints team sees this too. They check that someone gets in touch with you.',
    free: ['It is free.', 'You can say no to them at any time.'],
    beforeSend: 'Nobody reads this until you press Send.',
  },
};

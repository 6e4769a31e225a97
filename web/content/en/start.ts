import type { StartWords } from '../start-words.ts';

/** The first page. Read by everyone, so in words a child can read. */
export const startWords: StartWords = {
  heading: 'Is something wrong? Tell us.',
  intro: [
    'This is where you complain about help from a social worker or children’s services.',
    'It is free. You choose what to tell us.',
  ],
  question: 'Who are you?',
  answers: {
    child: 'I am under 18',
    'young-adult': 'I was in care and am under 26',
    adult: 'I am a parent, carer, relative or someone else',
    advocate: 'I am an advocate',
    'get-an-advocate': 'I am not sure yet. I just want an advocate',
    'say-something-good': 'I want to say something good',
  },
  formHint: {
    child: 'Short questions. You can skip most of them.',
  },
  noForm: {
    child: ['Call us and tell us what is wrong.'],
    'young-adult': [
      'There is no online form for you here yet.',
      'Call us and tell us what is wrong. We will write it down with you.',
      'You can have a free advocate too. An advocate is on your side.',
    ],
    adult: [
      'There is no online form for you here yet.',
      'Call us and tell us what is wrong. We will write it down with you.',
    ],
    advocate: [
      'There is no online form for you here yet.',
      'Call us and tell us who you speak for. We will write it down with you.',
    ],
    'get-an-advocate': [
      'An advocate is on your side. They help you say what you want.',
      'It is free. You do not have to complain.',
    ],
    'say-something-good': [
      'There is no online form for this here yet.',
      'Call us and tell us what went well. We will pass it on.',
    ],
  },
  callTeam: (team) => `Call the ${team}.`,
  writeInstead: 'Would you rather write? Call us and we will give you our address.',
  callAdvocate: (service) => `You can call ${service} yourself.`,
  allowed:
    'You are allowed to complain. If anyone treats you badly because you did, tell us and we will act.',
};

import type { StartWords } from '../../start-words.ts';

/** The first page. Read by everyone, so in words a child can read. */
export const startWords: StartWords = {
  heading: 'Is something wrong? Tell us.',
  intro: [
    'This is where you complain about help from a social worker or children’s services.',
    'It is free. You choose what to tell us.',
  ],
  easyRead: 'Easy read: short words and pictures',
  resume: 'Carry on with a saved form',
  question: 'Who are you?',
  answers: {
    child: 'I am under 18',
    'young-adult': 'I was in care and am under 26',
    adult: 'I am a parent, carer, relative or someone else',
    advocate: 'I am an advocate',
    'get-an-advocate': 'I am not sure yet. I just want an advocate',
    'say-something-good': 'I want to say something good',
  },
  hints: {
    child: 'Short questions. You can skip most of them.',
    'young-adult': 'Short questions. You can skip most of them.',
    adult: 'Also if you work with a child, or are not sure.',
    advocate: 'You write for someone you speak for.',
    'get-an-advocate': 'Someone on your side. We do not ask what it is about.',
    'say-something-good': 'Thank someone, or tell us an idea.',
  },
  allowed:
    'You are allowed to complain. If anyone treats you badly because you did, tell us and we will act.',
};

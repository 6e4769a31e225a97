import type { SaySomethingGoodWords } from '../../say-something-good-words.ts';

/** Read by everyone, so in words a child can read. */
export const saySomethingGoodWords: SaySomethingGoodWords = {
  intro: {
    heading: 'Say something good, or an idea',
    lines: ['A person reads it. We pass it on to the people it is about, if you say yes.'],
    keep: 'Nobody reads this until you press Send.',
  },
  heading: 'What would you like to say?',
  words: {
    label: 'Something good, or an idea',
    hint: 'A few words is fine. Spelling does not matter.',
  },
  about: { label: 'Who or what is it about?', hint: 'Like a person or a team. You can skip this.' },
  mayShare: {
    label: 'Can we tell them what you said?',
    hint: 'We do not tell them your name.',
    options: { yes: 'Yes', no: 'No' },
  },
  role: {
    label: 'Who are you?',
    hint: 'You can skip this.',
    options: {
      child: 'I am under 18, or was in care',
      adult: 'A parent, carer, relative or someone else',
      advocate: 'An advocate',
    },
  },
  name: { label: 'What is your name?', hint: 'You can skip this.' },
  email: { label: 'Your email address', hint: 'You can skip this.' },
};

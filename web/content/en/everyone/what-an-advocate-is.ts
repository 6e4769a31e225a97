import type { ReadingWords } from '../../reading-words.ts';
import { childWords } from '../child/form.ts';

const { told, neverTold, aboutThem, noHint, independent } = childWords.advocate;

/** What an advocate is, and all that their service is told. In words a child can read. */
export const whatAnAdvocateIsWords: ReadingWords = {
  title: 'People who can help',
  heading: 'What an advocate is',
  parts: ({ service, isIndependent, toldBy }) => [
    {
      lines: [
        'An advocate is a person who is on your side.',
        'They help you say what you want. You decide, and they help.',
        'It is free for children, and for care leavers.',
      ],
    },
    {
      heading: 'What they can do',
      list: [
        'listen to you',
        'help you find the words, or write them down',
        'come to meetings with you',
        'tell you what you can ask for',
        'ask questions for you',
      ],
    },
    {
      heading: 'Who they are',
      lines: [`Here it is ${service}.`, ...(isIndependent ? [independent] : [])],
      call: 'service',
      link: { to: 'get-an-advocate', words: 'Ask for an advocate' },
    },
    {
      heading: 'What we tell them',
      lines: [
        toldBy === 'automatic'
          ? 'When you complain, we tell them about you. You can say no.'
          : 'When you complain, a person here tells them about you. You can say no.',
        'This is all we tell them:',
      ],
      list: told,
      after: [neverTold, aboutThem],
    },
    { heading: 'If you say no', lines: [noHint] },
    {
      heading: 'Is it not the right one for you?',
      lines: ['Always Heard can help you find an advocate too.'],
      call: 'always-heard',
    },
    {
      heading: 'Are you a parent or a carer?',
      lines: [
        'An advocate here is for the child. The child can have one of their own.',
        'You can bring someone you trust to any meeting.',
      ],
    },
  ],
};

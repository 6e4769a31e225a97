import type { ReadingWords } from '../../reading-words.ts';

/** What was done so that anyone can use this, how it was tried, and what was not. For adults. */
export const accessibilityWords: ReadingWords = {
  title: 'Accessibility',
  heading: 'Accessibility statement',
  parts: ({ council }) => [
    {
      lines: [`${council} wants everyone to be able to use these pages.`, 'You should be able to:'],
      list: [
        'make the words four times as large without losing any of them',
        'use every page by keyboard alone',
        'use your own colours',
        'have the pages read aloud by a screen reader',
        'use every form with scripts turned off',
      ],
    },
    {
      heading: 'If you cannot use a page',
      lines: [
        'Call us. We will take your complaint by phone, or write to you in the way you need.',
        'Please also tell us what went wrong, so that we can put it right.',
      ],
      call: 'team',
    },
    {
      heading: 'How far we meet the standard',
      lines: [
        'The standard is the Web Content Accessibility Guidelines 2.2, level AA.',
        'We know of no part of these pages that does not meet it.',
        'No one outside the service has checked that yet, so we do not claim it in full.',
      ],
    },
    {
      heading: 'How we tried it',
      list: [
        'A program (axe) checks every page, every question and every error on a narrow screen.',
        'Programs go through whole forms by keyboard, with scripts off and in the reader’s own colours.',
        'Programs check that nothing is cut off at 320 pixels, or when words are four times as large.',
        'A program measures how hard each sentence is to read.',
        'We looked at pictures of every page, on a phone and on a desktop.',
      ],
      after: ['These checks run each time that the pages change, in the Chromium browser.'],
    },
    {
      heading: 'What we have not tried yet',
      list: [
        'screen readers, with people who use them every day',
        'children and disabled people using it for real',
        'older phones, and browsers other than Chromium',
      ],
    },
    {
      heading: 'If you are not happy with our answer',
      lines: [
        'The Equality Advisory and Support Service can advise you.',
        'They are at equalityadvisoryservice.com.',
      ],
    },
    { lines: ['We wrote this statement on 22 November 2026.'] },
  ],
};

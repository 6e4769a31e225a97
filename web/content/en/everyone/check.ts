import type { CheckPageWords } from '../../status-words.ts';

/** Read by everyone, so in words a child can read. It must not tell which of the two was wrong. */
export const checkPageWords: CheckPageWords = {
  title: (council) => `Check – ${council}`,
  statusTitle: (council) => `Where it is – ${council}`,
  heading: 'Check my complaint',
  lead: [
    'You need two things: your reference and your secret code.',
    'They show where it is. They never show what you wrote.',
  ],
  reference: { label: 'Your reference', hint: 'Like K4T-9WX-2HR. Small letters are fine too.' },
  secret: {
    label: 'Your secret code',
    hint: 'It has 20 letters and numbers. You can leave out the dashes.',
  },
  open: 'See where it is',
  whereSummary: 'Where can I find them?',
  where: [
    'Both were on the page you saw after you pressed Send.',
    'The reference is in our emails and letters too.',
    'We never send the secret code. So nobody who sees your mail can open this.',
  ],
  lostHeading: 'Lost one of them?',
  lost: [
    'Call us. We will find it with you and tell you where it is.',
    'Your complaint goes on just the same.',
  ],
  shut: {
    title: 'That did not open',
    lines: ['The reference or the secret code is not right.', 'Look at each letter again.'],
  },
  slowed: {
    title: 'Please wait a little',
    lines: (minutes) => [
      'There were many tries with this reference.',
      minutes === 1 ? 'Wait 1 minute, then try again.' : `Wait ${minutes} minutes, then try again.`,
      'What you typed is still here.',
    ],
  },
  kept: {
    label: 'What you wrote',
    hint: 'It is not sent yet. Open your page, and you can send it from there.',
  },
  fromStart: 'I sent something before. Check my complaint',
};

import type { FrameWords } from '../../frame-words.ts';

/** Sentences that frame every page, whoever reads it. Children read them too, so they keep to the child's length. */
export const frameWords: FrameWords = {
  skipToMain: 'Skip to main content',
  errorPrefix: 'Error',
  errorTitlePrefix: 'Error: ',
  warningPrefix: 'Warning',
  leave: {
    words: 'Leave quickly',
    /** To those who hear the page. */
    lead: 'In a hurry?',
    note: 'This does not hide what you looked at.',
    keys: 'You can also press the Shift key 3 times.',
    activated: 'Leaving',
    timedOut: 'You are still here.',
    twoMore: 'Press Shift 2 more times to leave.',
    oneMore: 'Press Shift 1 more time to leave.',
  },
  helpNow: 'Help now',
  helpIntro: 'You can call these numbers now. You do not need to send this form first.',
  helplineFor: (forWhom: string, hours: string) => `For ${forWhom}. Open ${hours}.`,
  helplinesChecked: (date: string) => `We checked these numbers on ${date}.`,
  description: (council: string) => `How to tell ${council} what you think, and who can help you.`,
  readMore: 'Read more',
  inNewTab: '(opens in a new tab)',
  readMoreLinks: {
    'how-complaints-work': 'How complaints work',
    'what-an-advocate-is': 'What an advocate is',
    privacy: 'What we do with your words',
    accessibility: 'Accessibility statement',
  },
  talkToUs: 'Talk to us',
  teamPhone: (team: string) => `You can call the ${team}.`,
  teamHours: (hours: string) => `We are here ${hours}.`,
  footerName: (council: string) => `This page is from ${council}.`,
  titles: {
    start: (council: string) => `Start – ${council}`,
    form: (council: string) => `Your form – ${council}`,
    formScreen: (screen: number, count: number, council: string) =>
      `${screen} of ${count} – Your form – ${council}`,
    receipt: (council: string) => `Your receipt – ${council}`,
    thanks: (council: string) => `Thank you – ${council}`,
    reading: (page: string, council: string) => `${page} – ${council}`,
    notFound: (council: string) => `Page not found – ${council}`,
  },
};

import type { FrameWords } from '../../frame-words.ts';

/** Sentences that frame every page, whoever reads it. Children read them too, so they keep to the child's length. */
export const frameWords: FrameWords = {
  skipToMain: 'Skip to main content',
  errorPrefix: 'Error',
  errorTitlePrefix: 'Error: ',
  warningPrefix: 'Warning',
  helpNow: 'Help now',
  helpIntro: 'You can call these numbers now. You do not need to send this form first.',
  helplineFor: (forWhom: string, hours: string) => `For ${forWhom}. Open ${hours}.`,
  helplinesChecked: (date: string) => `We checked these numbers on ${date}.`,
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
    notFound: (council: string) => `Page not found – ${council}`,
  },
};

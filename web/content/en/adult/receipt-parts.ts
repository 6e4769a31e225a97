import type { DatesWords, HeadWords, TalkWords } from '../../receipt-words.ts';

/** What every receipt for adults says in the same words. */
export const adultHeadWords: HeadWords = {
  heading: 'We have what you sent',
  thanks: 'This page says what happens next, and by when.',
  referenceLabel: 'Your reference',
  referenceKeep: 'Keep it, and give it when you contact us.',
  acknowledgement: {
    email: ['We will send you an email too. It may take a few minutes.'],
    'by-another-way': ['We will also let you know in the way you chose.'],
    'none-asked': ['You did not ask us to contact you, so please keep this page.'],
  },
};

export const adultTalkWords: TalkWords = {
  ombudsmanHeading: 'Someone outside the council',
  ombudsman: [
    'You can go to the Local Government and Social Care Ombudsman at any time. It is free.',
    'They will usually ask us to answer first.',
  ],
  talkHeading: 'Talk to us',
  talk: ({ leadRole }) => [
    `Ask for the ${leadRole}, who looks after complaints, and give your reference.`,
  ],
  allowed:
    'You have a right to complain. If anyone treats you or a child badly for it, tell us and we will act.',
};

type WorkingWords = Pick<
  DatesWords,
  | 'by'
  | 'ownTarget'
  | 'workedOut'
  | 'counting'
  | 'workingDaysAre'
  | 'skippedLead'
  | 'noneSkipped'
  | 'skipped'
>;

/** How a date was worked out, for adults and advocates. */
export const adultWorkingWords: WorkingWords = {
  by: (date: string) => `By ${date}`,
  ownTarget: 'This is our own target, not a date set by law.',
  workedOut: 'How we worked this out',
  counting: (from: string, workingDays: number) =>
    `We start on the day after ${from} and count ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}.`,
  workingDaysAre: 'Working days are Monday to Friday, without bank holidays.',
  skippedLead: 'These days did not count:',
  noneSkipped: 'No days were left out.',
  skipped: (date: string, why: string) => `${date}: ${why}`,
};

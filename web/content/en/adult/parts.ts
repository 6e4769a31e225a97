import type { livingWith } from '../../../../shared/submission/lists.ts';
import type { ChangeWords, ChildRowWords, PartWords, ProceedingsWords } from '../../adult-words.ts';
import type { AdvocateWords } from '../../contact-words.ts';

/** Questions that adults and advocates are asked in the same words. */

export const partWords: PartWords = {
  lead: 'We look at each part on its own, as different people may have to answer. You can skip this screen.',
  heading: (part) => `Part ${part}`,
  subject: { label: 'What is it about?' },
  details: { label: 'In a line or two, what happened?', hint: 'You can skip this.' },
  about: {
    label: 'Who is it about?',
    hint: 'Someone you complain about will not look after the complaint.',
    options: {
      'social-worker': 'A social worker',
      'team-manager': 'A team manager',
      'personal-adviser': 'A personal adviser',
      'foster-carer': 'A foster carer',
      'childrens-home-staff': 'Staff of a children’s home',
      'reviewing-officer': 'A reviewing officer (IRO)',
      'conference-chair': 'A conference chair',
      advocate: 'An advocate',
      'advocacy-service': 'The advocacy service',
      'complaints-team': 'The complaints team',
      'other-council-worker': 'Someone else at the council',
      'another-organisation': 'Another organisation',
      other: 'Someone else',
      'not-sure': 'Not sure',
    },
  },
  when: {
    label: 'When did it happen?',
    options: {
      ongoing: 'It is still going on',
      day: 'On or about a date I can give',
      'within-a-year': 'In the last year',
      'over-a-year': 'More than a year ago',
      unknown: 'I am not sure',
    },
  },
  date: {
    label: 'The date',
    hint: 'A rough date is fine. If you type it, write it like 4/12/2026.',
  },
  add: 'Add another part',
};

export const changeWords: ChangeWords = {
  coming: {
    label: 'Is something about to change that should not?',
    hint: 'A manager decides the same working day if it can wait while we look.',
    options: {
      '': 'No',
      move: 'A child will have to move',
      'seeing-family': 'Contact with family will change',
      'service-ending': 'Some help will stop',
      other: 'Something else',
      'not-sure': 'I am not sure',
    },
  },
  details: { label: 'What is going to change?', hint: 'You can skip this.' },
  when: {
    label: 'When will it change?',
    options: {
      today: 'Today',
      'this-week': 'This week',
      later: 'Later',
      'not-sure': 'I am not sure',
    },
  },
};

export const proceedingsWords: ProceedingsWords = {
  circumstances: {
    label: 'Is any of this in court, with the police, at a conference or under appeal?',
    hint: 'Tick any that apply. This does not stop you complaining.',
    options: {
      'court-case': 'There is a court case',
      police: 'The police are looking into it',
      'child-protection-conference': 'There is or was a child protection conference',
      appeal: 'Someone has appealed a decision',
      tribunal: 'It is at a tribunal, such as SEND',
      disciplinary: 'A worker is being investigated at work',
      ombudsman: 'The Ombudsman is looking at it',
      other: 'Something else',
      'not-sure': 'I am not sure',
    },
  },
  which: { label: 'Which case or meeting is it?', hint: 'You can skip this.' },
  nextDate: {
    label: 'What is the next date?',
    hint: 'You can skip this. If you type it, write it like 4/12/2026.',
  },
};

export const childRowWords: ChildRowWords<(typeof livingWith)[number]> = {
  name: { label: 'Name', hint: 'The name they use is enough.' },
  age: { label: 'Age in years' },
  livesWith: {
    label: 'Where do they live?',
    options: {
      'with-me': 'With me',
      family: 'With other family',
      'foster-carer': 'With a foster carer',
      'childrens-home': 'In a children’s home',
      'special-guardian': 'With a special guardian',
      adopted: 'With an adoptive family',
      'on-my-own': 'On their own',
      other: 'Somewhere else',
      'not-sure': 'I am not sure, or would rather not say',
    },
  },
  council: {
    label: 'Which council is responsible?',
    hint: 'The one their social worker is from, if they have one.',
    options: (council) => ({
      this: council,
      another: 'Another council',
      'not-sure': 'I am not sure',
    }),
  },
};

/** For someone young who came by the adults’ door: the same offer as on the pages for the young (practice.md rule 11). */
export const adultAdvocateWords: AdvocateWords = {
  what: ['An advocate is on your side. They help you get heard.'],
  offer: (service) => `${service} can help you say what you want.`,
  free: 'It is free.',
  independent: 'They are independent, which means they do not work for us.',
  tellWhen: {
    automatic: 'When you send this, we will tell them:',
    person: 'When you have sent this, a person here will tell them:',
  },
  told: [
    'your reference number',
    'the name you gave us',
    'your age group',
    'how to reach you safely',
    'what helps you',
    'if you would like a woman or a man',
    'the date we must answer you by',
  ],
  neverTold: 'We never tell them what you wrote.',
  noAnswer: {
    automatic: 'If you do not choose an answer, we will tell them.',
    person: 'If you do not choose an answer, a person here will tell them.',
  },
  aboutThem:
    'If your complaint is about them, we will not tell them. We will find someone else instead.',
  wish: {
    label: (service) => `Can we tell ${service} about you?`,
    options: { refer: 'Yes', 'has-one': 'I already have an advocate', no: 'No, thank you' },
  },
  noHint: 'We will deal with your complaint just the same, and you can still have one later.',
  noAnswerCheck: {
    automatic: (service) => `No answer, so we will tell ${service}.`,
    person: (service) => `No answer, so a person here will tell ${service}.`,
  },
};

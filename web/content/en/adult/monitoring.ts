import type { ageBands } from '../../../../shared/submission/monitoring.ts';
import type { MonitoringWords } from '../../monitoring-words.ts';
import { childMonitoringWords } from '../child/monitoring.ts';

type AgeBand = (typeof ageBands)[number];

/** For everyone else who complains for themselves. */
export const adultMonitoringWords: MonitoringWords<Exclude<AgeBand, 'under-16'>> = {
  ...childMonitoringWords,
  lines: [
    'You can skip this. It changes nothing about what you sent.',
    'The answers show whether we are fair to everyone.',
    'We keep them apart from what you sent. Nobody can trace them to you.',
  ],
  ageBand: {
    label: 'How old are you?',
    options: {
      '16-17': '16 or 17',
      '18-25': '18 to 25',
      '26-64': '26 to 64',
      '65-over': '65 or over',
      'rather-not-say': 'Rather not say',
    },
  },
  gender: {
    label: 'Which of these fits you best?',
    options: {
      'girl-woman': 'Woman',
      'boy-man': 'Man',
      another: 'Something else',
      'rather-not-say': 'Rather not say',
    },
  },
  disability: {
    label: 'Do you have a disability?',
    hint: 'A condition that makes everyday life harder, for a year or more.',
    options: { yes: 'Yes', no: 'No', 'rather-not-say': 'Rather not say' },
  },
  ethnicity: { ...childMonitoringWords.ethnicity, label: 'What is your ethnic group?' },
  sexualOrientation: {
    label: 'What is your sexual orientation?',
    options: {
      straight: 'Straight',
      'gay-or-lesbian': 'Gay or lesbian',
      bisexual: 'Bisexual',
      another: 'Something else',
      'rather-not-say': 'Rather not say',
    },
  },
};

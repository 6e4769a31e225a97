import type { ageBands } from '../../../../shared/submission/monitoring.ts';
import type { MonitoringWords } from '../../monitoring-words.ts';
import { childMonitoringWords } from '../child/monitoring.ts';

type AgeBand = (typeof ageBands)[number];

/** An advocate answers about the person they speak for, who may be under 16. */
export const advocateMonitoringWords: MonitoringWords<AgeBand> = {
  ...childMonitoringWords,
  lines: [
    'You can skip this. It changes nothing about what you sent.',
    'The answers are about the person you speak for. Please ask them first.',
    'We keep them apart from what you sent, and nobody can trace them to anyone.',
  ],
  ageBand: {
    label: 'How old are they?',
    options: {
      'under-16': 'Under 16',
      '16-17': '16 or 17',
      '18-25': '18 to 25',
      '26-64': '26 to 64',
      '65-over': '65 or over',
      'rather-not-say': 'Rather not say',
    },
  },
  gender: {
    label: 'Which of these fits them best?',
    options: {
      'girl-woman': 'Girl or woman',
      'boy-man': 'Boy or man',
      another: 'Something else',
      'rather-not-say': 'Rather not say',
    },
  },
  disability: { ...childMonitoringWords.disability, label: 'Do they have a disability?' },
  ethnicity: { ...childMonitoringWords.ethnicity, label: 'What is their ethnic group?' },
};

import type { MonitoringWords } from '../../monitoring-words.ts';
import { childMonitoringWords } from '../child/monitoring.ts';

/** In easy read: every age group, as anyone may read easy words, and never whom they love. */
export const easyReadMonitoringWords: MonitoringWords = {
  ...childMonitoringWords,
  lines: [
    'You can skip this. It changes nothing.',
    'We ask so that we are fair to all.',
    'We keep it apart. No one can tell it is you.',
  ],
  ageBand: {
    label: 'How old are you?',
    options: {
      'under-16': 'Under 16',
      '16-17': '16 or 17',
      '18-25': '18 to 25',
      '26-64': '26 to 64',
      '65-over': '65 or over',
      'rather-not-say': 'I do not want to say',
    },
  },
};

import type { ageBands } from '../../../../shared/submission/monitoring.ts';
import type { MonitoringWords } from '../../monitoring-words.ts';

type AgeBand = (typeof ageBands)[number];
type ChildBand = Exclude<AgeBand, '18-25' | '26-64' | '65-over'>;

/** A child's: only a child's age groups, and never whom they love. At most 15 words a sentence. */
export const childMonitoringWords: MonitoringWords<ChildBand> = {
  heading: 'Questions about equality',
  lines: [
    'You can skip this. It changes nothing about what you sent.',
    'We ask to check that we are fair to everyone.',
    'We keep it apart. Nobody can tell that it came from you.',
  ],
  open: 'Answer these questions',
  newPage: 'The thank you opens on a new page. This page stays open.',
  ageBand: {
    label: 'How old are you?',
    options: { 'under-16': 'Under 16', '16-17': '16 or 17', 'rather-not-say': 'Rather not say' },
  },
  gender: {
    label: 'Are you a girl or a boy?',
    options: {
      'girl-woman': 'Girl or woman',
      'boy-man': 'Boy or man',
      another: 'Something else',
      'rather-not-say': 'Rather not say',
    },
  },
  disability: {
    label: 'Do you have a disability?',
    hint: 'Something that makes everyday life harder, for a long time.',
    options: { yes: 'Yes', no: 'No', 'rather-not-say': 'Rather not say' },
  },
  ethnicity: {
    label: 'Which of these fits you best?',
    options: {
      asian: 'Asian or Asian British',
      black: 'Black, African, Caribbean or Black British',
      mixed: 'Mixed, or more than one',
      white: 'White',
      another: 'Another group',
      'rather-not-say': 'Rather not say',
    },
  },
  send: 'Send these answers',
  thanks: 'Thank you. We have kept your answers apart from what you sent.',
  failed: 'That did not get through. You can try again, or leave it. It is OK.',
};

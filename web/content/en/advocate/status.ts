import type { StatusWords } from '../../status-words.ts';
import { adultStatusWords } from '../adult/status.ts';

/** An advocate's status page: whose complaint it is stays plain, and requests are confirmed with them or the child. */
export const advocateStatusWords: StatusWords = {
  ...adultStatusWords,
  heading: 'Where the complaint is',
  stages: {
    ...adultStatusWords.stages,
    'stage-2-answered': [
      'Someone new has looked into it, and we have answered at Stage 2.',
      'If they are not happy with it, you can ask for a panel of three people.',
    ],
    'stage-3-answered': [
      'We have answered at every stage.',
      'If they are not happy, they can take it to the Ombudsman, who is free.',
    ],
  },
  nextStage: {
    'stage-2': {
      ...adultStatusWords.nextStage['stage-2'],
      summary: 'They want someone new to look into it (Stage 2)',
      lead: [
        'They have a right to this. It needs no form, and no reason.',
        'A person records it the same working day. Our time runs from the day you ask.',
      ],
    },
    'stage-3': {
      ...adultStatusWords.nextStage['stage-3'],
      summary: 'They want a panel to look at it (Stage 3)',
      lead: [
        'They have a right to ask for this. It needs no form, and no reason.',
        'A person records it the same working day. Our time runs from the day you ask.',
      ],
    },
  },
  add: {
    ...adultStatusWords.add,
    lead: [
      'Their words first, then yours. It gets a receipt date of its own.',
      'If it is a new matter, its time to answer starts from that day.',
    ],
  },
  withdraw: {
    ...adultStatusWords.withdraw,
    summary: 'They want to withdraw it',
    lead: [
      'A person checks with you or the young person first. Until then it goes on.',
      'They can change their mind.',
    ],
    reason: {
      ...adultStatusWords.withdraw.reason,
      label: 'Why would they like to withdraw it?',
      options: {
        settled: 'It is settled',
        'changed-mind': 'They changed their mind',
        'no-reply': 'Nobody answered',
        afraid: 'They are afraid of what may follow, or were pressed to',
        other: 'Another reason',
      },
    },
  },
};

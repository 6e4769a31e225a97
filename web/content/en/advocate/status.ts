import type { StatusWords } from '../../status-words.ts';
import { adultStatusWords } from '../adult/status.ts';

/** An advocate's status page: whose complaint it is stays plain, and requests are confirmed with them or the child. */
export const advocateStatusWords: StatusWords = {
  ...adultStatusWords,
  heading: 'Where the complaint is',
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

import type { StatusWords } from '../../status-words.ts';
import { adultStatusWords } from '../adult/status.ts';

/** Received, being decided, decided: nothing here may hint whether a child or a family is known (practice.md rule 15). */
export const outsiderStatusWords: StatusWords = {
  ...adultStatusWords,
  heading: 'Where it is',
  stages: {
    ...adultStatusWords.stages,
    received: ['We have received what you sent.'],
    'being-decided': [
      'A person is deciding whether this procedure is open to you.',
      'No one has refused you.',
    ],
    decided: [
      'A person has decided whether this procedure is open to you.',
      'They write to you with the reasons.',
    ],
  },
  canDo: ['These are requests. A person reads each of them.'],
  add: {
    ...adultStatusWords.add,
    lead: ['A person reads it.'],
  },
  withdraw: {
    ...adultStatusWords.withdraw,
    lead: ['A person checks with you first. You can change your mind.'],
  },
};

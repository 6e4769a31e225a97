import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { Allocation } from '../../../functions/domain/case/desk-state.ts';
import { owed } from '../../../functions/domain/notice/owed-notice.ts';
import type { SampleChange } from './sample-change.ts';

const at = '2026-12-18T09:00:00.000Z';
const allocation: Allocation = {
  lead: 'the-lead',
  at,
  contributors: [{ who: 'a-contributor', by: '2027-01-05' }],
  cover: { who: 'who-stands-in', until: '2027-01-08' },
  copied: ['somebody-copied'],
};

/** The case given to somebody to answer, and everybody who is told so. */
export const givenOut = (before: CaseRecord): readonly SampleChange[] => {
  const version = before.version + 1;
  const record = { ...before, allocation, version };
  const told = (
    staffId: string,
    kind: 'allocation-told' | 'lessons-asked' = 'allocation-told',
  ) => ({
    name: kind === 'lessons-asked' ? 'the lessons form is asked for' : `given out, to ${staffId}`,
    change: {
      record,
      events: [],
      tasks: [],
      notices: [{ ...owed(kind, 'staff', at, version), staffId }],
    },
  });
  return [
    ...['the-lead', 'a-contributor', 'who-stands-in', 'somebody-copied'].map((one) => told(one)),
    told('the-lead', 'lessons-asked'),
  ];
};

import type { Receipt, WorkedDate } from '../../shared/intake-api/replies.ts';

const weekends = [
  { date: '2026-11-28', why: 'Saturday' },
  { date: '2026-11-29', why: 'Sunday' },
  { date: '2026-12-05', why: 'Saturday' },
  { date: '2026-12-06', why: 'Sunday' },
];

const aDate = (date: Partial<WorkedDate>): WorkedDate => ({
  rule: 'stage-1-first',
  says: 'Stage 1 answer',
  date: '2026-12-07',
  from: '2026-11-23',
  workingDays: 10,
  skipped: weekends,
  conditional: false,
  statutory: true,
  ...date,
});

/** A child's receipt as the function gives it; a test names only what matters to it. */
export const aReceipt = (receipt: Partial<Receipt> = {}): Receipt => ({
  kind: 'complaint',
  voice: 'child',
  reference: 'K4T-9WX-2HR',
  statusSecret: 'never-to-be-shown',
  receivedAt: '2026-11-23T10:15:00.000Z',
  points: [],
  dates: [
    aDate({}),
    aDate({ rule: 'stage-1-last', date: '2026-12-21', workingDays: 20 }),
    aDate({
      rule: 'triage-check',
      date: '2026-11-25',
      workingDays: 2,
      skipped: [],
      statutory: false,
    }),
  ],
  referral: {
    state: 'told-automatically',
    service: 'Bury Children’s Rights Service',
    told: ['your reference', 'the name you gave us', 'how to reach you safely'],
  },
  acknowledgement: 'email',
  ...receipt,
});

import { openAdvocacyRequest } from '../../functions/domain/case/open-advocacy-request.ts';
import { openComplaint } from '../../functions/domain/case/open-complaint.ts';
import { openCompliment } from '../../functions/domain/case/open-compliment.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import type { Receipt, WorkedDate } from '../../shared/intake-api/replies.ts';
import {
  parseAdvocacyRequest,
  parseCompliment,
  parseSubmission,
} from '../../shared/submission/parse-submission.ts';

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
  statusSecret: 'BCDF-GHJK-MNPQ-RSTV-WXYZ',
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

export const bury = (): Authority => {
  const authority = authorities.get('bury');
  if (authority === undefined) throw new Error('There is no Bury.');
  return authority;
};

const receiving = { reference: 'K4T-9WX-2HR', receivedAt: '2026-11-23T10:15:00.000Z' };
const parsedOr = <Value>(
  parsed: { readonly kind: 'parsed'; readonly value: Value } | { readonly kind: 'problems' },
): Value => {
  if (parsed.kind === 'parsed') return parsed.value;
  throw new Error('The example has problems.');
};
const secret = { statusSecret: 'BCDF-GHJK-MNPQ-RSTV-WXYZ' };

/** The receipt that the domain gives for this complaint: what a page is really handed. */
export const receiptOfComplaint = (complaint: unknown): Receipt => {
  const { record } = openComplaint(parsedOr(parseSubmission(complaint)), bury(), receiving);
  return { ...receiptFor(record, bury()), ...secret };
};

/** The same for somebody who asked for an advocate. */
export const receiptOfRequest = (
  request: unknown = submissionExamples['advocacy-request'],
): Receipt => {
  const { record } = openAdvocacyRequest(
    parsedOr(parseAdvocacyRequest(request)),
    bury(),
    receiving,
  );
  return { ...receiptFor(record, bury()), ...secret };
};

/** The same for something good. */
export const receiptOfCompliment = (): Receipt => {
  const parsed = parsedOr(parseCompliment(submissionExamples.compliment));
  const { record } = openCompliment(parsed, receiving);
  return { ...receiptFor(record, bury()), ...secret };
};

const { adult, advocate, child } = submissionExamples;

/** One real receipt in each voice. */
export const receiptsByVoice = (): Readonly<Record<Receipt['voice'], Receipt>> => ({
  child: receiptOfComplaint(child),
  'easy-read': receiptOfComplaint({ ...child, person: { age: 14, needs: ['easy-read'] } }),
  'young-adult': receiptOfComplaint({ ...child, person: { age: 20, careLeaver: 'yes' } }),
  adult: receiptOfComplaint(adult),
  outsider: receiptOfComplaint({ ...adult, person: { relationship: 'friend' } }),
  advocate: receiptOfComplaint(advocate),
});

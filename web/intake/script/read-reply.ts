import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { Obstacle } from '../form/notice.ts';
import type { ShownProblem } from '../form/placed-problems.ts';

/** What came of sending: a receipt, or what stands in the way. */
export type Reply = { readonly kind: 'receipt'; readonly receipt: Receipt } | Obstacle;

/**
 * Reads a reply to a form that was sent. What cannot be read counts as failed: sending the same form again
 * gives the same receipt, so trying again is always safe.
 */
export const readReply = (status: number, body: unknown): Reply => {
  if (status === 200 || status === 201) {
    return isReceipt(body) ? { kind: 'receipt', receipt: body } : failed;
  }
  if (status === 409 && isRecord(body) && typeof body['reference'] === 'string') {
    return { kind: 'conflict', reference: body['reference'] };
  }
  const problems = problemsIn(body);
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'trouble', trouble: troubleOf[status] ?? 'failed' };
};

const failed = { kind: 'trouble', trouble: 'failed' } as const;

const troubleOf: Readonly<
  Record<number, 'not-readable' | 'too-big' | 'wrong-type' | 'busy' | 'late'>
> = {
  400: 'not-readable',
  413: 'too-big',
  415: 'wrong-type',
  422: 'not-readable',
  429: 'busy',
  503: 'busy',
  504: 'late',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const problemsIn = (body: unknown): readonly ShownProblem[] =>
  isRecord(body) && Array.isArray(body['errors']) ? body['errors'].filter(isProblem) : [];

const isProblem = (value: unknown): value is ShownProblem =>
  isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string';

// The parts the receipt page draws. The whole schema stays on the server: it would be most of what a visitor downloads.
const isReceipt = (value: unknown): value is Receipt =>
  isRecord(value) &&
  typeof value['reference'] === 'string' &&
  typeof value['receivedAt'] === 'string' &&
  typeof value['acknowledgement'] === 'string' &&
  Array.isArray(value['points']) &&
  value['points'].every(isToldPoint) &&
  Array.isArray(value['dates']) &&
  value['dates'].every(isWorkedDate) &&
  isRecord(value['referral']) &&
  typeof value['referral']['state'] === 'string' &&
  Array.isArray(value['referral']['told']);

const isToldPoint = (value: unknown): boolean =>
  isRecord(value) && typeof value['subject'] === 'string' && typeof value['reason'] === 'string';

const isWorkedDate = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['rule'] === 'string' &&
  typeof value['date'] === 'string' &&
  typeof value['from'] === 'string' &&
  Array.isArray(value['skipped']);

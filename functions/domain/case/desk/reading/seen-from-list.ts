import type { mayAct } from '../may-act.ts';
import type { ListedCase } from './listed.ts';

/**
 * What the right to see a case is decided on, from the list alone: the duty team was alerted of every case that is as
 * urgent as can be (`noticesAtReceipt`).
 */
export const seenFromList = (record: ListedCase): Parameters<typeof mayAct>[2] => ({
  record,
  notices: record.urgency.level === 'immediate' ? [{ kind: 'urgent-alert' }] : [],
});

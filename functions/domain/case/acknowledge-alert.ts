import type { AlertAcknowledged, CaseRecord } from './case-record.ts';
import type { ChangedCase } from './changed-case.ts';
import type { LooksSettings } from './looks.ts';
import { withNextLook } from './take-looks.ts';

/**
 * A named person says that they have an alert (practice rule 1): from then on it goes to nobody else. Undefined when it
 * was acknowledged before: the first name stands.
 */
export const acknowledgeAlert = (
  record: CaseRecord,
  acknowledged: AlertAcknowledged,
  settings: LooksSettings,
): ChangedCase | undefined => {
  const { alert: id, at } = acknowledged;
  const alert = record.alerts?.find((one) => one.id === id);
  if (alert === undefined || alert.acknowledgedAt !== undefined) return undefined;
  const alerts = record.alerts?.map((one) =>
    one === alert ? { ...one, acknowledgedAt: at } : one,
  );
  const version = record.version + 1;
  return {
    record: withNextLook({ ...record, ...(alerts !== undefined && { alerts }), version }, settings),
    acknowledged,
    events: [{ at, actor: 'duty-team', event: 'alert-acknowledged', alert: id }],
    notices: [],
    tasks: [],
  };
};

import { tasksOfAlert, withAcknowledged } from '../alert/alert.ts';
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
  const { alerts = [] } = record;
  const alert = alerts.find((one) => one.id === id);
  if (alert === undefined || alert.acknowledgedAt !== undefined) return undefined;
  const version = record.version + 1;
  return {
    record: withNextLook(
      { ...record, alerts: withAcknowledged(alerts, id, at), version },
      settings,
    ),
    acknowledged,
    events: [{ at, actor: 'duty-team', event: 'alert-acknowledged', alert: id }],
    notices: [],
    tasks: [],
    tasksDone: tasksOfAlert(alert),
  };
};

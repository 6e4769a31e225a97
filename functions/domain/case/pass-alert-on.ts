import { type Duty, isWaiting } from '../alert/alert.ts';
import { passOn } from './alert-passing.ts';
import type { CaseRecord } from './case-record.ts';
import type { ChangedCase } from './changed-case.ts';
import type { LooksSettings } from './looks.ts';
import { withNextLook } from './take-looks.ts';

/**
 * Gives an alert to the next contact before its minutes are over, for whoever learns that it cannot have been read: its
 * mail came back. An alert that was acknowledged, or went on already from `place`, is left alone: undefined.
 */
export const passAlertOn = (
  record: CaseRecord,
  at: { readonly alert: string; readonly place: number },
  settings: LooksSettings & { readonly duty: Duty },
  now: string,
): ChangedCase | undefined => {
  const alerts = record.alerts ?? [];
  const here = alerts.find(({ id, place }) => id === at.alert && place === at.place);
  if (here === undefined || !isWaiting(here)) return undefined;
  const { alerts: passed, ...rest } = passOn(alerts, here.id, settings.duty, now);
  const version = record.version + 1;
  return { record: withNextLook({ ...record, alerts: passed, version }, settings), ...rest };
};

import { type Alert, acknowledgeBy, type Duty, isWaiting } from '../alert/alert.ts';
import type { CaseRecord } from './case-record.ts';

type AlertLook = {
  readonly id: string;
  readonly name: 'alert-unacknowledged';
  readonly at: string;
  readonly alert: string;
};

/**
 * When each alert that waits must go on. Whoever raises one may not know the council's minutes: then it is listed to be
 * looked at soon, and the clockwork, which knows them, lists it for the right moment.
 */
export const alertLooks = (
  { alerts = [] }: Pick<CaseRecord, 'alerts'>,
  duty: Duty | undefined,
): readonly AlertLook[] =>
  alerts.filter(isWaiting).map((alert) => ({
    id: `alert-unacknowledged@${alert.id}-${alert.place}`,
    name: 'alert-unacknowledged',
    at: momentOf(alert, duty),
    alert: alert.id,
  }));

const momentOf = (alert: Alert, duty: Duty | undefined): string =>
  duty === undefined ? alert.askedAt : acknowledgeBy(alert, duty);

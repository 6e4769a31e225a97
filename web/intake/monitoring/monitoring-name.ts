import type { Receipt } from '../../../shared/intake-api/replies.ts';

/** Which wording of the questions about equality. Whoever sent something good is not asked them. */
export type MonitoringName = 'child' | 'easy-read' | 'adult' | 'advocate';

const names: Readonly<Record<Receipt['voice'], MonitoringName>> = {
  child: 'child',
  'easy-read': 'easy-read',
  'young-adult': 'adult',
  adult: 'adult',
  outsider: 'adult',
  advocate: 'advocate',
};

/** Asked after this receipt, if any are. */
export const monitoringAfter = ({ kind, voice }: Receipt): MonitoringName | undefined =>
  kind === 'compliment' ? undefined : names[voice];

/** The template that holds them until there is a receipt. */
export const monitoringTemplate = (name: MonitoringName): string => `monitoring-${name}`;

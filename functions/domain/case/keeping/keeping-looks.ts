import { atInLondon } from '../../clock/london.ts';
import type { CaseRecord } from '../case-record.ts';
import { morning } from '../morning.ts';
import { type KeepingSettings, keptUntil } from './kept-until.ts';

/** What is looked at when the time is over for which a record is kept. */
export const keepingLookNames = ['keeping-over'] as const;

type KeepingLook = {
  readonly id: string;
  readonly name: (typeof keepingLookNames)[number];
  readonly at: string;
};

/** That the time is over: a person looks whether it is to be kept any longer. Nothing goes by itself. */
export const keepingLooks = (
  record: CaseRecord,
  settings: KeepingSettings,
): readonly KeepingLook[] => {
  const kept = keptUntil(record, settings);
  if (kept === undefined || record.disposal !== undefined) return [];
  const { until } = kept;
  return [{ id: `keeping-over@${until}`, name: 'keeping-over', at: atInLondon(until, morning) }];
};

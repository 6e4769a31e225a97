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

/** So long a disposal is left to whoever confirmed it before the clock goes on with it, in milliseconds. */
const leftToThem = 5 * 60_000;

/** From when (UTC instant) the clock goes on with a disposal that was cut off; undefined where there is none. */
export const goesOnAt = ({ disposal }: Pick<CaseRecord, 'disposal'>): string | undefined =>
  disposal?.state === 'going'
    ? new Date(Date.parse(disposal.confirmedAt ?? disposal.proposedAt) + leftToThem).toISOString()
    : undefined;

/** When the clock comes to a case: at its next look, or to go on with its disposal. */
export const lookOrGoOn = (record: CaseRecord, look: string | undefined): string | undefined =>
  [look, goesOnAt(record)].filter((at) => at !== undefined).sort()[0];

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

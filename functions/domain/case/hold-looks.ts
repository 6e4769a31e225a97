import { atInLondon } from '../clock/london.ts';
import type { CaseRecord } from './case-record.ts';
import { morning } from './morning.ts';

type HoldLook = { readonly id: string; readonly name: 'hold-review'; readonly at: string };

/** The day of each hold for proceedings on which a person looks again (reg 8). */
export const holdLooks = ({ parts }: Pick<CaseRecord, 'parts'>): readonly HoldLook[] =>
  [...new Set(parts.flatMap(({ hold }) => hold?.reviewOn ?? []))].map((reviewOn) => ({
    id: `hold-review@${reviewOn}`,
    name: 'hold-review',
    at: atInLondon(reviewOn, morning),
  }));

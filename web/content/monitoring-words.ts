import type {
  disabilities,
  ethnicities,
  genders,
  sexualOrientations,
} from '../../shared/submission/monitoring.ts';
import type { AskedFrom, From } from './asked.ts';

/** Every sentence of the questions about equality, in one voice. `Band` is which age groups are offered. */
export type MonitoringWords<Band extends string = string> = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly open: string;
  /** Without script the thanks stand on a page of their own. */
  readonly newPage: string;
  readonly ageBand: AskedFrom<Band>;
  readonly gender: From<typeof genders>;
  readonly disability: From<typeof disabilities>;
  readonly ethnicity: From<typeof ethnicities>;
  /** Nobody who may be under 16 is asked (practice.md rule 27). */
  readonly sexualOrientation?: From<typeof sexualOrientations>;
  readonly send: string;
  readonly thanks: string;
  readonly failed: string;
};

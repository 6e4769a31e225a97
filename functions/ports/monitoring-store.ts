import type { Monitoring } from '../../shared/submission/monitoring.ts';

/** One set of answers. It carries its quarter and nothing else that tells when or who. */
export type MonitoringRow = { readonly quarter: string; readonly answers: Monitoring };

export type MonitoringStore = {
  /** Keeps answers apart, under a key drawn by chance, until the day's are gathered. */
  readonly keep: (row: MonitoringRow) => Promise<void>;
  /**
   * Moves at most `limit` waiting answers to their quarter, each under a fresh key and in no order, so that nothing
   * says when each came. Gives how many were moved; a step that fails leaves the rest waiting.
   */
  readonly gather: (limit: number) => Promise<number>;
};

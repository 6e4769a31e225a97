import type { MonitoringRow, MonitoringStore } from '../../functions/ports/monitoring-store.ts';

/** The monitoring port over two lists. Proven against the real adapter by tests/adapters/monitoring.test.ts. */
export const inMemoryMonitoring = (): MonitoringStore & { readonly gathered: MonitoringRow[] } => {
  const waiting: MonitoringRow[] = [];
  const gathered: MonitoringRow[] = [];
  return {
    gathered,
    keep: async (row) => {
      waiting.push(row);
    },
    gather: async (limit) => {
      const moved = waiting.splice(0, limit);
      gathered.push(...moved);
      return moved.length;
    },
  };
};

import type { AlertKept } from '../domain/notice/alert-view.ts';

/** Alerts as whoever is on duty opens them. */
export type AlertRecords = {
  /** The case, the person, what was said with this alert and who has it; never the story. */
  readonly load: (reference: string, alert: string) => Promise<AlertKept | undefined>;
};

import { adultMonitoringWords } from '../../content/en/adult/monitoring.ts';
import { advocateMonitoringWords } from '../../content/en/advocate/monitoring.ts';
import { childMonitoringWords } from '../../content/en/child/monitoring.ts';
import { easyReadMonitoringWords } from '../../content/en/easy-read/monitoring.ts';
import type { MonitoringWords } from '../../content/monitoring-words.ts';
import type { MonitoringName } from './monitoring-name.ts';

/** The questions about equality in each of their wordings. */
export const monitoringOf: Readonly<Record<MonitoringName, MonitoringWords>> = {
  child: childMonitoringWords,
  'easy-read': easyReadMonitoringWords,
  adult: adultMonitoringWords,
  advocate: advocateMonitoringWords,
};

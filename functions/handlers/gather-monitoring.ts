import { gatherEndpoint } from '../endpoints/gather-endpoint.ts';
import { gatherMonitoringSettings } from '../settings.ts';
import { makeGatherMonitoring } from '../use-cases/keep-monitoring.ts';
import { edges, monitoringStore } from '../wiring.ts';

export const handler = gatherEndpoint({
  gather: makeGatherMonitoring(monitoringStore(gatherMonitoringSettings.parse(process.env))),
  log: edges.makeLog('gather-monitoring'),
});

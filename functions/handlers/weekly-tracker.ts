import { makeTrackerPorts } from '../desk-wiring.ts';
import { weeklyTrackerEndpoint } from '../endpoints/weekly-tracker-endpoint.ts';
import { weeklyTrackerSettings } from '../settings.ts';
import { makeMakeTracker } from '../use-cases/make-tracker.ts';
import { edges } from '../wiring.ts';

export const handler = weeklyTrackerEndpoint({
  make: makeMakeTracker(makeTrackerPorts(weeklyTrackerSettings.parse(process.env))),
  log: edges.makeLog('weekly-tracker'),
});

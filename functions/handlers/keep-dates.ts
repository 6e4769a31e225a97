import { keepDatesEndpoint } from '../endpoints/keep-dates-endpoint.ts';
import { keepDatesSettings } from '../settings.ts';
import { makeKeepDates } from '../use-cases/keep-dates.ts';
import { edges, openCasesPorts } from '../wiring.ts';

export const handler = keepDatesEndpoint({
  keep: makeKeepDates(openCasesPorts(keepDatesSettings.parse(process.env))),
  log: edges.makeLog('keep-dates'),
});

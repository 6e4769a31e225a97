import { sweepEndpoint } from '../endpoints/sweep-endpoint.ts';
import { sweepSettings } from '../settings.ts';
import { makeDeliverNotice } from '../use-cases/deliver-notice.ts';
import { makeDeliverTogether } from '../use-cases/deliver-together.ts';
import { makeSweepNotices } from '../use-cases/sweep-notices.ts';
import { deliverPorts, edges } from '../wiring.ts';

const ports = deliverPorts(sweepSettings.parse(process.env));

export const handler = sweepEndpoint({
  sweep: makeSweepNotices({
    notices: ports.notices,
    deliver: makeDeliverTogether(makeDeliverNotice(ports)),
    clock: ports.clock,
    stopwatch: edges.stopwatch,
  }),
  log: edges.makeLog('sweep'),
});

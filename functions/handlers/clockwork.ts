import { clockPorts } from '../desk-wiring.ts';
import { clockworkEndpoint } from '../endpoints/clockwork-endpoint.ts';
import { clockworkSettings } from '../settings.ts';
import { makeTakeLooks } from '../use-cases/take-looks.ts';
import { edges } from '../wiring.ts';

export const handler = clockworkEndpoint({
  look: makeTakeLooks(clockPorts(clockworkSettings.parse(process.env))),
  log: edges.makeLog('clockwork'),
});

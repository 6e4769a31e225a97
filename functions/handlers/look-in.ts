import { lookInEndpoint } from '../endpoints/look-in-endpoint.ts';
import { pageOpener } from '../look-wiring.ts';
import { lookInSettings } from '../settings.ts';
import { makeLookIn } from '../use-cases/look-in.ts';
import { edges } from '../wiring.ts';

export const handler = lookInEndpoint({
  look: makeLookIn({
    open: pageOpener(lookInSettings.parse(process.env).HEARD_ORIGIN),
    stopwatch: edges.stopwatch,
  }),
  log: edges.makeLog('look-in'),
});

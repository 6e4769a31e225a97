import { keepPlacesPorts } from '../desk-wiring.ts';
import { keepPlacesEndpoint } from '../endpoints/keep-places-endpoint.ts';
import { keepPlacesSettings } from '../settings.ts';
import { makeKeepPlaces } from '../use-cases/keep-places.ts';
import { edges } from '../wiring.ts';

export const handler = keepPlacesEndpoint({
  keep: makeKeepPlaces(keepPlacesPorts(keepPlacesSettings.parse(process.env))),
  log: edges.makeLog('keep-places'),
});

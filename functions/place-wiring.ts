import { chooseAuthority } from '../shared/authority/authorities.ts';
import type { Authority } from '../shared/authority/authority.ts';
import { systemClock } from './adapters/system/clock.ts';
import { type PlaceOf, placedBy } from './domain/case/desk/reading/place.ts';
import type { KeepDatesSettings } from './settings.ts';

/** What wiring needs of the council: who it is, and where a case is kept in its queue. */

export const authorityOf = (id: string): Authority => {
  const choice = chooseAuthority(id);
  if (choice.kind === 'authority') return choice.authority;
  throw new Error(`HEARD_AUTHORITY must be one of: ${choice.known.join(', ')}`);
};

/** Where a case is kept in the queue, on the day it is written. */
export const placeOf = ({ HEARD_AUTHORITY }: KeepDatesSettings): PlaceOf =>
  placedBy(authorityOf(HEARD_AUTHORITY), systemClock);

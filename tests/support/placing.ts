import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { bury } from '../../shared/authority/bury.ts';
import { sundayEvening } from './fixed-time.ts';

/** Where a case is kept in the queue, on the evening that most tests begin at. */
export const onSunday = placedBy(bury, () => sundayEvening);

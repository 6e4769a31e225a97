import { alertOf, placeOf } from '../domain/alert/alert.ts';
import { passAlertOn } from '../domain/case/pass-alert-on.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import { changeCase } from './go-through.ts';
import type { TakeLooksPorts } from './take-looks.ts';

export type PassReturnedAlert = (key: NoticeKey) => Promise<void>;

/**
 * Gives an alert whose mail came back to the next contact at once (practice rule 1). Safe to repeat: an alert goes on from
 * a place once. Throws when the records cannot be reached, or the case kept changing.
 */
export const makePassReturnedAlert =
  ({ cases, clock, authority, duty }: TakeLooksPorts): PassReturnedAlert =>
  async ({ reference, noticeId }) => {
    const at = { alert: alertOf(noticeId), place: placeOf(noticeId) };
    const outcome = await changeCase(cases, reference, (record) =>
      passAlertOn(record, at, { ...authority, duty }, clock()),
    );
    if (outcome === 'unsettled') throw new Error('The case kept changing; its alert stays put');
  };

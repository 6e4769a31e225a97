import type { AlertReply } from '../../../shared/intake-api/alert-replies.ts';
import type { Alert } from '../alert/alert.ts';
import type { AlertAcknowledged, CaseRecord, PersonStatement } from '../case/case-record.ts';
import { londonClockOf, londonDayOf } from '../clock/london.ts';
import type { LetterWords } from './letter-words.ts';
import { alertBoxes, alertFacts, alertOpening } from './urgent-alert.ts';

/** What the page behind an alert's link is drawn from. */
export type AlertKept = {
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly words?: LetterWords;
  readonly acknowledged?: AlertAcknowledged;
};

/** An alert as whoever is on duty sees it: what the mail said, and who has it. */
export const alertView = (kept: AlertKept, { acknowledgedAt }: Alert): AlertReply => {
  const { name, role } = kept.acknowledged ?? {};
  return {
    reference: kept.record.reference,
    opening: alertOpening(kept),
    facts: [...alertFacts(kept)],
    boxes: alertBoxes(kept).map(({ heading, lines }) => ({ heading, lines: [...lines] })),
    mayDo: acknowledgedAt === undefined ? ['acknowledge'] : [],
    ...(acknowledgedAt !== undefined && {
      acknowledged: {
        on: londonDayOf(acknowledgedAt),
        time: londonClockOf(acknowledgedAt),
        name: name ?? '',
        ...(role !== undefined && { role }),
      },
    }),
  };
};

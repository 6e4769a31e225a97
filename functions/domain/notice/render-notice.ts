import { acknowledgement, acknowledgementToChild } from './acknowledgement.ts';
import { advocacyReferral } from './advocacy-referral.ts';
import { advocateDeclined } from './advocate-declined.ts';
import { allocationTold } from './allocation-told.ts';
import { askedFromPage } from './asked-notice.ts';
import {
  datesMoved,
  datesMovedForAdvocacy,
  datesMovedForChild,
  datesMovedForTeam,
} from './dates-moved.ts';
import { deskLetters, deskLetterToChild } from './desk-letter.ts';
import { lessonsAsked } from './lessons-asked.ts';
import type { Letter } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { NoticeKind, Template } from './owed-notice.ts';
import { partsHeld, partsTakenUp } from './parts-held.ts';
import { referralAnswered } from './referral-answered.ts';
import { referralChase } from './referral-chase.ts';
import { reminder } from './reminder.ts';
import { shortTeamIntake } from './short-intake.ts';
import { stageTwoOffer, stageTwoOfferToChild } from './stage-two-offer.ts';
import { teamIntake } from './team-intake.ts';
import { urgentAlert } from './urgent-alert.ts';

const letters: Readonly<Record<NoticeKind, (facts: NoticeFacts) => Letter>> = {
  acknowledgement,
  'acknowledgement-to-child': acknowledgementToChild,
  'advocacy-referral': advocacyReferral,
  'team-intake': (facts) =>
    facts.record.kind === 'complaint' ? teamIntake(facts) : shortTeamIntake(facts),
  'urgent-alert': urgentAlert,
  'dates-moved': datesMoved,
  'dates-moved-for-child': datesMovedForChild,
  'dates-moved-for-advocacy': datesMovedForAdvocacy,
  'dates-moved-for-team': datesMovedForTeam,
  'parts-held': partsHeld,
  'parts-taken-up': partsTakenUp,
  reminder,
  'stage-2-offer': stageTwoOffer,
  'stage-2-offer-to-child': stageTwoOfferToChild,
  'asked-from-page': askedFromPage,
  ...deskLetters,
  'letter-to-child': deskLetterToChild,
  'referral-chase': referralChase,
  'referral-answered': referralAnswered,
  'advocate-declined': advocateDeclined,
  'allocation-told': allocationTold,
  'lessons-asked': lessonsAsked,
};

/** Raised with any change of a letter's words, so that the record tells which words somebody was sent. */
const versions: Readonly<Record<NoticeKind, number>> = {
  acknowledgement: 4,
  'acknowledgement-to-child': 4,
  'advocacy-referral': 4,
  'team-intake': 4,
  'urgent-alert': 3,
  'dates-moved': 4,
  'dates-moved-for-child': 4,
  'dates-moved-for-advocacy': 1,
  'dates-moved-for-team': 3,
  'parts-held': 2,
  'parts-taken-up': 2,
  reminder: 3,
  'stage-2-offer': 2,
  'stage-2-offer-to-child': 1,
  'asked-from-page': 2,
  'stage-1-answer': 3,
  'extension-told': 1,
  'later-date-agreed': 1,
  'settled-in-writing': 1,
  'withdrawal-confirmed': 1,
  'decision-told': 2,
  'part-defined': 1,
  'consent-asked': 1,
  'meeting-invite': 1,
  'status-secret-changed': 1,
  'contact-changed': 1,
  'letter-to-child': 1,
  'referral-chase': 1,
  'referral-answered': 1,
  'advocate-declined': 1,
  'allocation-told': 1,
  'lessons-asked': 1,
  'stage-2-begun': 1,
  'statement-for-agreement': 1,
  'stage-2-extended': 1,
  'scope-limited': 1,
  'stage-2-outcome': 2,
  'early-referral-told': 1,
  'stage-3-begun': 1,
  'panel-invite': 1,
  'panel-report-sent': 1,
  'stage-3-response': 1,
  'remedy-done': 1,
  'contact-limited': 1,
  'contact-limits-ended': 1,
};

/** Writes the letter for a notice, and says which words it used. */
export const renderNotice = (
  kind: NoticeKind,
  facts: NoticeFacts,
): { readonly letter: Letter; readonly template: Template } => ({
  letter: letters[kind](facts),
  template: { name: kind, version: versions[kind] },
});

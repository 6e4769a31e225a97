import { openCase } from '../../../functions/domain/case/open-case.ts';
import type { Letter } from '../../../functions/domain/notice/letter.ts';
import { weeklyTracker } from '../../../functions/domain/notice/weekly-tracker.ts';
import { isKeptApartInMail } from '../../../functions/domain/report/kept-apart.ts';
import { trackerOf } from '../../../functions/domain/report/tracker.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import { deskPage } from '../../../shared/desk-api/command-replies.ts';
import { sampleReceivedAt } from './sample-notices.ts';
import { sampleSent } from './sample-sent.ts';

/** When some of what was sent is late, and some is not. */
const now = '2027-01-06T08:00:00.000Z';
const letters = 'ACDEFHJKMNPRTWXY';

/** The tracker that a council would be mailed, were all of the samples open at once, half of them a week younger. */
export const sampleTracker = (authority: Authority): Letter => {
  const open = sampleSent.map(({ sent }, place) => {
    const [first, last] = [letters.charAt(place % 16), letters.charAt(Math.floor(place / 16))];
    const receivedAt = place % 2 === 0 ? sampleReceivedAt : '2026-12-29T10:00:00.000Z';
    return openCase(sent, authority, { reference: `K4T-9W${first}-2H${last}`, receivedAt }).record;
  });
  const tracker = trackerOf(open, { now, authority, isKeptApart: isKeptApartInMail });
  const link = `https://heard.example${deskPage}?view=tracker`;
  return weeklyTracker({ tracker, authority, names: new Map(), link });
};

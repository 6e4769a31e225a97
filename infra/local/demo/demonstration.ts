import { readdirSync } from 'node:fs';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { officeReplySchema } from '../../../shared/desk-api/office-reply.ts';
import { pause } from '../pause.ts';
import type { Platform } from '../platform.ts';
import { casesUnderWay } from './cases-under-way.ts';
import { daysAround, londonTime } from './days.ts';
import { endedCases } from './ended-cases.ts';
import { handsOf } from './hands.ts';
import { type KeptDemo, keepDemo, readDemo } from './kept-demo.ts';
import { newCases } from './new-cases.ts';
import { askPortal, signInAs } from './staff-hands.ts';
import { happeningsOf, morningsOf } from './told-in-order.ts';

/** Every case of the demonstration, in the order of its parts. */
export const demoCases = [...newCases, ...casesUnderWay, ...endedCases];

const mostDaysAgo = 24;
const triesForNews = 100;

/** What became of it: made now, or there already. */
export type Demonstrated = { readonly kind: 'made' | 'there-already'; readonly cases: number };

/**
 * Tells the story of `demoCases` to a service whose time begins weeks ago: people send, the advocacy service answers its
 * links, staff sign in and act, and each morning the service looks at what is due. Nothing is written but through the
 * doors that people use, so every event, letter and task is true. What was done before a restart is not done again.
 */
export const demonstrate = async (platform: Platform): Promise<Demonstrated> => {
  const kept = readDemo(platform.home);
  if (kept === undefined) throw new Error('No demonstration was begun in these records.');
  const cases = demoCases.length;
  if (kept.finished) return { kind: 'there-already', cases };
  await tell(platform, kept);
  return { kind: 'made', cases };
};

const tell = async (platform: Platform, kept: KeptDemo): Promise<void> => {
  const now = new Date(kept.present);
  const days = daysAround(londonTime(now)[0], await holidaysOf(platform));
  const hands = handsOf(platform, days);
  const happenings = happeningsOf(demoCases, days, now);
  hands.recall(happenings.slice(0, kept.done));
  const mornings = morningsOf(mostDaysAgo, days);
  try {
    for (const [place, happening] of [...happenings.entries()].slice(kept.done)) {
      for (const at of mornings.filter((one) => one > platform.now() && one < happening.at)) {
        await goOnTo(platform, at, hands.signOut);
        await platform.invoke('clockwork', {});
      }
      await goOnTo(platform, happening.at, hands.signOut);
      await hands.act(happening);
      keepDemo(platform.home, { ...kept, done: place + 1 });
    }
    keepDemo(platform.home, { ...kept, done: happenings.length, finished: true });
  } finally {
    // Whatever became of it, nobody is left to work in the past.
    await goOnTo(platform, kept.isChosen ? now : new Date(), hands.signOut);
    await platform.invoke('clockwork', {});
  }
};

/** Moves the service’s time on, once nothing is left to send. */
const goOnTo = async (platform: Platform, at: Date, signOut: () => void): Promise<void> => {
  await sendWhatIsOwed(platform);
  if (at <= platform.now()) return;
  await platform.moveTo(at);
  signOut();
};

const sendWhatIsOwed = async (platform: Platform): Promise<void> => {
  await platform.invoke('sweep', {});
  // News of mail is told after mail was taken, and belongs to the same moment.
  for (let tried = 0; tried < triesForNews; tried += 1) {
    if (readdirSync(platform.home.mailNews).length === 0) return;
    await pause(20);
  }
};

const holidaysOf = async (platform: Platform): Promise<readonly string[]> => {
  const token = await signInAs(platform, 'officer');
  const reply = await askPortal(platform, 'The office', deskPaths.office, { token });
  return officeReplySchema.parse(reply).holidays;
};

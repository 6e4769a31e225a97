import type {
  Door,
  memberAuthorities,
  ownWords,
  sendBackWays,
  takenWhere,
} from '../../../shared/desk-api/desk-lists.ts';
import type { Entry } from '../../../shared/desk-api/entry.ts';
import { addYears, type CalendarDay } from '../clock/calendar-day.ts';
import { atClockInLondon, londonDayOf } from '../clock/london.ts';

/**
 * What a case that a worker wrote down has beside every other: by which door, when any worker first heard it, who took it
 * (by their sign-in id) and when it was written down. Codes, days and ids; words are with the person's own.
 */
export type CaseEntry = {
  readonly door: Door;
  readonly heardOn: CalendarDay;
  readonly heardTime?: string;
  readonly takenBy: string;
  readonly enteredAt: string;
  readonly takenWhere?: (typeof takenWhere)[number];
  readonly ownWords?: (typeof ownWords)[number];
  readonly sendBack?: (typeof sendBackWays)[number];
  readonly memberKind?: 'councillor' | 'mp';
  readonly authority?: (typeof memberAuthorities)[number];
};

/** What was typed of it: where exactly it was taken, and which councillor or MP sent it. */
export type EntryWords = {
  readonly placeName?: string | undefined;
  readonly memberName?: string | undefined;
  readonly memberContact?: string | undefined;
};

/** How a complaint came in: by the public pages, or by another door. */
export type Channel = 'portal' | Door;

/** Somebody spoke, so their words are written down and sent back for agreement (reg 16). */
export const isOral = ({ door }: Pick<CaseEntry, 'door'>): boolean =>
  door === 'phone' || door === 'in-person';

/** When a case was stored: what follows from it at once is counted from then, whenever it was first heard. */
export const storedAt = ({
  receivedAt,
  entry,
}: {
  readonly receivedAt: string;
  readonly entry?: Pick<CaseEntry, 'enteredAt'>;
}): string => entry?.enteredAt ?? receivedAt;

/** Older than this is a slip of the keys: nobody sits on a complaint for longer. Ours, in years. */
export const oldestHeardYears = 2;

export type HeardProblem = {
  readonly field: 'entry.heardOn' | 'entry.heardTime';
  readonly code: 'in-the-future' | 'too-long-ago';
};

/** What is wrong with when it was heard, if anything is. `now` is a UTC instant. */
export const heardProblem = (
  { heardOn, heardTime }: Pick<Entry, 'heardOn' | 'heardTime'>,
  now: string,
): HeardProblem | undefined => {
  const today = londonDayOf(now);
  if (heardOn > today) return { field: 'entry.heardOn', code: 'in-the-future' };
  if (heardOn < addYears(today, -oldestHeardYears)) {
    return { field: 'entry.heardOn', code: 'too-long-ago' };
  }
  return heardTime !== undefined && atClockInLondon(heardOn, heardTime) > now
    ? { field: 'entry.heardTime', code: 'in-the-future' }
    : undefined;
};

const noon = '12:00';

/** The instant from which the statutory clock runs. Without a time of day it is noon, or now where that is to come. */
export const heardAt = (
  { heardOn, heardTime }: Pick<Entry, 'heardOn' | 'heardTime'>,
  now: string,
): string => {
  const instant = atClockInLondon(heardOn, heardTime ?? noon);
  return instant < now ? instant : now;
};

/** What is kept with the case of what a worker wrote beside the complaint. */
export const caseEntry = (entry: Entry, takenBy: string, enteredAt: string): CaseEntry => {
  const { door, heardOn, heardTime } = entry;
  const base = {
    door,
    heardOn,
    ...(heardTime !== undefined && { heardTime }),
    takenBy,
    enteredAt,
  };
  switch (entry.door) {
    case 'phone':
    case 'in-person': {
      const { takenWhere: where, ownWords: words, sendBack } = entry;
      return { ...base, takenWhere: where, ownWords: words, sendBack };
    }
    case 'councillor-or-mp': {
      const { memberKind, authority } = entry;
      return { ...base, memberKind, authority };
    }
    case 'post':
    case 'email':
      return base;
  }
};

/** What was typed of it, kept apart from the case; nothing where nothing was. */
export const entryWords = (entry: Entry): EntryWords | undefined => {
  if (entry.door === 'councillor-or-mp') {
    const { memberName, memberContact } = entry;
    return { memberName, memberContact };
  }
  return 'placeName' in entry && entry.placeName !== undefined
    ? { placeName: entry.placeName }
    : undefined;
};

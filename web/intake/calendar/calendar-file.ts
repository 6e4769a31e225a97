/** A whole day in somebody's calendar. `date` is `YYYY-MM-DD`. */
export type CalendarDay = {
  readonly date: string;
  readonly title: string;
  /** Whether it may still change. */
  readonly isTentative: boolean;
};

/**
 * A calendar file with these days (RFC 5545). The same day always has the same id, so that adding it again changes
 * nothing. `now` is a UTC instant.
 */
export const calendarFile = (days: readonly CalendarDay[], now: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dates//Dates//EN',
    ...days.flatMap((day) => eventOf(day, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join(lineEnd);

const lineEnd = '\r\n';

const eventOf = ({ date, title, isTentative }: CalendarDay, now: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${compact(date)}@dates.invalid`,
  `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
  `SUMMARY:${escaped(title)}`,
  `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (date: string): string => date.replaceAll('-', '');

// A whole day ends where the next begins.
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (letter) => `\\${letter}`).replace(/\r?\n/g, '\\n');

const longestLineBytes = 75;

// A line too long goes on in the next, after a space; a letter is never split.
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let room = longestLineBytes;
  let out = '';
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (bytes > room) {
      out += `${lineEnd} `;
      room = longestLineBytes - 1;
    }
    out += letter;
    room -= bytes;
  }
  return out;
};

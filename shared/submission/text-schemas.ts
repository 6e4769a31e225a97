import * as z from 'zod/mini';

/** Words a check uses as its message, so that one table (`problem-words.ts`) can say each in plain words. */
export type CheckCode =
  | 'not-readable'
  | 'one-line-only'
  | 'not-an-email'
  | 'not-a-phone'
  | 'no-such-date'
  | 'date-does-not-fit'
  | 'no-such-time'
  | 'reason-needed'
  | 'story-or-point-needed';

const loneSurrogate = /\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what a one-line answer may not hold
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// No letter that nobody sees: pasted with an address, it makes it one that nobody has.
const email =
  /^[^\s\p{Cc}\p{Cf}@<>,;:"()[\]\\]{1,64}@[^\s\p{Cc}\p{Cf}@<>,;:"()[\]\\.]+(\.[^\s\p{Cc}\p{Cf}@<>,;:"()[\]\\.]+)+$/u;
const phone = /^\+?[\d\s().-]{5,30}(\s*(ext|x)\.?\s*\d{1,6})?$/i;

// A form sends line breaks as CRLF and a script as LF; one of them, so that the same words are the same content.
const oneLineBreak = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
const code = (checkCode: CheckCode): CheckCode => checkCode;

const readable = (max: number): z.core.$ZodCheck<string>[] => [
  z.overwrite(oneLineBreak),
  z.refine((value) => !loneSurrogate.test(value), code('not-readable')),
  z.maxLength(max),
];

/** Free text of at most `max` UTF-16 units, line breaks kept, outer white space dropped. */
export const text = (max: number) => z.string().check(...readable(max));

/** One line of free text: no control characters, so it can stand in a mail header. */
export const line = (max: number) =>
  z.string().check(
    ...readable(max),
    z.refine((value) => !controlCharacter.test(value), code('one-line-only')),
  );

export const emailAddress = z.lazy(() =>
  line(254).check(z.refine((value) => email.test(value), code('not-an-email'))),
);

export const phoneNumber = z.lazy(() =>
  line(40).check(z.refine((value) => phone.test(value), code('not-a-phone'))),
);

// As people here write it: the day first.
const dayFirst = /^(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{4})$/;

const yearFirst = (value: string): string => {
  const [, day, month, year] = dayFirst.exec(value) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? value
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A calendar date `YYYY-MM-DD` that exists. */
export const isRealDate = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1900 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
};

/** A date that exists, typed as `2026-12-04` or `4/12/2026`; it is kept as the first. */
export const calendarDate = z.lazy(() =>
  z.pipe(
    line(10),
    z.pipe(z.transform(yearFirst), z.string().check(z.refine(isRealDate, code('no-such-date')))),
  ),
);

// As people write it: `16:30`, `4.30pm`, `4 pm`.
const written = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

const wallTime = (value: string): string => {
  const [, hours = '', minutes = '00', half] = written.exec(value) ?? [];
  const isTwelve = half !== undefined;
  const hour = Number(hours);
  if (hours === '' || (isTwelve && (hour < 1 || hour > 12))) return value;
  const full = isTwelve ? (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0) : hour;
  return `${String(full).padStart(2, '0')}:${minutes}`;
};

const isRealTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** A time of day, typed as `16:30`, `4.30pm` or `4 pm`; it is kept as the first. */
export const clockTime = z.lazy(() =>
  z.pipe(
    line(10),
    z.pipe(z.transform(wallTime), z.string().check(z.refine(isRealTime, code('no-such-time')))),
  ),
);

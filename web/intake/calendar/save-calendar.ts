import { type CalendarDay, calendarFile } from './calendar-file.ts';

/** Hands a calendar file to the browser to keep. It is made here, and asked of nobody. */
export const saveCalendar = (days: readonly CalendarDay[]): void => {
  const file = new Blob([calendarFile(days, new Date().toISOString())], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'dates.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), waitMilliseconds);
};

// Some browsers read the file a while after it was asked for.
const waitMilliseconds = 60_000;

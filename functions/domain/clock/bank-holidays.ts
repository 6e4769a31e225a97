import table from './bank-holidays.json' with { type: 'json' };

/**
 * Bank holidays in England and Wales, from 2019 (law.md section 14, read from the government's own list). The table
 * ships with the product; `npm run holidays` adds what a newer list has and takes nothing away. Scottish holidays are
 * working days here.
 */
export const bankHolidays: ReadonlyMap<string, string> = new Map(Object.entries(table.days));

/** The last day that the table is known to be complete for. */
export const bankHolidaysKnownTo: string = table.knownTo;

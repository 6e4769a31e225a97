/**
 * How many years a record is kept after it ended where the council has not said. UNVERIFIED (law.md section 11): ours,
 * until the council puts its own into its file; nothing is ever deleted by it without two people.
 */
export const usualRecordYears = 6;

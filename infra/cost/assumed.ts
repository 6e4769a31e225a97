/** What is not measured, said here so that a council can put its own. A month has thirty days. */
export const assumed = {
  secondsInMonth: 30 * 24 * 3600,
  /** Lambda gives a whole core at this memory; below it, a share. */
  megabytesOfOneCore: 1769,
  /** Whatever the web or the stream wakes is cold each time: this much more, at a whole core. */
  wakingMilliseconds: 300,
  /** Lines of Lambda, of ours and of the API, for one run. */
  logBytesEachRun: 1000,
  kilobytesEachLetter: 12,
  /** People who look at the pages, for each complaint that is sent. */
  visitsEachComplaint: 20,
  savedScreensEachComplaint: 9,
  savedScreenUnits: 5,
  statusLooksEachComplaint: 6,
  statusLookReadUnits: 8,
  /** A case with its letters, kept for a year of months at the price of one month each. */
  kilobytesEachCase: 200,
  monthsKept: 12,
  /** Whole ones: one a day for 35 days, and a copy of each. */
  backupsKept: 70,
  staff: 20,
  /** The desk asks by itself, up to three times a minute; twenty days of seven hours in a month. */
  deskLooksEachStaff: 20 * 7 * 60 * 3,
  deskLookReadUnits: 23,
  deskLookMilliseconds: 40,
  /** What stands in the template, or will: at least as many as there are, as a test sees to. */
  alarms: 180,
  dashboards: 1,
  webAcls: 1,
  webAclRules: 9,
  secrets: 2,
  keys: 8,
  keyUses: 300_000,
} as const;

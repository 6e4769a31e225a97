import type { CaseRecord } from '../../case-record.ts';

const seen = [
  'classification',
  'identified',
  'consents',
  'informal',
  'extension',
  'agreedDate',
  'meetings',
  'followedUpAt',
  'draft',
  'answers',
  'alerts',
  'requestsAnswered',
  'ended',
  'acknowledgement',
  'writesToChild',
  'onBehalf',
  'instructed',
  'limitsToTell',
  'notGiven',
  'signals',
  'seats',
  'stageTwo',
  'stageThree',
  'ombudsman',
  'recommendations',
  'actions',
  'lessons',
  'costs',
  'compliment',
  'advocacy',
  'contactArrangement',
] as const satisfies readonly (keyof CaseRecord)[];

/** What else the desk set of a case: codes, days and ids. Who looks after it, and who may not, stand by themselves. */
export const deskStateSeen = (record: CaseRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    seen.map((name) => [name, record[name]]).filter(([, value]) => value !== undefined),
  );

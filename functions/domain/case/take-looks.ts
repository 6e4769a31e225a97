import { bankHolidays } from '../clock/bank-holidays.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import type { Holidays } from '../clock/working-days.ts';
import { type OwedNotice, owed, teamReader } from '../notice/owed-notice.ts';
import { followAlerts } from './alert-passing.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';
import type { ChangedCase } from './changed-case.ts';
import { followReferral } from './follow-referral.ts';
import { lookOrGoOn } from './keeping/keeping-looks.ts';
import { type Look, type LookName, type LooksSettings, looksDue, nextLookAt } from './looks.ts';
import { morning } from './morning.ts';

/**
 * Takes every look at a case that is due, and owes what follows from each. After an outage the looks that one later look
 * has overtaken are taken without a letter, so that nobody gets a week of reminders at once; the offer of Stage 2 is
 * owed whatever else is. Undefined when nothing is due, so a second run changes nothing. `now` is a UTC instant.
 */
export const takeLooks = (
  record: CaseRecord,
  authority: LooksSettings,
  now: string,
  holidays: Holidays = bankHolidays,
): ChangedCase | undefined => {
  const due = looksDue(record, authority, now, holidays);
  if (due.length === 0) return reckonedAnew(record, authority, holidays);
  const followed = followReferral(record, due, now);
  const alerts = followAlerts(record, due, authority.duty, now);
  const taken: CaseRecord = {
    ...record,
    ...followed.changes,
    ...(alerts !== undefined && { alerts: alerts.alerts }),
    version: record.version + 1,
    looksTaken: [...record.looksTaken, ...due.map(({ id }) => id)],
  };
  const changed = withNextLook(taken, authority, holidays);
  // Nobody is offered what they have asked for.
  const isAsked = record.stageTwo !== undefined;
  const told = withoutOvertaken(due).filter(({ name }) => name !== 'stage-2-offer' || !isAsked);
  const offer = told.some(({ name }) => name === 'stage-2-offer');
  return {
    record: changed,
    ...(followed.changes.handshake !== undefined && { referralStep: { at: now } }),
    events: [
      { at: now, actor: 'service', event: 'looked-at', looks: due.map(({ id }) => id) },
      ...(offer ? [{ at: now, actor: 'service', event: 'stage-2-offered' } as const] : []),
      ...followed.events,
      ...(alerts?.events ?? []),
    ],
    notices: [
      ...(alerts?.notices ?? []),
      ...told.flatMap((look) => remindersFor(changed, look, now)),
      ...followed.notices,
      ...(offer ? offerNotices(changed, now) : []),
    ],
    tasks: [
      ...(alerts?.tasks ?? []),
      ...followed.tasks,
      ...(offer ? offerTasks(changed, now) : []),
      ...told.flatMap(({ name, id }) => tasksOfLook(name, id, now)),
    ],
  };
};

// A case listed too early, because a holiday has moved its days since, is listed again for the right moment.
const reckonedAnew = (
  record: CaseRecord,
  authority: LooksSettings,
  holidays: Holidays,
): ChangedCase | undefined => {
  const anew = withNextLook({ ...record, version: record.version + 1 }, authority, holidays);
  return anew.nextLookAt === record.nextLookAt
    ? undefined
    : { record: anew, events: [], notices: [], tasks: [] };
};

/** The record with the moment it must next be looked at, or its disposal gone on with, worked out again. */
export const withNextLook = (
  record: CaseRecord,
  authority: LooksSettings,
  holidays: Holidays = bankHolidays,
): CaseRecord => {
  const { nextLookAt: _before, ...rest } = record;
  const next = lookOrGoOn(rest, nextLookAt(rest, authority, holidays));
  return next === undefined ? rest : { ...rest, nextLookAt: next };
};

const clockLooks: ReadonlySet<LookName> = new Set([
  'follow-up',
  'stage-1-day-8',
  'stage-1-day-10',
  'stage-1-past-10',
  'stage-1-day-15',
  'stage-1-day-18',
]);

const withoutOvertaken = (due: readonly Look[]): readonly Look[] => {
  const lastOfClock = due.filter(({ name }) => clockLooks.has(name)).at(-1);
  const isOffered = due.some(({ name }) => name === 'stage-2-offer');
  return due.filter((look) => !clockLooks.has(look.name) || (look === lastOfClock && !isOffered));
};

const forSenior: ReadonlySet<LookName> = new Set([
  'stage-1-day-15',
  'stage-1-day-18',
  'stage-2-offer',
  'decision-overdue',
  'stage-2-day-60',
  'stage-2-past',
  'panel-past-30',
  'panel-response-past',
  'lessons-climb',
]);

const remindersFor = (record: CaseRecord, look: Look, now: string): readonly OwedNotice[] => {
  // The service is asked again before anybody here need think of it.
  if (look.name === 'referral-chase') return [];
  const reader = teamReader(record);
  const team: OwedNotice = {
    ...owed('reminder', reader, now),
    id: `reminder-${look.id}`,
    look: look.name,
  };
  // Managers are warned as well, unless the complaint is theirs to read already (practice rule 20).
  return forSenior.has(look.name) && reader !== 'senior-lead'
    ? [team, { ...team, id: `reminder-senior-${look.id}`, reader: 'senior-lead' }]
    : [team];
};

// Owed from the first moment after the twentieth day; sent in the morning.
const offerNotices = (record: CaseRecord, now: string): readonly OwedNotice[] => {
  const { version } = record;
  const inTheMorning = atInLondon(londonDayOf(now), morning);
  const dueAt = now < inTheMorning ? inTheMorning : now;
  const notices = [
    isOfferedByMail(record) && owed('stage-2-offer', 'complainant', dueAt, version),
    record.writesToChild === 'by-mail' &&
      owed('stage-2-offer-to-child', 'represented-child', dueAt, version),
  ];
  return notices.filter((notice) => notice !== false);
};

// By the safe route, by post if need be. What is said to somebody outside the family of a Stage is for a person to write.
const isOfferedByMail = ({ acknowledgement, voice }: CaseRecord): boolean =>
  acknowledgement === 'email' && voice !== 'outsider';

const offerTasks = (record: CaseRecord, startsAt: string): readonly CaseTask[] => {
  const kinds = [
    ...(isOfferedByMail(record) ? [] : (['offer-stage-2-another-way'] as const)),
    ...(record.writesToChild === 'by-a-person' ? (['offer-stage-2-to-child'] as const) : []),
  ];
  return kinds.map((kind) => ({
    id: `${kind}-${record.version}`,
    kind,
    rule: 'stage-2-offer',
    startsAt,
    target: 'same-day',
    state: 'open',
  }));
};

const ofLook: Readonly<Partial<Record<LookName, CaseTask['kind']>>> = {
  'contact-missed': 'formal-stage-1',
  'panel-papers': 'send-panel-papers',
  'keeping-over': 'review-keeping',
};

const tasksOfLook = (name: LookName, look: string, startsAt: string): readonly CaseTask[] => {
  const kind = ofLook[name];
  return kind === undefined ? [] : [taskOfLook(kind, look, startsAt)];
};

const taskOfLook = (kind: CaseTask['kind'], look: string, startsAt: string): CaseTask => ({
  id: `${kind}-${look}`,
  kind,
  rule: 'council-target',
  startsAt,
  target: 'same-day',
  state: 'open',
});

import { answerReferral } from '../../../functions/domain/case/answer-referral.ts';
import { askFromPage } from '../../../functions/domain/case/ask-from-page.ts';
import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { everyDate } from '../../../functions/domain/case/dates-told.ts';
import type { Decided } from '../../../functions/domain/case/decided.ts';
import { moveDates } from '../../../functions/domain/case/move-dates.ts';
import type { OpenedCase } from '../../../functions/domain/case/opened-case.ts';
import { holdParts, takeUpParts } from '../../../functions/domain/case/proceedings.ts';
import { takeLooks } from '../../../functions/domain/case/take-looks.ts';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import {
  declineReasons,
  type ReferralAnswer,
} from '../../../shared/intake-api/referral-requests.ts';
import type { StatusAction } from '../../../shared/intake-api/status-requests.ts';
import { deskChanges } from './desk-letters.ts';
import { givenOut } from './given-out.ts';
import type { SampleChange } from './sample-change.ts';

const nextMorning = '2026-12-18T09:00:00.000Z';
const deciding = { by: 'staff', at: nextMorning };
const wholeDay = 24 * 60 * 60_000;

/** Everything that may happen to this case, each by itself: dates moved, parts held, asked from its page, late. */
export const sampleChanges = (
  opened: OpenedCase,
  authority: Authority,
): readonly SampleChange[] => [
  ...moved(opened.record, authority),
  ...heldAndTakenUp(opened.record, authority),
  ...asked(opened, authority),
  ...answered(opened.record, authority),
  ...late(opened.record, authority),
  ...deskChanges(opened),
  ...(opened.record.kind === 'complaint' ? givenOut(opened.record) : []),
];

const named = (name: string, change: ChangedCase | undefined): readonly SampleChange[] =>
  change === undefined ? [] : [{ name, change }];

const decided = (outcome: Decided): ChangedCase | undefined =>
  outcome.kind === 'changed' ? outcome.change : undefined;

// As if everyone had been told their dates before the day in Christmas week was a holiday.
const moved = (record: CaseRecord, authority: Authority): readonly SampleChange[] => {
  const before = new Map([...bankHolidays].filter(([date]) => date !== '2026-12-28'));
  const due = new Map(everyDate(record, authority, before).map(({ rule, date }) => [rule, date]));
  const told = record.datesTold.map((one) => ({ ...one, date: due.get(one.rule) ?? one.date }));
  const toldBefore = { ...record, datesTold: told };
  return named('a new bank holiday', moveDates(toldBefore, authority, nextMorning));
};

const heldAndTakenUp = (record: CaseRecord, authority: Authority): readonly SampleChange[] => {
  const parts = record.parts.slice(0, 1).map(({ id }) => id);
  const held = decided(
    holdParts(
      record,
      {
        parts,
        proceedings: 'court-case',
        named: 'the hearing in March',
        reasons: 'The court will decide the same thing first.',
        reviewOn: '2027-02-01',
      },
      authority,
      deciding,
    ),
  );
  if (held === undefined) return [];
  const at = '2027-01-29T09:00:00.000Z';
  const taken = decided(takeUpParts(held.record, { parts }, authority, { ...deciding, at }));
  return [
    ...named('a part waits for a court', held),
    ...named('taken up again', taken),
    ...late(held.record, authority).map(({ name, change }) => ({
      name: `while a part waits, ${name}`,
      change,
    })),
  ];
};

const actions: readonly StatusAction[] = [
  { action: 'add', words: 'It happened again on Monday.', safety: 'safe' },
  { action: 'add', words: 'I am not at home.', safety: 'unsafe', where: 'At the library' },
  { action: 'advocate', wish: 'no' },
  { action: 'advocate', wish: 'refer' },
  { action: 'contact', contact: { phone: '0161 496 0997' } },
  { action: 'withdraw', reason: 'settled' },
  { action: 'withdraw', reason: 'afraid' },
  { action: 'wrong-place', why: 'It is about the school.' },
];

const asked = ({ record, events, notices }: OpenedCase, authority: Authority) => {
  const sent = notices.map(
    (notice) => ({ ...notice, state: 'sent', attempts: 1, settled: 1 }) as const,
  );
  const file = { record, events, notices: sent, openTasks: [], asked: [] };
  const asking = { id: 'asked-1', at: nextMorning, content: { keyId: 'k1', mac: 'sample' } };
  const answers = [{ letter: 'answer', parts: [], remedies: [], at: nextMorning }];
  const answered = { ...file, record: { ...record, answers } };
  const next: StatusAction = { action: 'next-stage' };
  return [...actions.map((action) => ({ action, file })), { action: next, file: answered }].flatMap(
    (one) =>
      named(
        `asked from the status page: ${one.action.action}`,
        decided(askFromPage(one.file, one.action, authority, asking)),
      ),
  );
};

// What the advocacy service may answer by its link, and a no that was a mistake.
const answered = (record: CaseRecord, authority: Authority): readonly SampleChange[] => {
  const answering = { at: nextMorning, content: { keyId: 'k1', mac: 'sample' } };
  const after = (before: CaseRecord, answer: ReferralAnswer): ChangedCase | undefined =>
    decided(answerReferral(before, answer, authority, answering));
  return declineReasons.flatMap((because) => {
    const no = after(record, { action: 'decline', because });
    const yes = no && after(no.record, { action: 'accept', name: 'Morgan' });
    return [
      ...named(`the advocacy service says no: ${because}`, no),
      ...named('the advocacy service says yes after all', yes),
    ];
  });
};

// A council with two on duty.
const duty = { contacts: 2, withinMinutes: 30 };

/** Day after day with no answer: each day on which something is owed. */
const late = (opened: CaseRecord, authority: Authority): readonly SampleChange[] => {
  const changes: SampleChange[] = [];
  let record = opened;
  for (let day = 1; day <= 60; day += 1) {
    const at = new Date(Date.parse(nextMorning) + day * wholeDay).toISOString();
    const change = takeLooks(record, { ...authority, duty }, at);
    if (change !== undefined) {
      changes.push({ name: `no answer by ${at.slice(0, 10)}`, change });
      record = change.record;
    }
  }
  return changes;
};

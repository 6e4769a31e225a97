import { outcomesOf } from '../../functions/domain/case/desk/deciders/decisions.ts';
import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import { addDays } from '../../functions/domain/clock/calendar-day.ts';
import { londonDayOf } from '../../functions/domain/clock/london.ts';
import type { CommandName } from '../../shared/desk-api/desk-command.ts';
import {
  barredBecause,
  type CloseReason,
  closeReasons,
  consentStates,
  consentSubjects,
  contactResults,
  extensionGrounds,
  lateReasons,
  partOutcomes,
  qualityChecks,
  secretGivenHow,
  spokenHow,
} from '../../shared/desk-api/desk-lists.ts';
import { routes } from '../../shared/intake-api/replies.ts';
import { withdrawReasons } from '../../shared/intake-api/status-requests.ts';
import { subjects } from '../../shared/submission/lists.ts';
import { anAnswer } from './a-desk.ts';
import { keepingMakers } from './keeping-commands.ts';
import { laterMakers } from './later-commands.ts';
import { type Making, typed } from './making.ts';

type Made = Readonly<Record<string, unknown>>;

const today = ({ now }: Making): string => londonDayOf(now);
const aPart = ({ file, pick }: Making): string => pick(file.record.parts)?.id ?? '1';
const aWorker = ({ pick }: Making): string =>
  pick(['complaints-officer', 'complaints-manager', 'team-manager', 'nobody-here']) ?? '';
const spoken = ({ pick }: Making) => ({ with: 'complainant', how: pick(spokenHow) });
// The reason that is true, as whoever closes a case would give it.
const likelyReason = ({ kind, informal, parts }: DeskFile['record']): CloseReason => {
  if (kind === 'compliment') return 'read';
  if (kind === 'advocacy-request') return 'advocate-found';
  if (informal?.state === 'confirmed') return 'settled';
  return parts.some(({ ended }) => ended?.outcome === 'not-taken') ? 'declined' : 'answered';
};

const nothing = (): Made => ({});

/** A command of each name as somebody might make it: often one that fits, sometimes one that does not. */
export const commandMakers: Readonly<Record<CommandName, (making: Making) => Made>> = {
  'read-for-safety': ({ pick }) => ({ raise: pick([undefined, 'same-day', 'immediate']) }),
  'acknowledge-alert': ({ file, pick }) => ({
    notice: pick(file.notices.filter(({ kind }) => kind === 'urgent-alert'))?.id ?? 'none',
  }),
  'confirm-parts': (making) => ({
    parts: making.pick([
      making.file.record.parts.filter(({ state }) => state === 'proposed').map(({ id }) => id),
      [aPart(making)],
      ['nowhere'],
    ]) ?? ['1'],
  }),
  'change-route': (making) => ({ part: aPart(making), route: making.pick(routes), reasons: typed }),
  'split-part': (making) => ({
    part: aPart(making),
    into: [{ subject: making.pick(subjects) }, { subject: making.pick(subjects) }],
  }),
  'add-issue': (making) => ({
    subject: making.pick(subjects),
    receivedOn: today(making),
    words: typed,
  }),
  'define-part': (making) => ({ part: aPart(making), words: typed }),
  'hand-over': (making) => ({ part: aPart(making) }),
  decide: ({ file, pick }) => {
    const decision = pick(file.record.decisions);
    const outcome = pick(decision === undefined ? [] : outcomesOf[decision.kind]) ?? 'accept';
    return { decision: decision?.id ?? 'none', outcome, reasons: typed };
  },
  'hold-parts': (making) => ({
    parts: [aPart(making)],
    proceedings: 'court-case',
    named: typed,
    reasons: typed,
    reviewOn: addDays(today(making), 30),
  }),
  'take-up-parts': (making) => ({ parts: [aPart(making)] }),
  identify: ({ pick }) => ({ known: pick(['yes', 'no']), words: typed }),
  'record-consent': (making) => ({
    about: making.pick(consentSubjects),
    state: making.pick(consentStates),
    part: making.pick([undefined, aPart(making)]),
    how: 'phone',
  }),
  classify: ({ pick }) => ({
    group: 'in-care',
    unaccompanied: false,
    team: pick(['court-team', 'nowhere']),
    causes: ['delay'],
  }),
  allocate: (making) => ({ lead: aWorker(making), contributors: [] }),
  'accept-allocation': nothing,
  cover: (making) => ({ who: aWorker(making), until: addDays(today(making), 5) }),
  'bar-worker': (making) => ({
    who: making.pick(['team-manager', 'somebody-else', 'complaints-officer']),
    because: making.pick(barredBecause),
    words: typed,
  }),
  'unbar-worker': ({ file, pick }) => ({
    who: pick(file.record.barred ?? [])?.who ?? 'nobody',
    reasons: typed,
  }),
  'record-informal-contact': (making) => ({
    result: making.pick(contactResults),
    how: 'phone',
    on: today(making),
    advocate: making.pick([undefined, 'there', 'chose-to-go-ahead']),
    words: typed,
  }),
  'record-settlement-answer': (making) => ({
    ...spoken(making),
    answer: making.pick(['confirmed', 'not-settled']),
    on: today(making),
  }),
  'invite-to-meeting': (making) => ({
    on: addDays(today(making), making.pick([0, 3]) ?? 0),
    time: typed,
    where: typed,
    advocateOffered: making.pick([true, true, false]),
  }),
  'record-meeting': ({ file, pick }) => ({
    meeting: pick(file.record.meetings ?? [])?.id ?? 'none',
    complainantCame: true,
    advocateCame: false,
    notes: typed,
    agreed: typed,
  }),
  'confirm-meeting': (making) => ({
    ...spoken(making),
    meeting: making.pick(making.file.record.meetings ?? [])?.id ?? 'none',
  }),
  'extend-stage-1': ({ pick }) => ({ ground: pick(extensionGrounds), reasons: typed }),
  'agree-later-date': (making) => ({
    ...spoken(making),
    day: addDays(today(making), making.pick([10, 40, 60]) ?? 0),
    on: today(making),
    stage2Told: making.pick([true, true, false]),
  }),
  'draft-answer': ({ file, pick }) => {
    const answer = anAnswer(file, { apology: typed, action: typed });
    const parts = answer.parts.map((part) => ({
      ...part,
      outcome: pick(partOutcomes),
      finding: typed,
    }));
    return {
      ...answer,
      parts: parts.length === 0 ? [{ part: '1', outcome: 'upheld', finding: typed }] : parts,
      childsVersion: pick([undefined, typed, typed]),
    };
  },
  'check-answer': ({ pick }) => ({
    checked: pick([qualityChecks, qualityChecks, ['needs-met']]),
  }),
  'return-answer': () => ({ reasons: typed }),
  'sign-off-answer': nothing,
  'send-answer': ({ pick }) => ({ late: pick([undefined, pick(lateReasons)]), childToldBy: 'us' }),
  'offer-stage-2': (making) => ({ how: 'phone', on: today(making) }),
  withdraw: ({ pick }) => ({
    reason: pick(withdrawReasons),
    with: pick([undefined, 'complainant']),
    how: 'phone',
    words: typed,
  }),
  close: ({ file, pick }) => ({
    because: pick([likelyReason(file.record), likelyReason(file.record), ...closeReasons]),
  }),
  reopen: () => ({ reasons: typed }),
  'make-complaint': ({ pick }) => ({
    subjects: [pick(subjects)],
    words: typed,
    with: 'complainant',
  }),
  'answer-request': ({ file, pick }) => ({
    asked: pick(file.asked)?.id ?? '0b6e7a52-4a86-4a4f-9d5b-1f6a1c2d3e4f',
    answer: pick(['confirmed', 'refused']),
    with: pick([undefined, 'complainant', 'complainant']),
    how: 'phone',
    words: typed,
  }),
  'correct-contact': (making) => ({
    ...spoken(making),
    contact: making.pick([
      { email: 'new@example.com' },
      { phone: '0161 496 0111', preferred: 'phone' },
      { preferred: 'none' },
    ]),
  }),
  'issue-status-secret': ({ pick }) => ({ given: pick(secretGivenHow), with: 'complainant' }),
  note: () => ({ words: typed }),
  'complete-task': ({ file, pick }) => ({ task: pick(file.tasks)?.id ?? 'none', words: typed }),
  'arrange-advocate': ({ pick }) => ({
    outcome: pick(['arranged', 'accepted', 'declined']),
    ...pick([{}, { because: 'no-advocate-free' }, { because: 'young-person-said-no' }]),
  }),
  'send-referral-again': () => ({}),
  ...laterMakers,
  ...keepingMakers,
};

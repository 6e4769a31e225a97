import fc from 'fast-check';
import { askFromPage } from '../../functions/domain/case/ask-from-page.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import { decide } from '../../functions/domain/case/desk/decide.ts';
import { takeLooks } from '../../functions/domain/case/take-looks.ts';
import { bury } from '../../shared/authority/bury.ts';
import {
  type CommandName,
  commandNames,
  type DeskCommand,
  deskCommandSchema,
} from '../../shared/desk-api/desk-command.ts';
import type { StatusAction } from '../../shared/intake-api/status-requests.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { after, aWorker, fileOf } from './a-desk.ts';
import { aComplaintOf, aReachableChild, aSubmission } from './a-submission.ts';
import { commandMakers } from './desk-commands.ts';
import { type Pick, typed } from './making.ts';
import { everythingSent } from './reading/what-is-sent.ts';

type File = ReturnType<typeof fileOf>;
/** One thing that happened: what was there before, what was put, and what it came to. */
export type Happened = {
  readonly before: File;
  readonly after: File;
  readonly command: DeskCommand;
  readonly changed: ChangedCase;
  readonly now: string;
};

const aParent = (answers: object): Sent =>
  aComplaintOf(
    aSubmission({
      role: 'adult',
      person: { name: 'Jo', relationship: 'parent', contact: { email: 'jo@example.com' } },
      ...answers,
    }),
  );

/** Whoever may have written, in whatever way they are answered. */
export const sents: readonly Sent[] = [
  aComplaintOf(aReachableChild()),
  aComplaintOf(aReachableChild({ safety: 'unsafe', advocate: { wish: 'no' } })),
  aParent({
    complaint: {
      points: [{ subject: 'sen-plan' }, { subject: 'waiting' }],
      circumstances: ['court-case'],
      when: { precision: 'over-a-year' },
    },
  }),
  aParent({ person: { name: 'Jo', relationship: 'friend', contact: { email: 'jo@example.com' } } }),
  aParent({
    onBehalf: { kind: 'on-behalf', agreed: 'not-asked' },
    person: { relationship: 'grandparent' },
  }),
  aComplaintOf(
    aSubmission({
      role: 'advocate',
      speaksFor: 'child',
      instructed: 'yes',
      writeTo: 'both',
      person: { name: 'Ann', contact: { email: 'ann@example.com' } },
      children: [{ name: 'Sam', age: 14, contact: { email: 'sam@example.com' } }],
    }),
  ),
  ...everythingSent.filter(({ kind }) => kind !== 'complaint').slice(0, 3),
  ...everythingSent.filter(({ kind }) => kind === 'compliment'),
];

const requests: readonly StatusAction[] = [
  { action: 'withdraw', reason: 'changed-mind' },
  { action: 'contact', contact: { email: 'newer@example.com' } },
  { action: 'wrong-place', part: '1', why: typed },
  { action: 'advocate', wish: 'no' },
  { action: 'add', words: typed },
  { action: 'next-stage', lookAt: typed },
];

// The lead of what is kept from the others may do all, so that nothing is left untried; the next may check after them.
const workers = [
  aWorker('complaints-manager', { leads: ['complaints-about-the-team', 'whistleblowing'] }),
  aWorker('complaints-officer', { leads: ['complaints-about-the-team', 'whistleblowing'] }),
  aWorker('head-of-service'),
  aWorker('team-manager', { teams: ['court-team'] }),
  aWorker('adjudicating-officer'),
];

type Seed = {
  readonly name: CommandName;
  readonly hours: number;
  readonly chance: readonly number[];
  readonly other: number;
};

const seedOf = (name: fc.Arbitrary<CommandName>): fc.Arbitrary<Seed> =>
  fc.record({
    name,
    hours: fc.constantFrom(0, 0, 1, 20, 100, 400),
    chance: fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
    other: fc.nat({ max: 9 }),
  });

const toStageTwoAnswer: readonly CommandName[] = [
  'request-stage-2',
  'appoint',
  'appoint',
  'appoint',
  'receive-report',
  'receive-report',
  'draft-adjudication',
  'send-adjudication',
  'return-lessons',
];
const toPanel: readonly CommandName[] = [
  ...toStageTwoAnswer,
  'request-stage-3',
  'appoint',
  'appoint',
  'appoint',
  'appoint',
  'set-panel',
  'send-panel-papers',
  'record-panel',
  'receive-panel-report',
  'draft-panel-response',
  'send-panel-response',
];

// Commands that only come to something one after the other, so that chance alone would seldom get there.
const paths: readonly (readonly CommandName[])[] = [
  ['read-for-safety', 'confirm-parts'],
  ['read-for-safety', 'draft-answer', 'check-answer', 'sign-off-answer', 'send-answer'],
  ['record-informal-contact', 'record-settlement-answer', 'complete-task', 'close'],
  ['invite-to-meeting', 'record-meeting', 'confirm-meeting'],
  ['classify', 'allocate', 'accept-allocation', 'cover'],
  ['withdraw', 'answer-request', 'complete-task', 'reopen'],
  ['read-for-safety', 'draft-answer', 'check-answer', 'return-answer'],
  ['read-for-safety', 'arrange-advocate', 'close', 'answer-request', 'note', 'reopen'],
  ['read-for-safety', 'draft-answer', 'check-answer', 'sign-off-answer', 'send-answer', 'close'],
  ['hold-parts', 'take-up-parts'],
  ['bar-worker', 'note', 'unbar-worker'],
  ['change-route', 'record-consent', 'hand-over'],
  ['read-for-safety', 'change-route', 'define-part'],
  ['request-stage-2', 'draft-statement', 'send-statement', 'record-statement-answer'],
  ['request-stage-2', 'extend-stage-2', 'limit-scope', 'record-talks', 'end-appointment'],
  toStageTwoAnswer,
  [...toStageTwoAnswer, 'refer-early', 'record-enquiry', 'answer-enquiry'],
  toPanel,
  [...toPanel, 'send-panel-response', 'record-ombudsman-decision', 'add-action', 'record-action'],
  ['add-recommendation', 'answer-recommendation', 'record-action'],
  ['record-enquiry', 'answer-enquiry', 'limit-contact', 'end-contact-limits'],
  ['put-on-legal-hold', 'note', 'lift-legal-hold'],
  ['note', 'redact-words', 'decide-erasure'],
  ['note', 'record-access-request', 'redact-words', 'answer-access-request', 'redact-words'],
  ['record-advocacy', 'record-advocacy', 'record-compliment', 'record-cost'],
];

// Each goes as it should and soon after the one before, so that a long way is walked to its end.
// What is disposed of has been kept for its years first.
const smooth = (name: CommandName): Seed => ({
  name,
  hours: name === 'propose-disposal' ? 70_000 : 1,
  chance: [0],
  other: 9,
});
// Nothing may be owed of what is disposed of.
const tasksDone = Array.from({ length: 8 }, () => 'complete-task' as const);
const toDisposal: readonly CommandName[] = [
  'read-for-safety',
  'acknowledge-alert',
  'withdraw',
  'answer-access-request',
  ...tasksDone,
  'propose-disposal',
];

/** The long ways to the end of every stage. */
export const walks: readonly (readonly CommandName[])[] = [
  [...toStageTwoAnswer, 'refer-early', 'record-enquiry', 'answer-enquiry'],
  [...toPanel, 'request-stage-3', 'record-ombudsman-decision'],
  [...toPanel, 'add-action', 'record-action', 'record-enquiry', 'answer-enquiry', 'close'],
  [...toDisposal, 'confirm-disposal', 'note'],
  [...toDisposal, 'refuse-disposal', 'note'],
];

const aWalk = fc.constantFrom(...walks).map((walk) => walk.map(smooth));

const byChance = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(seedOf(fc.constantFrom(...commandNames))) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...paths)
        .chain((path) => fc.tuple(...path.map((name) => seedOf(fc.constant(name))))),
    },
    { weight: 1, arbitrary: aWalk },
  ),
  { minLength: 1, maxLength: 25 },
);

/**
 * What happens to a case, by chance: each command with how long after the one before, and what else goes on. Some begin
 * with a long way, before chance has shut it.
 */
export const seeds: fc.Arbitrary<readonly Seed[]> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: aWalk }),
    byChance,
  )
  .map(([first, some]) => [...first, ...some.flat()]);

const pickBy = (chance: readonly number[]): Pick => {
  let at = 0;
  return (from) => from[(chance[at++ % chance.length] ?? 0) % Math.max(1, from.length)];
};

// Between commands the days pass, and people ask things from the status page.
const meanwhile = (file: File, now: string, other: number): File => {
  if (other === 0) {
    const looked = takeLooks(file.record, bury, now);
    return looked === undefined ? file : after(file, looked);
  }
  const said = other < 4 ? requests[(file.record.version + other) % requests.length] : undefined;
  if (said === undefined) return file;
  const id = `0b6e7a52-4a86-4a4f-9d5b-${String(file.record.version).padStart(12, '0')}`;
  const taken = askFromPage(asPage(file), said, bury, {
    id,
    at: now,
    content: { keyId: 'k', mac: 'm' },
  });
  if (taken.kind === 'cannot') return file;
  const { asked: request, statement } = taken.change;
  return {
    ...after(file, taken.change),
    asked: [...file.asked, ...(request === undefined ? [] : [request])],
    said: [...file.said, ...(statement === undefined ? [] : [statement])],
  };
};

const asPage = (file: File) => ({
  record: file.record,
  notices: file.notices,
  asked: file.asked,
  events: [],
  openTasks: file.tasks.map(({ kind }) => kind),
});

const putBy = (file: File, command: DeskCommand, now: string): ChangedCase | undefined => {
  for (const staff of workers) {
    const put = { version: file.record.version, command };
    const decision = decide(file, put, { staff, now, authority: bury });
    if (decision.kind === 'changed') return decision.changed;
  }
  return undefined;
};

/** Everything that came of these commands to this case, in order: each by the first who may. */
export const story = (sent: Sent, chosen: readonly Seed[]): readonly Happened[] => {
  let file = fileOf(sent);
  let time = Date.parse(file.record.receivedAt);
  return chosen.flatMap(({ name, hours, chance, other }) => {
    time += hours * 3_600_000;
    const now = new Date(time).toISOString();
    file = meanwhile(file, now, other);
    const made = commandMakers[name]({ file, now, pick: pickBy(chance) });
    const command = deskCommandSchema.safeParse({ command: name, ...made });
    const changed = command.success ? putBy(file, command.data, now) : undefined;
    if (!command.success || changed === undefined) return [];
    const before = file;
    file = after(file, changed);
    return [{ before, after: file, command: command.data, changed, now }];
  });
};

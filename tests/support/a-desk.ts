import type { PersonStatement } from '../../functions/domain/case/case-record.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import { type DeskDecision, decide } from '../../functions/domain/case/desk/decide.ts';
import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import type { StaffMember } from '../../functions/domain/case/desk/staff-member.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { bury } from '../../shared/authority/bury.ts';
import { type DeskCommand, deskCommandSchema } from '../../shared/desk-api/desk-command.ts';
import type { StaffRole } from '../../shared/desk-api/staff-roles.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aComplaintOf } from './a-submission.ts';
import { sundayEvening } from './fixed-time.ts';
import { keptAfter } from './kept-after.ts';

/** A member of staff of a role, with whatever else a test names. */
export const aWorker = (role: StaffRole, more: Partial<StaffMember> = {}): StaffMember => ({
  id: role,
  name: `Worker ${role}`,
  role,
  teams: [],
  leads: [],
  ...more,
});

const register = { checkedOn: '2026-01-12', isAvailable: true } as const;

/** Whoever is called in for a later stage, from the register. */
export const outsiders: readonly StaffMember[] = [
  aWorker('investigating-officer', { register }),
  aWorker('independent-person', { register }),
  aWorker('adjudicating-officer'),
  aWorker('panel-member', { id: 'panel-chair', register }),
  aWorker('panel-member', { id: 'panel-second', register }),
  aWorker('panel-member', { id: 'panel-third', register }),
  aWorker('advocate'),
];

export const officer = aWorker('complaints-officer');
export const manager = aWorker('complaints-manager');
export const head = aWorker('head-of-service');
export const everybody: readonly StaffMember[] = [
  officer,
  manager,
  head,
  aWorker('team-manager', { teams: ['court-team'] }),
  aWorker('senior-manager', { teams: ['court-team'] }),
  ...outsiders,
];

/** The Tuesday after it came. */
export const tuesday = '2026-11-24T10:00:00.000Z';

/** What a command asks, checked against the contract: a test that asks what nobody can send fails. */
export const asked = (command: {
  readonly command: string;
  readonly [name: string]: unknown;
}): DeskCommand => deskCommandSchema.parse(command);

/** A file as it is read after something was received. */
export const fileOf = (
  sent: Sent = aComplaintOf(),
  authority: Authority = bury,
  receivedAt = sundayEvening,
): DeskFile & { readonly person: PersonStatement } => {
  const { record, person, words, tasks, notices } = openCase(sent, authority, {
    reference: 'K4T-9WX-2HR',
    receivedAt,
  });
  return {
    record,
    person,
    tasks,
    notices: notices.map((notice) => ({ ...notice, state: 'sent', attempts: 1, settled: 1 })),
    asked: [],
    said: [],
    contact: person.person.contact,
    kept: { person, words, said: [], notes: [], letters: [], linked: [], loose: [] },
    indexed: [],
    staff: everybody,
  };
};

/** The file as it is read after a change was written. */
export const after = <File extends DeskFile>(file: File, changed: ChangedCase): File => ({
  ...file,
  record: changed.record,
  tasks: [
    ...file.tasks.filter(({ id }) => !(changed.tasksDone ?? []).includes(id)),
    ...changed.tasks,
  ],
  notices: [
    ...file.notices,
    ...changed.notices.map(
      (notice) => ({ ...notice, state: 'sent', attempts: 1, settled: 1 }) as const,
    ),
  ],
  ...(changed.contact !== undefined && { contact: changed.contact }),
  kept: keptAfter(file.kept, changed),
});

type Command = Parameters<typeof asked>[0];
type Act = {
  readonly staff?: StaffMember;
  readonly now?: string;
  readonly version?: number;
  readonly authority?: Authority;
};

/** Puts one command to a file. */
export const put = (
  file: DeskFile,
  command: Command,
  { staff = officer, now = tuesday, version = file.record.version, authority = bury }: Act = {},
): DeskDecision => decide(file, { version, command: asked(command) }, { staff, now, authority });

/** The change that a command comes to; fails the test where it comes to none. */
export const change = (file: DeskFile, command: Command, act: Act = {}): ChangedCase => {
  const decision = put(file, command, act);
  if (decision.kind === 'changed') return decision.changed;
  throw new Error(`${command.command}: ${JSON.stringify(decision)}`);
};

/** The file after these commands, one after the other. */
export const done = <File extends DeskFile>(
  file: File,
  ...commands: readonly (Command | readonly [Command, Act])[]
): File =>
  commands.reduce((now, one) => {
    const [command, act] = isPair(one) ? one : [one, {}];
    return after(now, change(now, command, act));
  }, file);

const isPair = (one: Command | readonly [Command, Act]): one is readonly [Command, Act] =>
  Array.isArray(one);

// What is looked at here is the complaint: an advocate is in touch already, so that nobody is chased for that.
const withAdvocateInTouch = (file: ReturnType<typeof fileOf>): ReturnType<typeof fileOf> => {
  const { handshake } = file.record;
  return handshake === undefined
    ? file
    : { ...file, record: { ...file.record, handshake: { ...handshake, step: 'first-contact' } } };
};

/** Read for safety, with every part confirmed: where most of what is tested begins. */
export const aConfirmedCase = (sent?: Sent): ReturnType<typeof fileOf> => {
  const file = withAdvocateInTouch(fileOf(sent));
  return done(
    file,
    { command: 'read-for-safety' },
    { command: 'confirm-parts', parts: file.record.parts.map(({ id }) => id) },
  );
};

export const allChecks = [
  'each-point-answered',
  'apology-considered',
  'third-parties-removed',
  'reader-may-see-it',
  'needs-met',
  'right-to-stage-2',
  'childs-version',
];

/** An answer to every part that is owed one. */
export const anAnswer = (file: DeskFile, more: Record<string, unknown> = {}) => ({
  command: 'draft-answer',
  parts: file.record.parts
    .filter(({ ended, state }) => ended === undefined && state !== 'held')
    .map(({ id }) => ({ part: id, outcome: 'upheld', finding: 'We did not ring you back.' })),
  apology: 'We are sorry that we did not ring.',
  remedies: ['apology'],
  ...more,
});

/** The file with an answer drafted, checked and signed off. */
export const signedOff = (
  file: ReturnType<typeof fileOf>,
  more: Record<string, unknown> = {},
  now = tuesday,
) =>
  done(
    file,
    [anAnswer(file, more), { now }],
    [
      { command: 'check-answer', checked: allChecks },
      { staff: manager, now },
    ],
    [{ command: 'sign-off-answer' }, { staff: head, now }],
  );

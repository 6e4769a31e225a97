import type { Authority } from '../../shared/authority/authority.ts';
import type { CannotBecause } from '../../shared/desk-api/command-replies.ts';
import type { CommandEnvelope, DeskCommand } from '../../shared/desk-api/desk-command.ts';
import { parseReference } from '../../shared/reference/reference.ts';
import { decide } from '../domain/case/desk/decide.ts';
import { mayAct } from '../domain/case/desk/may-act.ts';
import { scopeOf } from '../domain/case/desk/role-table.ts';
import type { StaffMember } from '../domain/case/desk/staff-member.ts';
import { deskFileOf, type WholeCase } from '../domain/case/desk/whole-case.ts';
import type { Indexed } from '../domain/case/keeping/erased-person.ts';
import { indexedHash, itemOf } from '../domain/case/keeping/kept-words.ts';
import type { LedgerEntry } from '../domain/case/keeping/ledger-entry.ts';
import { statementWords } from '../domain/case/person-words.ts';
import { statusSecretFrom, statusSecretText } from '../domain/case/status-secret.ts';
import type { StaffRecord } from '../domain/staff/staff-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import type { Signer } from '../ports/signer.ts';
import type { StaffList } from '../ports/staff-list.ts';

export type CommandPorts = {
  readonly cases: Pick<DeskCases, 'load' | 'findCommand' | 'save'>;
  readonly staffList: Pick<StaffList, 'loadAll' | 'list'>;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly authority: Authority;
};

/**
 * What came of a command. `repeated`: it was carried out before under this id. `another`: this id was another command's.
 * `no-case`: there is none, or none for this person to open. `statusSecret`: the new one, to be said or handed over now;
 * a repeat says it again.
 */
export type Commanded =
  | {
      readonly kind: 'done' | 'repeated';
      readonly version: number;
      readonly statusSecret?: string;
      /** What was taken out for good, to be logged: ids and codes. */
      readonly ledger?: LedgerEntry;
    }
  | { readonly kind: 'cannot'; readonly field: string; readonly because: CannotBecause }
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'no-case' | 'not-your-role' | 'another' };

type CarriedOut = Extract<Commanded, { kind: 'done' | 'repeated' }>;

export type CommandCase = (
  staff: StaffMember,
  typed: string,
  envelope: CommandEnvelope,
) => Promise<Commanded>;

const mostTries = 5;

/**
 * Carries out one command of a person: once, over the version that they saw. What only a machine changed meanwhile, such
 * as a letter that left, is read again and decided again; what a person changed is told to them.
 */
export const makeCommandCase =
  (ports: CommandPorts): CommandCase =>
  async (staff, typed, envelope) => {
    const reference = parseReference(typed);
    for (let tried = 0; tried < mostTries; tried += 1) {
      const outcome =
        reference === undefined
          ? refusal(staff, envelope.command)
          : await tryOnce(ports, staff, reference, envelope);
      if (outcome !== 'again') return wholly(ports, staff, reference, envelope, outcome);
    }
    throw new Error('The case kept changing and a command was not carried out');
  };

// Somebody whose role never has this is told so: that says nothing of the case.
const refusal = ({ role, leads }: StaffMember, { command }: DeskCommand): Commanded => ({
  kind: scopeOf(role, command) === undefined && leads.length === 0 ? 'not-your-role' : 'no-case',
});

const mostBatches = 50;

/**
 * What one transaction could not hold of a disposal goes in the next ones, each a command of its own under an id made of
 * the first: after a kill the same command again takes out what is left.
 */
const wholly = async (
  ports: CommandPorts,
  staff: StaffMember,
  reference: string | undefined,
  { commandId, command }: CommandEnvelope,
  outcome: Commanded,
): Promise<Commanded> => {
  const isDone = outcome.kind === 'done' || outcome.kind === 'repeated';
  if (reference === undefined || !isDone || command.command !== 'confirm-disposal') return outcome;
  let { version } = outcome;
  for (let batch = 2; batch <= mostBatches; batch += 1) {
    const record = (await ports.cases.load(reference))?.record;
    if (record === undefined || record.disposal?.state !== 'going') break;
    version = record.version;
    const next = { commandId: `${commandId}.${batch}`, version, command };
    const also = await tryOnce(ports, staff, reference, next);
    if (also !== 'again' && 'version' in also) version = also.version;
  }
  return { ...outcome, version };
};

const tryOnce = async (
  ports: CommandPorts,
  staff: StaffMember,
  reference: string,
  envelope: CommandEnvelope,
): Promise<Commanded | 'again'> => {
  const { cases, staffList, clock, authority } = ports;
  const { commandId, command } = envelope;
  const [whole, before, named] = await Promise.all([
    cases.load(reference),
    cases.findCommand(commandId),
    staffConcerned(staffList, command),
  ]);
  if (whole === undefined || !mayAct(staff, command.command, whole)) {
    return refusal(staff, command);
  }
  if (before !== undefined) {
    const isSame =
      before.reference === reference &&
      before.by === staff.id &&
      before.command === command.command;
    return isSame ? carriedOut(ports, whole, 'repeated', before) : { kind: 'another' };
  }
  const at = clock();
  const working = named.filter(({ endedAt }) => endedAt === undefined);
  const file = deskFileOf(whole, working, await indexOf(ports, whole, command));
  const decision = decide(file, envelope, { staff, now: at, authority });
  if (decision.kind === 'not-allowed') return refusal(staff, command);
  if (decision.kind !== 'changed') return decision;
  const { record, ledger } = decision.changed;
  const { version } = record;
  const kept = { id: commandId, reference, command: command.command, by: staff.id, at, version };
  return (await cases.save(decision.changed, kept)) === 'saved'
    ? {
        ...(await carriedOut(ports, { ...whole, record }, 'done', kept)),
        ...(ledger !== undefined && { ledger }),
      }
    : 'again';
};

const carriedOut = async (
  { signer }: CommandPorts,
  { lock, record }: WholeCase,
  kind: 'done' | 'repeated',
  { version, command }: { readonly version: number; readonly command: string },
): Promise<CarriedOut> => {
  if (command !== 'issue-status-secret') return { kind, version };
  const text = statusSecretText(lock.submissionId, record.statusGeneration ?? 0);
  const { mac } = await signer.sign('status', text, lock.statusKeyId);
  return { kind, version, statusSecret: statusSecretFrom(mac) };
};

/** Those whom a command names; for an allocation also those whom the council may want copied. */
const staffConcerned = async (
  staffList: CommandPorts['staffList'],
  command: DeskCommand,
): Promise<readonly StaffRecord[]> => {
  const [named, others] = await Promise.all([
    staffList.loadAll(idsNamed(command)),
    command.command === 'allocate' ? staffList.list() : [],
  ]);
  // The list is told of somebody new a moment later than whoever asks for them by name.
  return [...named, ...others.filter(({ id }) => !named.some((one) => one.id === id))];
};

/** For an erasure: what the people of a case are looked for by, each word with where each key of the ring puts it. */
const indexOf = async (
  { signer }: Pick<CommandPorts, 'signer'>,
  { person }: WholeCase,
  { command }: DeskCommand,
): Promise<readonly Indexed[]> => {
  const words = command === 'decide-erasure' ? statementWords(person) : [];
  const indexed = words.map(async (word) => {
    const signatures = await signer.signWithEvery('person-word', word);
    return signatures.map(({ mac }) => ({ word, item: itemOf.index(indexedHash(mac)) }));
  });
  return (await Promise.all(indexed)).flat();
};

/** The staff whom a command names, so that it can be seen whether each may open the case. */
const idsNamed = (command: DeskCommand): readonly string[] => [
  ...('who' in command ? [command.who] : []),
  ...('owner' in command && command.owner !== undefined ? [command.owner] : []),
  ...(command.command === 'allocate'
    ? [command.lead, ...command.contributors.map(({ who }) => who)]
    : []),
];

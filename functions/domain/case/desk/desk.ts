import type { Authority } from '../../../../shared/authority/authority.ts';
import type { CannotBecause } from '../../../../shared/desk-api/command-replies.ts';
import type { CommandName, CommandOf } from '../../../../shared/desk-api/desk-command.ts';
import type { Person } from '../../../../shared/submission/submission.ts';
import type { CalendarDay } from '../../clock/calendar-day.ts';
import type { Holidays } from '../../clock/working-days.ts';
import type { DeskLetterWords } from '../../notice/desk-letter-words.ts';
import type { OwedNotice } from '../../notice/owed-notice.ts';
import type { CaseEvent } from '../case-event.ts';
import type { AlertAcknowledged, CaseRecord } from '../case-record.ts';
import type { CaseTask } from '../case-task.ts';
import type { ChangedCase, ReferralStep } from '../changed-case.ts';
import type { Decided } from '../decided.ts';
import type { LedgerEntry } from '../keeping/ledger-entry.ts';
import type { TakenOut } from '../keeping/take-out.ts';
import type { DeskFile } from './desk-file.ts';
import type { StaffMember } from './staff-member.ts';

/** A case on the desk: the file, who acts, when (UTC instant and London day), and the version that a change will have. */
export type Desk = {
  readonly file: DeskFile;
  readonly record: CaseRecord;
  readonly staff: StaffMember;
  readonly at: string;
  readonly today: CalendarDay;
  readonly version: number;
  readonly authority: Authority;
  readonly holidays: Holidays;
};

type WithoutBase<Event> = Event extends unknown ? Omit<Event, 'at' | 'actor'> : never;
/** An event before it says who and when. */
export type EventBody = WithoutBase<CaseEvent>;

/** A task before it has an id. */
export type NewTask = Pick<CaseTask, 'kind' | 'rule' | 'target' | 'asked' | 'notice'>;

/** Words for somebody: the complainant, the young person who is written to beside them, or each. */
export type Told = {
  readonly words: DeskLetterWords;
  readonly to: 'both' | 'complainant' | 'child';
};

/** What one command comes to, before it is put in writing. No step is without its event. */
export type Step = {
  readonly kind: 'step';
  readonly record: CaseRecord;
  readonly events: readonly [EventBody, ...EventBody[]];
  readonly told?: readonly Told[];
  readonly notices?: readonly OwedNotice[];
  /** Words that are kept for a letter before it leaves. */
  readonly letters?: NonNullable<ChangedCase['letters']>;
  readonly tasks?: readonly NewTask[];
  readonly done?: readonly CaseTask[];
  readonly note?: string | undefined;
  readonly contact?: NonNullable<Person['contact']>;
  readonly statusGeneration?: number;
  readonly acknowledged?: AlertAcknowledged;
  readonly referralStep?: ReferralStep;
  /** What goes for good, and the entry by which a restore takes it out again. */
  readonly takenOut?: TakenOut;
  readonly ledger?: LedgerEntry;
};

export type Cannot = Extract<Decided, { kind: 'cannot' }>;
export type Outcome = Step | Decided;

/** How one kind of command is decided. */
export type Decider<Name extends CommandName> = (desk: Desk, command: CommandOf<Name>) => Outcome;
export type Deciders<Name extends CommandName = CommandName> = {
  readonly [One in Name]: Decider<One>;
};

export const cannot = (field: string, because: CannotBecause): Cannot => ({
  kind: 'cannot',
  field,
  because,
});

/** A change of the record with its event, and whatever follows from it. */
export const step = (
  record: CaseRecord,
  event: EventBody,
  more: Omit<Step, 'kind' | 'record' | 'events'> = {},
): Step => ({ kind: 'step', record, events: [event], ...more });

/** The open tasks of these kinds. */
export const openTasks = (
  { file }: Desk,
  ...kinds: readonly CaseTask['kind'][]
): readonly CaseTask[] => file.tasks.filter(({ kind }) => kinds.includes(kind));

/** True for a London day that has not come yet: nobody can have spoken with anybody then. */
export const isToCome = ({ today }: Desk, day: CalendarDay): boolean => day > today;

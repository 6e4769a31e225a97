import type { Person } from '../../../../shared/submission/submission.ts';
import type { AddedStatement, AskedFromPage } from '../asked-from-page.ts';
import type { NoticeStanding } from '../case-file.ts';
import type { CaseRecord } from '../case-record.ts';
import type { CaseTask } from '../case-task.ts';
import type { Indexed } from '../keeping/erased-person.ts';
import type { KeptWords } from '../keeping/kept-words.ts';
import type { StaffMember } from './staff-member.ts';

/** All that a command is decided on. */
export type DeskFile = {
  readonly record: CaseRecord;
  readonly notices: readonly NoticeStanding[];
  /** The tasks that are open. */
  readonly tasks: readonly CaseTask[];
  readonly asked: readonly AskedFromPage[];
  /** What was said with those requests. */
  readonly said: readonly AddedStatement[];
  /** How the complainant is reached now. */
  readonly contact?: NonNullable<Person['contact']> | undefined;
  /** The words of the case, for whatever takes some of them out. */
  readonly kept: KeptWords;
  /** What people of the case are looked for by, with where it stands; only for an erasure. */
  readonly indexed: readonly Indexed[];
  /** Those whom the command names. */
  readonly staff: readonly StaffMember[];
};

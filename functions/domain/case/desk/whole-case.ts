import type { MailFate } from '../../notice/mail-news.ts';
import type { AskedFromPage } from '../asked-from-page.ts';
import type { NoticeStanding } from '../case-file.ts';
import type { CaseRecord } from '../case-record.ts';
import type { CaseTask } from '../case-task.ts';
import type { Indexed } from '../keeping/erased-person.ts';
import type { KeptWords } from '../keeping/kept-words.ts';
import type { DeskFile } from './desk-file.ts';
import type { StaffMember } from './staff-member.ts';

/** That something happened: its codes, whatever they are, beside who and when. */
export type Happened = {
  readonly at: string;
  readonly actor: string;
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** Everything that is kept of one case, but who read it. */
export type WholeCase = KeptWords & {
  readonly record: CaseRecord;
  readonly happened: readonly Happened[];
  readonly tasks: readonly (Omit<CaseTask, 'state'> & { readonly state: 'open' | 'done' })[];
  readonly notices: readonly (NoticeStanding & { readonly fate?: MailFate | undefined })[];
  readonly asked: readonly AskedFromPage[];
  /** What the secret of its status page is made from. */
  readonly lock: { readonly submissionId: string; readonly statusKeyId: string };
};

/** As much of it as a command is decided on, with those whom the command names. */
export const deskFileOf = (
  whole: WholeCase,
  staff: readonly StaffMember[],
  indexed: readonly Indexed[] = [],
): DeskFile => ({
  record: whole.record,
  notices: whole.notices,
  tasks: whole.tasks.flatMap(({ state, ...task }) =>
    state === 'open' ? [{ ...task, state }] : [],
  ),
  asked: whole.asked,
  said: whole.said,
  contact: whole.person.person.contact,
  kept: whole,
  indexed,
  staff,
});

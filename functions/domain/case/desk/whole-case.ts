import type { CaseWords } from '../../../../shared/desk-api/case-reply.ts';
import type { LetterWords } from '../../notice/letter-words.ts';
import type { MailFate } from '../../notice/mail-news.ts';
import type { AddedStatement, AskedFromPage } from '../asked-from-page.ts';
import type { NoticeStanding } from '../case-file.ts';
import type { CaseRecord, PersonStatement } from '../case-record.ts';
import type { CaseTask } from '../case-task.ts';
import type { KeptNote } from '../changed-case.ts';
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
export type WholeCase = {
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly words: CaseWords;
  readonly said: readonly AddedStatement[];
  readonly happened: readonly Happened[];
  readonly tasks: readonly (Omit<CaseTask, 'state'> & { readonly state: 'open' | 'done' })[];
  readonly notices: readonly (NoticeStanding & { readonly fate?: MailFate | undefined })[];
  readonly letters: readonly { readonly notice: string; readonly words: LetterWords }[];
  readonly notes: readonly KeptNote[];
  readonly asked: readonly AskedFromPage[];
  /** What the secret of its status page is made from. */
  readonly lock: { readonly submissionId: string; readonly statusKeyId: string };
};

/** As much of it as a command is decided on, with those whom the command names. */
export const deskFileOf = (
  { record, person, notices, tasks, asked, said }: WholeCase,
  staff: readonly StaffMember[],
): DeskFile => ({
  record,
  notices,
  tasks: tasks.flatMap(({ state, ...task }) => (state === 'open' ? [{ ...task, state }] : [])),
  asked,
  said,
  contact: person.person.contact,
  staff,
});

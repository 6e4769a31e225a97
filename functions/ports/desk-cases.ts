import type { CommandName } from '../../shared/desk-api/desk-command.ts';
import type { CaseRecord } from '../domain/case/case-record.ts';
import type { ChangedCase } from '../domain/case/changed-case.ts';
import type { Listed } from '../domain/case/desk/reading/listed.ts';
import type { WholeCase } from '../domain/case/desk/whole-case.ts';

/** A command that was carried out: whose, to which case, and the version that it made. */
export type KeptCommand = {
  readonly id: string;
  readonly reference: string;
  readonly command: CommandName;
  readonly by: string;
  readonly at: string;
  readonly version: number;
};

/** As what a case was read: all of it, as the Ombudsman would, or what it holds of one person. */
export const readAs = ['case', 'rehearsal', 'access-draft'] as const;
export type ReadWhat = (typeof readAs)[number];

/** Cases as the desk reads and changes them. */
export type DeskCases = {
  /** Every open case, every other of which people owe something, and every open task: two requests while they fit a page of the index each, and one for cases that ended. */
  readonly list: () => Promise<Listed>;
  /** All of one case; undefined when there is none. */
  readonly load: (reference: string) => Promise<WholeCase | undefined>;
  /** The records of these references, of those that there are. */
  readonly loadRecords: (references: readonly string[]) => Promise<readonly CaseRecord[]>;
  /** The references of the cases that somebody with this word is in, by its keyed hash. */
  readonly findByWord: (hash: string) => Promise<readonly string[]>;
  /** Notes that somebody opened a case, and as what. */
  readonly keepRead: (reference: string, by: string, at: string, what: ReadWhat) => Promise<void>;
  /** Notes that somebody has a case open, in place of when they had before. */
  readonly keepHere: (reference: string, by: string, at: string) => Promise<void>;
  /** Ids of those who had a case open at `since` (UTC instant) or later. */
  readonly findHere: (reference: string, since: string) => Promise<readonly string[]>;
  /** The command under this id, if it was carried out. */
  readonly findCommand: (id: string) => Promise<KeptCommand | undefined>;
  /**
   * Writes a change and the command it came from in one transaction, over the version before it. `repeated`: this
   * command was carried out already. `changed-meanwhile`: what it was decided on is no longer so. Nothing is written then.
   */
  readonly save: (
    change: ChangedCase,
    command: KeptCommand,
  ) => Promise<'saved' | 'repeated' | 'changed-meanwhile'>;
};

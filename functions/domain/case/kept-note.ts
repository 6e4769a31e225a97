import type { CommandName } from '../../../shared/desk-api/desk-command.ts';

/** Words of staff, under the command that they came with. */
export type KeptNote = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly about: CommandName;
  readonly words: string;
};

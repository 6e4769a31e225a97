import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';

/** What a member of staff types, wherever they may: found anywhere but in the words kept apart, it has leaked. */
export const typed = 'TYPED-BY-STAFF';

/** Chooses one of a list, or nothing where it is empty. */
export type Pick = <Item>(from: readonly Item[]) => Item | undefined;

/** Where a command is made: on what, when, and by what chance. */
export type Making = { readonly file: DeskFile; readonly now: string; readonly pick: Pick };

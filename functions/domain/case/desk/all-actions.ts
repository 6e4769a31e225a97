import { commandNames } from '../../../../shared/desk-api/desk-command.ts';
import { readActions } from '../../../../shared/desk-api/staff-roles.ts';
import type { DeskAction } from './role-table.ts';

/** Everything that anybody may do at the desk. */
export const allActions: readonly DeskAction[] = [...readActions, ...commandNames];

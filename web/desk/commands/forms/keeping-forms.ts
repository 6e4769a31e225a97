import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import type { CommandForm } from '../field-form.ts';
import { reasons } from './asks.ts';

/** How long a case is kept, and what is taken out of it. */
export const keepingForms = {
  'put-on-legal-hold': { group: 'keeping', fields: [reasons] },
  'lift-legal-hold': { group: 'keeping', fields: [reasons] },
} as const satisfies Partial<Record<CommandName, CommandForm>>;

import { command, reasons } from './command-fields.ts';

/** How long a case is kept, and what is taken out of it (practice rule 26; law.md section 11). */
export const keepingCommands = [
  command('put-on-legal-hold', { reasons }),
  command('lift-legal-hold', { reasons }),
] as const;

import { parseWith } from '../submission/parse-submission.ts';
import { type CommandEnvelope, commandEnvelopeSchema } from './desk-command.ts';

/**
 * Reads an unknown value as a command to a case. Blank answers count as not given. Never throws; each problem names its
 * field, such as `command.reasons`.
 */
export const parseCommand = parseWith<CommandEnvelope>(commandEnvelopeSchema);

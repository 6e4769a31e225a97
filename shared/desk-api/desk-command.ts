import * as z from 'zod/mini';
import { submissionIdSchema } from '../submission/submission.ts';
import { answerCommands } from './commands/answer-commands.ts';
import { contactCommands } from './commands/contact-commands.ts';
import { decisionCommands } from './commands/decision-commands.ts';
import { endingCommands } from './commands/ending-commands.ts';
import { keepingCommands } from './commands/keeping-commands.ts';
import { learningCommands } from './commands/learning-commands.ts';
import { peopleCommands } from './commands/people-commands.ts';
import { safetyCommands } from './commands/safety-commands.ts';
import { settlingCommands } from './commands/settling-commands.ts';
import { stageThreeCommands } from './commands/stage-three-commands.ts';
import { stageTwoCommands } from './commands/stage-two-commands.ts';
import { triageCommands } from './commands/triage-commands.ts';

/** Every command, in the order of a case's life. */
export const commands = [
  ...safetyCommands,
  ...triageCommands,
  ...decisionCommands,
  ...peopleCommands,
  ...settlingCommands,
  ...answerCommands,
  ...stageTwoCommands,
  ...stageThreeCommands,
  ...learningCommands,
  ...endingCommands,
  ...contactCommands,
  ...keepingCommands,
] as const;

const [first, ...others] = commands;

/** What staff may ask of a case: one of a closed list, told apart by `command`. */
export const deskCommandSchema = z.lazy(() =>
  z.discriminatedUnion('command', [first.schema, ...others.map(({ schema }) => schema)]),
);
export type DeskCommand = z.infer<typeof deskCommandSchema>;
export type CommandName = DeskCommand['command'];
/** The command of one name. */
export type CommandOf<Name extends CommandName> = Extract<DeskCommand, { readonly command: Name }>;

/** Every command by name, in the order of a case's life. */
export const commandNames: readonly CommandName[] = commands.map(({ name }) => name);

/**
 * A command to a case, where `command` is the schema of one or of all. `commandId` is made by the page, so that pressing
 * twice is doing once; `version` is the case as the person saw it (design.md section 6).
 */
export const envelopeOf = <Command extends z.ZodMiniType<DeskCommand>>(command: Command) =>
  z.strictObject({
    commandId: submissionIdSchema,
    version: z.int().check(z.minimum(1)),
    command,
  });
export type CommandEnvelope = z.infer<ReturnType<typeof envelopeOf<typeof deskCommandSchema>>>;

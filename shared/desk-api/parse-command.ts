import * as z from 'zod/mini';
import { once } from '../once.ts';
import { type Parsed, parseWith } from '../submission/parse-submission.ts';
import {
  type CommandEnvelope,
  type CommandName,
  commands,
  deskCommandSchema,
  envelopeOf,
} from './desk-command.ts';

type Parse = (value: unknown) => Parsed<CommandEnvelope>;

const parserOf = (command: z.ZodMiniType<CommandEnvelope['command']>): Parse =>
  parseWith<CommandEnvelope>(envelopeOf(command));

// Each with the schema of its own command: one command does not make the schemas of all the others.
const parsers: ReadonlyMap<string, () => Parse> = new Map<CommandName, () => Parse>(
  commands.map(({ name, schema }) => [name, once(() => parserOf(schema))]),
);
const parseAny = once(() => parserOf(deskCommandSchema));

const namedSchema = z.lazy(() => z.object({ command: z.object({ command: z.string() }) }));

/**
 * Reads an unknown value as a command to a case. Blank answers count as not given. Never throws; each problem names its
 * field, such as `command.reasons`.
 */
export const parseCommand: Parse = (value) => {
  const named = namedSchema.safeParse(value);
  const parser = named.success ? parsers.get(named.data.command.command) : undefined;
  return (parser ?? parseAny)()(value);
};

import * as z from 'zod/mini';
import { caseWordsShape } from '../../../shared/desk-api/case-words.ts';
import { commandNames } from '../../../shared/desk-api/desk-command.ts';
import { statusActionSchema } from '../../../shared/intake-api/status-requests.ts';
import { once } from '../../../shared/once.ts';
import { taskKinds } from '../../domain/case/case-task.ts';
import type { Happened, WholeCase } from '../../domain/case/desk/whole-case.ts';
import { decisionTargets } from '../../domain/triage/decisions.ts';
import type { KeptCommand } from '../../ports/desk-cases.ts';
import { rule } from './item-schemas.ts';
import { version1, withoutSchema } from './row-schema.ts';

/** The rows that only the desk reads. */

const task = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    kind: z.enum(taskKinds),
    rule: rule(),
    startsAt: z.string(),
    target: z.enum(decisionTargets),
    state: z.enum(['open', 'done']),
    notice: z.exactOptional(z.string()),
    asked: z.exactOptional(z.string()),
  }),
);

const note = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    at: z.string(),
    by: z.string(),
    about: z.enum(commandNames),
    words: z.string(),
  }),
);

const happened = once(() =>
  z.looseObject({ ...version1(), at: z.string(), actor: z.string(), event: z.string() }),
);

const added = once(() =>
  z.object({ ...version1(), receivedAt: z.string(), said: z.record(z.string(), z.unknown()) }),
);

const words = once(() => z.object({ ...caseWordsShape(), ...version1() }));

const command = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    reference: z.string(),
    command: z.enum(commandNames),
    by: z.string(),
    at: z.string(),
    version: z.int(),
  }),
);

const here = once(() => z.object({ by: z.string(), at: z.string() }));

export const parseHere = (row: unknown) => here().parse(row);
export const parseTask = (row: unknown): WholeCase['tasks'][number] =>
  withoutSchema(task().parse(row));
export const parseNote = (row: unknown): WholeCase['notes'][number] =>
  withoutSchema(note().parse(row));
export const parseWords = (row: unknown): WholeCase['words'] => withoutSchema(words().parse(row));
export const parseCommandRow = (row: unknown): KeptCommand => withoutSchema(command().parse(row));

const ofTheRow: ReadonlySet<string> = new Set([
  'pk',
  'sk',
  'type',
  'schema',
  'at',
  'actor',
  'event',
]);

export const parseHappened = (row: unknown): Happened => {
  const { at, actor, event, ...rest } = happened().parse(row);
  const details = Object.entries(rest).filter(([name]) => !ofTheRow.has(name));
  return { at, actor, event, details: Object.fromEntries(details) };
};

// The contract of the status page says what may have been said; what opened the page was never kept.
const opened = { reference: 'NOT-KEPT', secret: 'NOT-KEPT' };

export const parseAdded = (row: unknown, id: string): WholeCase['said'][number] => {
  const { receivedAt, said } = added().parse(row);
  const asked = statusActionSchema.parse({ ...said, ...opened, actionId: id });
  const { reference: _reference, secret: _secret, actionId: _id, ...action } = asked;
  return { id, receivedAt, said: action };
};

import * as z from 'zod/mini';
import { nextStages, statusActions } from '../../../shared/intake-api/status-requests.ts';
import { once } from '../../../shared/once.ts';
import type { AskedFromPage } from '../../domain/case/asked-from-page.ts';
import type { EventSeen } from '../../domain/case/case-file.ts';
import { type TaskKind, taskKinds } from '../../domain/case/case-task.ts';
import { decisionTargets } from '../../domain/triage/decisions.ts';
import type { StatusLock } from '../../ports/status-records.ts';
import { version1, withoutSchema } from './row-schema.ts';

const lock = once(() =>
  z.object({
    ...version1(),
    submissionId: z.string(),
    statusKeyId: z.string(),
    statusGeneration: z.int(),
  }),
);

const asked = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    action: z.enum(statusActions),
    at: z.string(),
    wish: z.exactOptional(z.enum(['refer', 'no'])),
    stage: z.exactOptional(z.enum(nextStages)),
    next: z.enum([
      'person-reads',
      'person-asks-you',
      'person-arranges',
      'person-takes-up',
      'service-told',
      'stopped',
      'recalled-by-a-person',
    ]),
    target: z.enum(decisionTargets),
    content: z.object({ keyId: z.string(), mac: z.string() }),
  }),
);

const event = once(() =>
  z.object({ ...version1(), at: z.string(), event: z.string(), notice: z.optional(z.string()) }),
);

const task = once(() =>
  z.object({ ...version1(), kind: z.enum(taskKinds), state: z.enum(['open', 'done']) }),
);

export const parseStatusLock = (row: unknown): StatusLock => withoutSchema(lock().parse(row));
export const parseAsked = (row: unknown): AskedFromPage => withoutSchema(asked().parse(row));
export const parseEventSeen = (row: unknown): EventSeen => withoutSchema(event().parse(row));
export const parseTaskSeen = (
  row: unknown,
): { readonly kind: TaskKind; readonly state: 'open' | 'done' } => withoutSchema(task().parse(row));

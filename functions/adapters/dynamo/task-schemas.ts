import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import { taskKinds } from '../../domain/case/case-task.ts';
import { decisionTargets } from '../../domain/triage/decisions.ts';

/** An open task in short, as the case and the `desk` index hold it. */
export const openTask = once(() =>
  z.object({
    id: z.string(),
    kind: z.enum(taskKinds),
    target: z.enum(decisionTargets),
    startsAt: z.string(),
  }),
);

export const parseOpenTask = (row: unknown) => openTask().parse(row);

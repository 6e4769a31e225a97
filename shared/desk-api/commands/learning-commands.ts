import * as z from 'zod/mini';
import { listOf } from '../../submission/submission.ts';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import {
  actionEnds,
  actionSources,
  advocacyKinds,
  complimentSources,
  contactLimits,
  costKinds,
  recommendationAnswers,
} from '../later-lists.ts';
import { command, day, givenId, money, reasons, staffId } from './command-fields.ts';

/** What is to be done and was learnt, what it costs, the advocate's part, and limits to contact (practice.md section 2). */
export const learningCommands = [
  command('add-recommendation', () => ({ from: z.enum(actionSources), words: reasons })),
  command('answer-recommendation', () => ({
    recommendation: givenId,
    answer: z.enum(recommendationAnswers),
    owner: z.optional(staffId),
    by: z.optional(day),
    reasons: z.optional(reasons),
  })),
  command('add-action', () => ({
    from: z.enum(actionSources),
    owner: staffId,
    by: day,
    words: reasons,
  })),
  command('record-action', () => ({
    action: givenId,
    state: z.enum(actionEnds),
    on: day,
    /** What shows that it was done, or why it was not. */
    words: reasons,
    /** What the complainant is told of it; nothing where it is not about them. */
    tell: z.optional(text(deskLimits.letter)),
  })),
  command('return-lessons', () => ({
    lessons: givenId,
    corrective: z.enum(['yes', 'none']),
    words: reasons,
  })),
  command('record-cost', () => ({
    kind: z.enum(costKinds),
    amount: money,
    on: day,
    words: z.optional(reasons),
  })),
  command('record-compliment', () => ({
    source: z.enum(complimentSources),
    /** As it may be shown to others: nobody can be known from it. */
    quote: z.optional(reasons),
  })),
  command('record-advocacy', () => ({
    kind: z.enum(advocacyKinds),
    on: day,
    words: z.optional(reasons),
  })),
  command('limit-contact', () => ({
    limits: listOf(contactLimits),
    until: day,
    reviewOn: day,
    reasons,
  })),
  command('end-contact-limits', () => ({ reasons })),
] as const;

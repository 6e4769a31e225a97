import * as z from 'zod/mini';
import { once } from '../once.ts';
import { complimentShape } from '../submission/compliment.ts';
import { submissionShape } from '../submission/submission.ts';

/** What the person said of themself, and how they are reached. */
export const casePersonSchema = z.lazy(() => {
  const sent = submissionShape();
  return z.object({
    person: sent.person,
    helpedBy: sent.helpedBy,
    children: sent.children,
    advocate: sent.advocate,
    where: sent.where,
    mustNotKnow: sent.mustNotKnow,
    writeTo: sent.writeTo,
    askedBy: sent.askedBy,
  });
});

/** What the person said, exactly as sent; which of it there is depends on what was sent. */
export const caseWordsShape = once(() => {
  const sent = submissionShape();
  const good = complimentShape();
  return {
    complaint: z.optional(sent.complaint),
    passOn: sent.passOn,
    onBehalf: sent.onBehalf,
    speaksFor: sent.speaksFor,
    instructed: sent.instructed,
    notAbleBecause: sent.notAbleBecause,
    words: z.optional(good.words),
    about: good.about,
    mayShare: good.mayShare,
    language: z.string(),
  };
});
export const caseWordsSchema = z.lazy(() => z.object(caseWordsShape()));
export type CaseWords = z.infer<typeof caseWordsSchema>;

import * as z from 'zod/mini';
import { lookNames } from '../../domain/case/looks.ts';
import type { LetterWords } from '../../domain/notice/letter-words.ts';
import { noticeKinds, noticeReaders } from '../../domain/notice/owed-notice.ts';
import { once, version1, withoutSchema } from './row-schema.ts';

const notice = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    kind: z.enum(noticeKinds),
    reader: z.enum(noticeReaders),
    dueAt: z.string(),
    look: z.exactOptional(z.enum(lookNames)),
    state: z.enum(['pending', 'leased', 'sent', 'retrying', 'failed']),
    attempts: z.int(),
    settled: z.int(),
    leaseId: z.optional(z.string()),
  }),
);

const letterWords = once(() =>
  z.object({
    ...version1(),
    kind: z.literal('parts-held'),
    proceedings: z.string(),
    reasons: z.string(),
  }),
);

export const parseNotice = (row: unknown) => withoutSchema(notice().parse(row));
export const parseLetterWords = (row: unknown): LetterWords =>
  withoutSchema(letterWords().parse(row));

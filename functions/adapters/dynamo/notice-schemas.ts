import * as z from 'zod/mini';
import { statusActions } from '../../../shared/intake-api/status-requests.ts';
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
    place: z.exactOptional(z.int()),
    state: z.enum(['pending', 'leased', 'sent', 'retrying', 'failed', 'not-wanted']),
    attempts: z.int(),
    settled: z.int(),
    leaseId: z.optional(z.string()),
  }),
);

const letterWords = once(() =>
  z.discriminatedUnion('kind', [
    z.object({
      ...version1(),
      kind: z.literal('parts-held'),
      proceedings: z.string(),
      reasons: z.string(),
    }),
    z.object({
      ...version1(),
      kind: z.literal('asked-from-page'),
      action: z.enum(statusActions),
      at: z.string(),
      urgency: z.enum(['immediate', 'same-day', 'soon', 'routine']),
      code: z.exactOptional(z.string()),
      where: z.exactOptional(z.string()),
    }),
  ]),
);

export const parseNotice = (row: unknown) => withoutSchema(notice().parse(row));
export const parseLetterWords = (row: unknown): LetterWords => {
  const words = letterWords().parse(row);
  return words.kind === 'parts-held' ? withoutSchema(words) : withoutSchema(words);
};

import * as z from 'zod/mini';
import { statusActions } from '../../../shared/intake-api/status-requests.ts';
import { once } from '../../../shared/once.ts';
import { lookNames } from '../../domain/case/looks.ts';
import { noticeStates } from '../../domain/notice/delivery.ts';
import type { LetterWords } from '../../domain/notice/letter-words.ts';
import { mailFates } from '../../domain/notice/mail-news.ts';
import { noticeKinds, noticeReaders } from '../../domain/notice/owed-notice.ts';
import { deskLetterSchemas } from './desk-letter-schemas.ts';
import { version1, withoutSchema } from './row-schema.ts';

const notice = once(() =>
  z.extend(anyNotice(), { kind: z.enum(noticeKinds), reader: z.enum(noticeReaders) }),
);

const anyNotice = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    kind: z.enum([...noticeKinds, 'weekly-tracker']),
    reader: z.enum([...noticeReaders, 'tracker-reader']),
    dueAt: z.string(),
    look: z.exactOptional(z.enum(lookNames)),
    place: z.exactOptional(z.int()),
    staffId: z.exactOptional(z.string()),
    state: z.enum(noticeStates),
    attempts: z.int(),
    settled: z.int(),
    leaseId: z.optional(z.string()),
    nextAt: z.exactOptional(z.string()),
    lastCode: z.exactOptional(z.string()),
    // Rows of earlier versions hold no attempts and no fate, and null where there was no message.
    messageId: z.optional(z.nullable(z.string())),
    fate: z.optional(z.enum(mailFates)),
    tries: z._default(z.array(z.object({ at: z.string(), code: z.string() })), []),
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
    ...deskLetterSchemas(),
  ]),
);

const returnedAddress = once(() =>
  z.object({ ...version1(), messageId: z.string(), mark: z.string() }),
);

export const parseReturnedAddress = (row: unknown) => withoutSchema(returnedAddress().parse(row));
/** A notice of a case. */
export const parseNotice = (row: unknown) => withoutSchema(notice().parse(row));
/** A notice of a case or of a tracker. */
export const parseAnyNotice = (row: unknown) => withoutSchema(anyNotice().parse(row));
export const parseLetterWords = (row: unknown): LetterWords => {
  const { schema: _version, ...words } = letterWords().parse(row);
  return words;
};

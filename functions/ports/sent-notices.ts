import type { NoticeInPost } from '../domain/notice/mail-news.ts';
import type { NewsOutcome } from '../domain/notice/returned-mail.ts';
import type { NoticeKey } from './owed-notices.ts';
import type { ReturnedAddress } from './returned-address.ts';

export type SentNotices = {
  /** A notice whose message the mail service tells of; undefined when there is no such notice. */
  readonly find: (key: NoticeKey) => Promise<NoticeInPost | undefined>;
  /**
   * Writes what came of the news, its event, its task and the address in one transaction, over the state it was decided
   * on. The same again changes nothing. Throws when it could not be written.
   */
  readonly keep: (
    key: NoticeKey,
    before: NoticeInPost,
    outcome: Extract<NewsOutcome, { kind: 'kept' | 'changed' }>,
    address: ReturnedAddress | undefined,
  ) => Promise<'kept' | 'changed-meanwhile'>;
};

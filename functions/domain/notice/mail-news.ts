import type { NoticeState } from './delivery.ts';
import type { AnyNoticeKind, AnyNoticeReader } from './owed-notice.ts';

/**
 * How a letter fared after the mail service took it. `soft-bounced` is a Transient or Undetermined bounce; `suppressed`
 * means that the service no longer writes to that address; `rejected` that it found the letter itself unfit.
 */
export const mailFates = [
  'delayed',
  'soft-bounced',
  'delivered',
  'rejected',
  'bounced',
  'suppressed',
  'complained',
] as const;
export type MailFate = (typeof mailFates)[number];

/** What the mail service told: of which message, and when (UTC instant). `code` is its own, from its closed lists. */
export type MailNews = {
  readonly messageId: string;
  readonly at: string;
  readonly fate: MailFate;
  readonly code: string;
};

/** A notice as far as mail that comes back is concerned. `messageId`: of its latest message whose number we were told. */
export type NoticeInPost = {
  readonly id: string;
  readonly kind: AnyNoticeKind;
  readonly reader: AnyNoticeReader;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly messageId?: string | undefined;
  readonly fate?: MailFate | undefined;
};

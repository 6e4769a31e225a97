import type { CaseEvent, MailFateEvent } from '../case/case-event.ts';
import type { CaseTask } from '../case/case-task.ts';
import type { NoticeState } from './delivery.ts';
import type { MailFate, MailNews, NoticeInPost } from './mail-news.ts';
import type { AnyNoticeReader } from './owed-notice.ts';
import { returnedTask } from './returned-task.ts';

/** A line of the log that wakes somebody, where a letter that came back leaves the council itself in the dark. */
export type ReturnAlarm = 'alert-returned' | 'team-mail-returned';

/** What news comes to. `watchUntil` is a UTC instant: not delivered by then, a person takes over. */
export type NewsOutcome =
  | { readonly kind: 'come-again' | 'known' }
  | { readonly kind: 'kept'; readonly event: CaseEvent }
  | {
      readonly kind: 'changed';
      readonly state: NoticeState;
      readonly fate: MailFate;
      readonly messageId: string;
      readonly event: CaseEvent;
      readonly task?: CaseTask;
      readonly watchUntil?: string;
      readonly alarm?: ReturnAlarm;
      /** Whether its address must not be mailed again. */
      readonly condemnsAddress: boolean;
    };

type Meaning = {
  /** The higher stands, whatever order news comes in. */
  readonly rank: number;
  readonly state: NoticeState;
  readonly event: MailFateEvent;
};

const meanings: Readonly<Record<MailFate, Meaning>> = {
  delayed: { rank: 1, state: 'delayed', event: 'notice-delayed' },
  'soft-bounced': { rank: 2, state: 'delayed', event: 'notice-soft-bounced' },
  delivered: { rank: 3, state: 'sent', event: 'notice-delivered' },
  rejected: { rank: 4, state: 'failed', event: 'notice-rejected' },
  bounced: { rank: 4, state: 'bounced', event: 'notice-bounced' },
  suppressed: { rank: 4, state: 'suppressed', event: 'notice-suppressed' },
  complained: { rank: 5, state: 'complained', event: 'notice-complained-of' },
};

const watchedMilliseconds = 24 * 60 * 60_000;

/**
 * Decides what follows from news of a letter. News comes twice and in any order: the gravest stands, so every order ends
 * the same. A delay is watched for a day, because SES goes on trying and tells how that ended. A Transient or
 * Undetermined bounce is SES's last word after hours of trying, so a person has a task, unless the letter was delivered:
 * then it is an answering machine's, which SES reports in the same way (SES developer guide, "Amazon SNS notification
 * contents", bounce types). News of a message whose number we never got proves that it left: nothing more is owed.
 */
export const afterNews = (notice: NoticeInPost, news: MailNews): NewsOutcome => {
  if (notice.state === 'pending' || notice.state === 'leased') return { kind: 'come-again' };
  if (!countsFor(notice, news)) {
    return { kind: 'kept', event: newsEvent(notice, news, 'older-mail-event') };
  }
  const { rank, state, event } = meanings[news.fate];
  if (notice.fate === news.fate) return { kind: 'known' };
  if (notice.fate !== undefined && meanings[notice.fate].rank >= rank) {
    return { kind: 'kept', event: newsEvent(notice, news, event) };
  }
  const task = returnedTask(notice, news);
  const alarm = alarmFor(notice, news.fate);
  return {
    kind: 'changed',
    state,
    fate: news.fate,
    messageId: news.messageId,
    event: newsEvent(notice, news, event),
    ...(task !== undefined && { task }),
    ...(news.fate === 'delayed' && {
      watchUntil: new Date(Date.parse(news.at) + watchedMilliseconds).toISOString(),
    }),
    ...(alarm !== undefined && { alarm }),
    condemnsAddress: isPerson(notice.reader) && condemning.has(news.fate),
  };
};

// A notice that ended without a message's number (nobody knew whether it left, twice) has its task already.
const countsFor = ({ state, messageId }: NoticeInPost, news: MailNews): boolean =>
  messageId === undefined
    ? state === 'maybe-sent' || state === 'retrying'
    : messageId === news.messageId;

const newsEvent = (
  { id: notice }: NoticeInPost,
  { at, messageId, code }: MailNews,
  event: MailFateEvent | 'older-mail-event',
): CaseEvent => ({ at, actor: 'service', event, notice, messageId, code });

const condemning: ReadonlySet<MailFate> = new Set(['bounced', 'suppressed', 'complained']);

const isPerson = (reader: AnyNoticeReader): boolean =>
  reader === 'complainant' || reader === 'represented-child';

// Who gets the tracker reads it at the desk meanwhile, where it says that the mail did not arrive: nobody is woken.
const quiet: ReadonlySet<AnyNoticeReader> = new Set(['advocacy-service', 'tracker-reader']);

// Nobody may wait until tomorrow to learn that an alert has not arrived, so for the duty team a delay is enough.
const alarmFor = ({ reader }: NoticeInPost, fate: MailFate): ReturnAlarm | undefined => {
  if (fate === 'delivered' || isPerson(reader) || quiet.has(reader)) return undefined;
  if (reader === 'duty-team') return 'alert-returned';
  return fate === 'delayed' ? undefined : 'team-mail-returned';
};

import type { MailNews, NoticeInPost } from '../domain/notice/mail-news.ts';
import { afterNews, type NewsOutcome, type ReturnAlarm } from '../domain/notice/returned-mail.ts';
import type { MarkAddress } from '../ports/mark-address.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import type { ReturnedAddress } from '../ports/returned-address.ts';
import type { SentNotices } from '../ports/sent-notices.ts';
import type { PassReturnedAlert } from './pass-returned-alert.ts';

/** News of one message, with the notice that its tags name and the address it went to. */
export type TaggedNews = {
  readonly key: NoticeKey;
  readonly news: MailNews;
  readonly address: string;
};

export type HearPorts = {
  readonly notices: SentNotices;
  readonly markAddress: MarkAddress;
  /** Gives an alert that cannot have been read to the next contact. */
  readonly passOn: PassReturnedAlert;
};

/** `unknown`: no such notice. `come-again`: its sending is not on record yet, and the news must be told once more. */
export type Heard =
  | { readonly kind: 'unknown' | 'come-again' | 'known' | 'kept' }
  | { readonly kind: 'changed'; readonly state: string; readonly alarm?: ReturnAlarm };

export type HearOfMail = (tagged: TaggedNews) => Promise<Heard>;

const mostTries = 5;

/**
 * Takes what the mail service tells of a letter that left. A notice that changed meanwhile is read again, up to five
 * times (design.md section 4). Safe to repeat; throws when the records cannot be read or written.
 */
export const makeHearOfMail =
  (ports: HearPorts): HearOfMail =>
  async (tagged) => {
    for (let tried = 0; tried < mostTries; tried += 1) {
      const heard = await tryHearing(ports, tagged);
      if (heard !== 'changed-meanwhile') return heard;
    }
    throw new Error('A notice kept changing and news of its mail was not written');
  };

const tryHearing = async (
  { notices, markAddress, passOn }: HearPorts,
  { key, news, address }: TaggedNews,
): Promise<Heard | 'changed-meanwhile'> => {
  const notice = await notices.find(key);
  if (notice === undefined) return { kind: 'unknown' };
  const outcome = afterNews(notice, news);
  if (!('event' in outcome)) {
    // Told before, and perhaps cut off before the alert went on.
    if (outcome.kind === 'known' && isLostAlert(notice, news)) await passOn(key);
    return { kind: outcome.kind };
  }
  const returned = returnedAddress(notice, outcome, news, markAddress, address);
  const kept = await notices.keep(key, notice, outcome, returned);
  if (kept !== 'kept') return kept;
  if (outcome.kind === 'changed' && isLostAlert(notice, news)) await passOn(key);
  return told(outcome);
};

// A delay is enough: nobody who is not safe can wait for a mail service to try again.
const isLostAlert = ({ reader }: NoticeInPost, { fate }: MailNews): boolean =>
  reader === 'duty-team' && fate !== 'delivered';

const returnedAddress = (
  { reader }: NoticeInPost,
  outcome: NewsOutcome,
  { messageId, at }: MailNews,
  markAddress: MarkAddress,
  address: string,
): ReturnedAddress | undefined => {
  if (outcome.kind !== 'changed' || !outcome.condemnsAddress) return undefined;
  if (reader !== 'complainant' && reader !== 'represented-child') return undefined;
  return { reader, messageId, mark: markAddress(address, messageId), at };
};

const told = (outcome: Extract<NewsOutcome, { kind: 'kept' | 'changed' }>): Heard =>
  outcome.kind === 'kept'
    ? { kind: 'kept' }
    : {
        kind: 'changed',
        state: outcome.state,
        ...(outcome.alarm !== undefined && { alarm: outcome.alarm }),
      };

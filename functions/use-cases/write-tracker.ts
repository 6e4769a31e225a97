import type { Authority } from '../../shared/authority/authority.ts';
import { deskPage } from '../../shared/desk-api/command-replies.ts';
import { type DeliveryResult, noSafeAddress, stillDelayed } from '../domain/notice/delivery.ts';
import { noticeTagOf } from '../domain/notice/notice-tag.ts';
import type { Template } from '../domain/notice/owed-notice.ts';
import { trackerTemplate, weeklyTracker } from '../domain/notice/weekly-tracker.ts';
import type { Clock } from '../ports/clock.ts';
import type { LetterComposer } from '../ports/letter-composer.ts';
import type { OutgoingMail } from '../ports/mail-sender.ts';
import type { NoticeKey, OwedTracker } from '../ports/owed-notices.ts';

/** A letter that may leave, and which words it used. */
export type WrittenLetter = { readonly mail: OutgoingMail; readonly template: Template };

type WritePorts = {
  readonly authority: Authority;
  readonly compose: LetterComposer;
  readonly clock: Clock;
  /** The portal's address, without a path. */
  readonly origin: string;
  readonly mailRoom: {
    readonly sender: { readonly name: string; readonly address: string };
    readonly replyTo: string;
    readonly trackerReaders: readonly string[];
  };
};

/**
 * Writes a week's tracker to one of those whom the council's settings name at the moment. What it says was kept when the
 * week's tracker was made, so that every reader and every further try has the same figures.
 */
export const writeTracker = async (
  { authority, mailRoom, compose, clock, origin }: WritePorts,
  { reference, noticeId }: NoticeKey,
  { tracker, names, place, isDelayed }: OwedTracker,
): Promise<WrittenLetter | DeliveryResult> => {
  if (isDelayed) return stillDelayed;
  const to = mailRoom.trackerReaders[place];
  if (to === undefined) return noSafeAddress;
  const link = `${origin}${deskPage}?view=tracker`;
  const letter = weeklyTracker({ tracker, authority, names, link });
  const tags = { reference, notice: noticeTagOf(noticeId) };
  const { sender: from, replyTo } = mailRoom;
  const key = `${reference}.${tags.notice}`;
  const accent = authority.accent.colour;
  const raw = await compose(letter, { from, replyTo, to, key, at: clock(), accent });
  return { mail: { from: from.address, to, raw, tags }, template: trackerTemplate };
};

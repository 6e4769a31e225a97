import type { Authority } from '../../shared/authority/authority.ts';
import { type Alert, acknowledgeBy } from '../domain/alert/alert.ts';
import { safeMailAddressOf } from '../domain/case/acknowledgement-way.ts';
import {
  addressReturned,
  afterAttempt,
  type ClaimedNotice,
  type DeliveryResult,
  maySend,
  noSafeAddress,
  notWanted,
  sentTooOften,
  stillDelayed,
  triesWith,
} from '../domain/notice/delivery.ts';
import { deliveryEvent, deliveryTask } from '../domain/notice/delivery-event.ts';
import { lookedAfterBy, type WhoLooksAfter } from '../domain/notice/looked-after-by.ts';
import type { AlertTurn, HandOver } from '../domain/notice/notice-facts.ts';
import { noticeTagOf } from '../domain/notice/notice-tag.ts';
import { isStillWanted } from '../domain/notice/owed-notice.ts';
import { renderNotice } from '../domain/notice/render-notice.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { LetterComposer } from '../ports/letter-composer.ts';
import type { MailSender } from '../ports/mail-sender.ts';
import type { MarkAddress } from '../ports/mark-address.ts';
import type { NoticeKey, OwedLetter, OwedNotices } from '../ports/owed-notices.ts';
import { leaseFrom } from './lease-from.ts';
import { alertBehind, type LinkPorts, linkFor } from './link-for.ts';
import { type WrittenLetter, writeTracker } from './write-tracker.ts';

/** Where the council's own mail goes, and who it comes from. */
export type MailRoom = WhoLooksAfter & {
  readonly sender: { readonly name: string; readonly address: string };
  /** Who else at the council takes over a part, once a person has confirmed its route. */
  readonly handOver: HandOver;
  /** Who is on duty, in the order they are asked; after the last, the senior lead. */
  readonly duty: readonly { readonly address: string; readonly phone: string }[];
  /** Who gets the weekly tracker. */
  readonly trackerReaders: readonly string[];
  /** How long each of them has to say that they have an alert. */
  readonly dutyMinutes: number;
};

export type DeliverPorts = {
  readonly notices: OwedNotices;
  readonly compose: LetterComposer;
  readonly send: MailSender;
  readonly markAddress: MarkAddress;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly authority: Authority;
  readonly mailRoom: MailRoom;
} & LinkPorts;

/** What came of one notice; `not-owed` when another holds it, or it is not due, or done. */
export type Delivery =
  | { readonly kind: 'not-owed' | 'lost' }
  | { readonly kind: DeliveryResult['state']; readonly attempt: number; readonly code: string };

export type DeliverNotice = (key: NoticeKey) => Promise<Delivery>;

/**
 * Writes a notice's letter, claims it, sends it, and records what came of it. Everything that can fail without mail
 * leaving happens before the claim. A failed send is recorded and is no error; throws only when the records cannot be
 * read or written, and then the notice stays owed (design.md section 4).
 */
export const makeDeliverNotice =
  (ports: DeliverPorts): DeliverNotice =>
  async (key) => {
    const written = await writtenFor(ports, key);
    if (written === undefined) return { kind: 'not-owed' };
    const claim = await ports.notices.claim(key, leaseFrom(ports));
    if (claim.kind === 'not-owed') return { kind: 'not-owed' };
    const { notice } = claim;
    const outcome = await attempt(ports, notice, written);
    const at = ports.clock();
    const result = { ...outcome, tries: triesWith(notice, { at, code: outcome.code }) };
    const event = deliveryEvent(notice, result, at);
    const recorded = await ports.notices.record(
      notice,
      result,
      event,
      deliveryTask(notice, result, at),
    );
    return recorded === 'lost'
      ? { kind: 'lost' }
      : { kind: result.state, attempt: notice.attempts, code: result.code };
  };

const writtenFor = async (
  ports: DeliverPorts,
  key: NoticeKey,
): Promise<WrittenLetter | DeliveryResult | undefined> => {
  const tracker = await ports.notices.loadTracker(key);
  if (tracker !== undefined) return writeTracker(ports, key, tracker);
  const owed = await ports.notices.load(key);
  return owed === undefined ? undefined : writeLetter(ports, key, owed);
};

// What the notice comes to without any mail leaving, or its letter.
const writeLetter = async (
  ports: DeliverPorts,
  key: NoticeKey,
  owed: OwedLetter,
): Promise<WrittenLetter | DeliveryResult> => {
  if (owed.isDelayed) return stillDelayed;
  if (!isStillWanted(owed, owed.record, alertBehind(owed.record, key.noticeId))) {
    return notWanted(owed.record.referral.state === 'said-no');
  }
  const to = addressOf(owed, ports.mailRoom);
  if (to === undefined) return noSafeAddress;
  return cameBackFrom(to, owed, ports) ? addressReturned : letterTo(to, ports, key, owed);
};

// The address at the moment: once other contact details are kept, mail goes there.
const cameBackFrom = (
  to: string,
  { returned }: OwedLetter,
  { markAddress }: Pick<DeliverPorts, 'markAddress'>,
): boolean => returned !== undefined && markAddress(to, returned.messageId) === returned.mark;

const letterTo = async (
  to: string,
  ports: DeliverPorts,
  { reference, noticeId }: NoticeKey,
  owed: OwedLetter,
): Promise<WrittenLetter> => {
  const { authority, mailRoom, compose, clock } = ports;
  const { kind, record, person, words, look, staffId } = owed;
  const { sender: from, handOver } = mailRoom;
  const { replyTo, contactPerson } = lookedAfterBy(record, mailRoom);
  const { letter, template } = renderNotice(kind, {
    record,
    person,
    authority,
    contactPerson,
    handOver,
    words,
    look,
    staffId,
    link: await linkFor(ports, owed, noticeId),
    alert: turnOf(owed, alertBehind(record, noticeId), mailRoom),
  });
  const tags = { reference, notice: noticeTagOf(noticeId) };
  const key = `${reference}.${tags.notice}`;
  const accent = authority.accent.colour;
  const raw = await compose(letter, { from, replyTo, to, key, at: clock(), accent });
  return { mail: { from: from.address, to, raw, tags }, template };
};

const jitterSteps = 1000;

const attempt = async (
  { send, clock, chance }: DeliverPorts,
  notice: ClaimedNotice,
  letter: WrittenLetter | DeliveryResult,
): Promise<DeliveryResult> => {
  if ('state' in letter) return letter;
  if (!maySend(notice)) return sentTooOften;
  const outcome = await send(letter.mail);
  const jitter = chance.wholeNumber(jitterSteps) / jitterSteps;
  return { ...afterAttempt(notice, outcome, clock(), jitter), template: letter.template };
};

// The complainant's address and whether it is safe are looked at now, not when the notice was promised (practice rule 9).
const addressOf = (
  { reader, place = 0, staff, record: { parts }, person: { person, children } }: OwedLetter,
  { inboxes, duty }: MailRoom,
): string | undefined => {
  switch (reader) {
    case 'complainant':
      return safeMailAddressOf(person.contact, parts);
    case 'represented-child':
      return safeMailAddressOf(children?.[0]?.contact, parts);
    case 'duty-team':
      return duty[place]?.address ?? inboxes['senior-lead'];
    case 'staff':
      return staff?.email;
    default:
      return inboxes[reader];
  }
};

// Whose turn it is with an alert as the letter leaves; where that is over, the letter says nothing of turns.
const turnOf = (
  { kind, place = 0 }: OwedLetter,
  alert: Alert | undefined,
  { duty, dutyMinutes }: MailRoom,
): AlertTurn | undefined => {
  if (kind !== 'urgent-alert' || alert?.place !== place) return undefined;
  const next = duty[place + 1];
  const by = acknowledgeBy(alert, { contacts: duty.length, withinMinutes: dutyMinutes });
  if (next !== undefined) {
    return { by, passedOn: place > 0, next: { kind: 'contact', phone: next.phone } };
  }
  return { by, passedOn: place > 0, next: { kind: place < duty.length ? 'senior' : 'nobody' } };
};

import type { Posting } from '../../../functions/adapters/mail/printed-letter.ts';
import type { CaseRecord, PersonStatement } from '../../../functions/domain/case/case-record.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import { dayInWords, londonDayOf } from '../../../functions/domain/clock/london.ts';
import type { Letter } from '../../../functions/domain/notice/letter.ts';
import { lookedAfterBy } from '../../../functions/domain/notice/looked-after-by.ts';
import { asTheirs, type NoticeFacts } from '../../../functions/domain/notice/notice-facts.ts';
import {
  type NoticeKind,
  type NoticeReader,
  type OwedNotice,
  owed,
} from '../../../functions/domain/notice/owed-notice.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { mailRoomOf } from '../../../functions/mail-room.ts';
import type { CouncilSettings } from '../../../functions/settings.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import { sampleChanges } from './sample-changes.ts';
import { linkIn } from './sample-links.ts';
import { type SampleSent, sampleSent } from './sample-sent.ts';

/** One notice as somebody reads it, and all that is particular about it. */
export type SampleNotice = {
  /** What was sent, and what happened to it since; more than one where the letter is the same, word for word. */
  readonly variants: readonly string[];
  readonly kind: NoticeKind;
  readonly reader: NoticeReader;
  /** In whose words: a voice of those who complain, or who else reads it. */
  readonly voice: CaseRecord['voice'] | 'advocacy service' | 'council';
  /** Whether it goes by mail, or is printed because mail is no safe way. */
  readonly goes: 'by-mail' | 'by-post';
  readonly letter: Letter;
  readonly record: CaseRecord;
  readonly replyTo: string;
  /** For whoever complained: how it would be posted. */
  readonly posting?: Posting;
};

/** So that dates are counted over weekends and Christmas. */
export const sampleReceivedAt = '2026-12-17T16:30:00.000Z';

/** Every notice that a council's samples lead to, at once and later, written out. */
export const sampleNotices = (
  authority: Authority,
  settings: CouncilSettings,
): readonly SampleNotice[] =>
  eachOnce(sampleSent.flatMap((sample, place) => noticesOf(sample, place, authority, settings)));

const eachOnce = (all: readonly SampleNotice[]): readonly SampleNotice[] => {
  const kept = new Map<string, SampleNotice>();
  for (const notice of all) {
    const { kind, reader, voice, goes, letter, record, posting, replyTo } = notice;
    const said = JSON.stringify([kind, reader, voice, goes, letter, posting?.print, replyTo]);
    const key = said.replaceAll(record.reference, '');
    const before = kept.get(key);
    kept.set(
      key,
      before === undefined
        ? notice
        : { ...before, variants: [...before.variants, ...notice.variants] },
    );
  }
  return [...kept.values()];
};

const noticesOf = (
  { name, sent }: SampleSent,
  place: number,
  authority: Authority,
  settings: CouncilSettings,
): readonly SampleNotice[] => {
  const reference = `K4T-9WX-2H${'ACDEFHJKMNPRTWXY'.charAt(place % 16)}`;
  const opened = openCase(sent, authority, { reference, receivedAt: sampleReceivedAt });
  const writing = { authority, settings, person: opened.person };
  return [
    ...written(name, opened, writing),
    ...postedInstead(name, opened.record, writing),
    ...sampleChanges(opened, authority).flatMap((change) =>
      written(`${name}; ${change.name}`, change.change, writing),
    ),
  ];
};

type Writing = {
  readonly authority: Authority;
  readonly settings: CouncilSettings;
  readonly person: PersonStatement;
};

const written = (
  variant: string,
  { record, notices, letters = [] }: Pick<ChangedCase, 'record' | 'notices' | 'letters'>,
  writing: Writing,
): readonly SampleNotice[] =>
  notices.map((notice) => {
    const words = letters.find((letter) => letter.notice === notice.id)?.words;
    return write(variant, notice, 'by-mail', factsOf(record, notice, writing, words), writing);
  });

// Where mail is no safe way but post is, a person prints the same letter and posts it.
const postedInstead = (
  variant: string,
  record: CaseRecord,
  writing: Writing,
): readonly SampleNotice[] => {
  if (writing.person.person.contact?.preferred !== 'post') return [];
  const notice = owed('acknowledgement', 'complainant', record.receivedAt);
  return [write(variant, notice, 'by-post', factsOf(record, notice, writing, undefined), writing)];
};

const factsOf = (
  record: CaseRecord,
  notice: OwedNotice,
  { authority, settings, person }: Writing,
  words: NoticeFacts['words'],
): NoticeFacts => {
  const { handOver } = mailRoomOf(settings);
  const { contactPerson } = lookedAfterBy(record, mailRoomOf(settings));
  const { look, staffId } = notice;
  return {
    record,
    person,
    authority,
    contactPerson,
    handOver,
    words,
    look,
    staffId,
    ...linkIn(notice, record),
  };
};

const write = (
  variant: string,
  { kind, reader }: OwedNotice,
  goes: SampleNotice['goes'],
  facts: NoticeFacts,
  { settings }: Writing,
): SampleNotice => {
  const { record } = facts;
  const posting = postingFor(reader, facts, settings);
  return {
    variants: [variant],
    kind,
    reader,
    voice: voiceOf(reader, facts),
    goes,
    letter: renderNotice(kind, facts).letter,
    record,
    replyTo: lookedAfterBy(record, mailRoomOf(settings)).replyTo,
    ...(posting !== undefined && { posting }),
  };
};

const voiceOf = (reader: NoticeReader, facts: NoticeFacts): SampleNotice['voice'] => {
  switch (reader) {
    case 'complainant':
      return facts.record.voice;
    case 'represented-child':
      return asTheirs(facts).record.voice;
    case 'advocacy-service':
      return 'advocacy service';
    default:
      return 'council';
  }
};

const sampleAddress = '12 Sample Street\nExampleton\nZZ1 2ZZ';

const postingFor = (
  reader: NoticeReader,
  facts: NoticeFacts,
  { returnAddress = [] }: CouncilSettings,
): Posting | undefined => {
  if (reader !== 'complainant' && reader !== 'represented-child') return undefined;
  const { person } = reader === 'complainant' ? facts.person : asTheirs(facts).person;
  const needs = reader === 'complainant' ? person.needs : facts.person.children?.[0]?.needs;
  const lines = (person.contact?.post ?? sampleAddress).split('\n');
  return {
    returnAddress,
    to: person.name === undefined ? lines : [person.name, ...lines],
    on: dayInWords(londonDayOf(sampleReceivedAt)),
    reference: facts.record.reference,
    print: needs?.includes('large-print') === true ? 'large' : 'usual',
    language: 'en',
  };
};

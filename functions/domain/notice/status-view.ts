import type { Authority } from '../../../shared/authority/authority.ts';
import type {
  AdvocateNews,
  AskedSince,
  StatusReply,
  Written,
} from '../../../shared/intake-api/status-replies.ts';
import { onYes } from '../case/advocate-answer.ts';
import type { AskedFromPage } from '../case/asked-from-page.ts';
import type { CaseFile, EventSeen, NoticeStanding } from '../case/case-file.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { TaskKind } from '../case/case-task.ts';
import { datesForComplainant } from '../case/dates-told.ts';
import { mayAsk, mayWish, partsToPointAt } from '../case/may-ask.ts';
import { isYoungVoice } from '../case/young-voice.ts';
import { londonDayOf } from '../clock/london.ts';
import type { HandshakeStep } from '../referral/handshake.ts';
import { datesAreConditional, targetDay } from './notice-facts.ts';
import type { NoticeKind } from './owed-notice.ts';
import { datesTold, referralTold } from './receipt.ts';
import { stageOf } from './status-stage.ts';
import { placeTold } from './words/elsewhere-words.ts';
import { reasonFor } from './words/reason-words.ts';
import { toldFor } from './words/young-words.ts';

/**
 * Where a complaint is, as far as its complainant may see: how far, by when, who was written to and whether it
 * arrived, what they asked since. Never what they wrote. `now` is a UTC instant.
 */
export const statusView = (file: CaseFile, authority: Authority, now: string): StatusReply => {
  const { record } = file;
  const { kind, voice, reference, receivedAt } = record;
  const isOutsider = voice === 'outsider';
  return {
    kind,
    voice,
    reference,
    receivedAt,
    stage: stageOf(record, now),
    dates: datesSeen(record, authority),
    referral: isOutsider
      ? { state: 'not-for-this-complaint', told: [] }
      : referralTold(record, authority),
    acknowledgement: record.acknowledgement,
    parts: partsToPointAt(record).map((part) => ({
      id: part.id,
      subject: part.subject,
      reason: placeTold(part, voice) ?? reasonFor(part.rule),
    })),
    written: isOutsider ? [] : [...writtenOf(file)],
    asked: file.asked.map((one) => askedTold(one, record, authority)).reverse(),
    mayAsk: [...mayAsk(record)],
    ...aboutAdvocate(record, authority),
    ...newsOfAdvocate(record),
  };
};

// A part that is held would take an outsider's one date away, and so tell them of proceedings.
const datesSeen = (record: CaseRecord, authority: Authority): StatusReply['dates'] => {
  const isOutsider = record.voice === 'outsider';
  const dates = datesForComplainant(isOutsider ? { ...record, parts: [] } : record, authority);
  return datesTold(dates, record.voice, !isOutsider && datesAreConditional(record));
};

const aboutAdvocate = (
  record: CaseRecord,
  authority: Authority,
): Pick<StatusReply, 'mayWish' | 'onYes' | 'advocacyTold'> => {
  const wishes = mayWish(record);
  const isYoung = record.complainant.kind !== 'adult' || wishes.length > 0;
  if (!isYoung || record.complainant.submittedBy === 'advocate') {
    return { mayWish: [], advocacyTold: [] };
  }
  const yes = onYes(record, authority).state;
  return {
    mayWish: [...wishes],
    ...(wishes.includes('refer') && {
      onYes: yes === 'told-automatically' ? 'service-told' : 'person-arranges',
    }),
    advocacyTold: [...toldFor(record.kind)],
  };
};

// Never to an adult or an outsider: whether a child has an advocate is the child's to tell.
const newsOfAdvocate = ({
  voice,
  referral,
  handshake,
}: CaseRecord): Pick<StatusReply, 'advocateNews'> => {
  if (!isYoungVoice(voice) || handshake === undefined) return {};
  if (referral.because === 'service-declined') return { advocateNews: 'declined' };
  if (referral.state !== 'told-automatically') return {};
  const news = newsOf[handshake.step];
  return news === undefined ? {} : { advocateNews: news };
};

const newsOf: Readonly<Partial<Record<HandshakeStep, AdvocateNews>>> = {
  accepted: 'accepted',
  'first-contact': 'in-touch',
};

const askedTold = (
  { id, action, wish, at, next, target }: AskedFromPage,
  { requestsAnswered = [] }: CaseRecord,
  { targets }: Authority,
): AskedSince => ({
  action,
  ...(wish !== undefined && { wish }),
  on: londonDayOf(at),
  next: outcomes[requestsAnswered.find(({ asked }) => asked === id)?.answer ?? 'open'] ?? next,
  by: targetDay(target, at, targets),
});

// Once a person has answered it, that is what became of it.
const outcomes = { confirmed: 'done', refused: 'not-done', open: undefined } as const;

type About = Pick<Written, 'about' | 'to'>;

const shown: Readonly<Partial<Record<NoticeKind, About>>> = {
  acknowledgement: { about: 'acknowledgement', to: 'you' },
  'acknowledgement-to-child': { about: 'acknowledgement', to: 'young-person' },
  'advocacy-referral': { about: 'advocacy-referral', to: 'advocacy-service' },
  'dates-moved': { about: 'dates-moved', to: 'you' },
  'dates-moved-for-child': { about: 'dates-moved', to: 'young-person' },
  'dates-moved-for-advocacy': { about: 'dates-moved', to: 'advocacy-service' },
  'parts-held': { about: 'parts-held', to: 'you' },
  'parts-taken-up': { about: 'parts-taken-up', to: 'you' },
  'stage-2-offer': { about: 'stage-2-offer', to: 'you' },
  'stage-2-offer-to-child': { about: 'stage-2-offer', to: 'young-person' },
  'stage-1-answer': { about: 'answer', to: 'you' },
  'extension-told': { about: 'letter', to: 'you' },
  'later-date-agreed': { about: 'letter', to: 'you' },
  'settled-in-writing': { about: 'letter', to: 'you' },
  'withdrawal-confirmed': { about: 'letter', to: 'you' },
  'decision-told': { about: 'letter', to: 'you' },
  'part-defined': { about: 'letter', to: 'you' },
  'consent-asked': { about: 'letter', to: 'you' },
  'meeting-invite': { about: 'letter', to: 'you' },
  'letter-to-child': { about: 'letter', to: 'young-person' },
  'advocate-declined': { about: 'advocate-declined', to: 'you' },
};

// What a person still has to tell them because mail is no safe way.
const byAPerson: Readonly<Partial<Record<TaskKind, About>>> = {
  'acknowledge-another-way': { about: 'acknowledgement', to: 'you' },
  'acknowledge-child-another-way': { about: 'acknowledgement', to: 'young-person' },
  'tell-dates-another-way': { about: 'dates-moved', to: 'you' },
  'tell-child-dates-another-way': { about: 'dates-moved', to: 'young-person' },
  'tell-hold-another-way': { about: 'parts-held', to: 'you' },
  'offer-stage-2-another-way': { about: 'stage-2-offer', to: 'you' },
  'tell-advocate-news-another-way': { about: 'advocate-declined', to: 'you' },
  'offer-stage-2-to-child': { about: 'stage-2-offer', to: 'young-person' },
  'send-letter-another-way': { about: 'letter', to: 'you' },
  'send-child-letter-another-way': { about: 'letter', to: 'young-person' },
};

const writtenOf = ({ notices, openTasks, events }: CaseFile): readonly Written[] => {
  const inOrder = [...notices].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return [
    ...inOrder.flatMap((notice) => {
      const about = shown[notice.kind];
      return about === undefined || isOvertaken(notice)
        ? []
        : [{ ...about, ...standing(notice, events) }];
    }),
    ...openTasks.flatMap((kind) => {
      const about = byAPerson[kind];
      return about === undefined ? [] : [{ ...about, state: 'by-a-person' } as const];
    }),
  ];
};

// Only about an advocate did somebody say no; what was overtaken before it left was never written.
const isOvertaken = ({ state, reader }: NoticeStanding): boolean =>
  state === 'not-wanted' && reader !== 'advocacy-service';

const states: Readonly<Record<NoticeStanding['state'], Written['state']>> = {
  pending: 'on-its-way',
  leased: 'on-its-way',
  retrying: 'on-its-way',
  'maybe-sent': 'on-its-way',
  delayed: 'on-its-way',
  sent: 'sent',
  complained: 'sent',
  failed: 'not-reached',
  bounced: 'not-reached',
  suppressed: 'not-reached',
  'not-wanted': 'no-longer-sent',
};

const standing = (
  { id, state }: NoticeStanding,
  events: readonly EventSeen[],
): Pick<Written, 'state' | 'on'> => {
  const isOver = states[state] !== 'on-its-way';
  const last = isOver ? events.findLast(({ notice }) => notice === id) : undefined;
  return {
    state: states[state],
    ...(last !== undefined && { on: londonDayOf(last.at) }),
  };
};

import type { Authority } from '../../../shared/authority/authority.ts';
import type {
  AdvocateNews,
  AskedSince,
  StatusReply,
} from '../../../shared/intake-api/status-replies.ts';
import { onYes } from '../case/advocate-answer.ts';
import type { AskedFromPage } from '../case/asked-from-page.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { datesForComplainant } from '../case/dates-told.ts';
import { mayAsk, mayWish, partsToPointAt } from '../case/may-ask.ts';
import { nextStage } from '../case/next-stage.ts';
import { isYoungVoice } from '../case/young-voice.ts';
import { londonDayOf } from '../clock/london.ts';
import type { HandshakeStep } from '../referral/handshake.ts';
import { datesAreConditional, targetDay } from './notice-facts.ts';
import { datesTold, referralTold } from './receipt.ts';
import { stageOf } from './status-stage.ts';
import { writtenOf } from './status-written.ts';
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
    ...asksFor(file, now),
    ...aboutAdvocate(record, authority),
    ...newsOfAdvocate(record),
  };
};

const asksFor = (file: CaseFile, now: string): Pick<StatusReply, 'mayAsk' | 'nextStage'> => {
  const actions = mayAsk(file, now);
  const stage = actions.includes('next-stage') ? nextStage(file.record, now) : undefined;
  return { mayAsk: [...actions], ...(stage !== undefined && { nextStage: stage }) };
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
  { id, action, wish, stage, at, next, target }: AskedFromPage,
  { requestsAnswered = [] }: CaseRecord,
  { targets }: Authority,
): AskedSince => ({
  action,
  ...(wish !== undefined && { wish }),
  ...(stage !== undefined && { stage }),
  on: londonDayOf(at),
  next: outcomes[requestsAnswered.find(({ asked }) => asked === id)?.answer ?? 'open'] ?? next,
  by: targetDay(target, at, targets),
});

// Once a person has answered it, that is what became of it.
const outcomes = { confirmed: 'done', refused: 'not-done', open: undefined } as const;

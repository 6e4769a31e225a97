import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import { addDays } from '../../functions/domain/clock/calendar-day.ts';
import { londonDayOf } from '../../functions/domain/clock/london.ts';
import type { CommandName } from '../../shared/desk-api/desk-command.ts';
import { lateReasons, partOutcomes, spokenHow } from '../../shared/desk-api/desk-lists.ts';
import {
  actionSources,
  advocacyKinds,
  complimentSources,
  contactLimits,
  costKinds,
  earlyCriteria,
  ombudsmanDecisions,
  recommendationAnswers,
  type SeatName,
  scopeReasons,
  seats,
  talkKinds,
  talkResults,
} from '../../shared/desk-api/later-lists.ts';
import { type Making, typed } from './making.ts';

type Made = Readonly<Record<string, unknown>>;
type Makers = Partial<Record<CommandName, (making: Making) => Made>>;

const today = ({ now }: Pick<Making, 'now'>): string => londonDayOf(now);
const spoken = ({ pick }: Making) => ({ with: 'complainant', how: pick(spokenHow) });
const nothing = (): Made => ({});
const foundOf = ({ record }: DeskFile, pick: Making['pick']) => {
  const parts = record.stageTwo?.parts ?? [];
  return (parts.length === 0 ? ['1'] : parts).map((part) => ({
    part,
    outcome: pick(partOutcomes),
  }));
};
const ifLate = ({ pick }: Making) => ({ late: pick([undefined, pick(lateReasons)]) });

/** Who has each seat where it goes as it should; the panel has three. */
const whoFor: Readonly<Record<SeatName, readonly string[]>> = {
  'investigating-officer': ['investigating-officer', 'senior-manager'],
  'independent-person': ['independent-person'],
  'adjudicating-officer': ['adjudicating-officer'],
  'panel-chair': ['panel-chair'],
  'panel-member': ['panel-second', 'panel-third'],
  advocate: ['advocate'],
};

const isSeated = ({ record }: DeskFile, who: string): boolean =>
  (record.seats ?? []).some((one) => one.who === who && one.endedAt === undefined);

// The seat that is still free, as somebody would fill one after the other.
const freeSeat = ({ file, pick }: Making): SeatName => {
  const held = (file.record.seats ?? []).filter(({ endedAt }) => endedAt === undefined);
  const wanted: readonly SeatName[] =
    file.record.stage === 'stage-3'
      ? ['panel-chair', 'panel-member', 'panel-member', 'adjudicating-officer']
      : ['investigating-officer', 'independent-person', 'adjudicating-officer', 'advocate'];
  return pick([...wanted.slice(held.length % wanted.length), ...seats]) ?? 'advocate';
};

const stageMakers = {
  'request-stage-2': (making) => ({
    ...spoken(making),
    on: addDays(today(making), making.pick([0, 0, -1]) ?? 0),
    agreedToSkip: making.pick([true, true, undefined]),
    words: typed,
  }),
  'draft-statement': () => ({ words: typed }),
  'send-statement': nothing,
  'record-statement-answer': (making) => ({
    ...spoken(making),
    answer: making.pick(['agreed', 'agreed', 'amended']),
    on: today(making),
    words: typed,
  }),
  appoint: (making) => {
    const seat = freeSeat(making);
    return {
      seat,
      who: making.pick(whoFor[seat].filter((one) => !isSeated(making.file, one))) ?? 'nobody',
      declared: making.pick([true, true, true, false]),
    };
  },
  'end-appointment': ({ file, pick }) => {
    const one = pick(file.record.seats ?? []);
    return { seat: one?.seat ?? 'advocate', who: one?.who ?? 'nobody', reasons: typed };
  },
  'extend-stage-2': (making) => ({
    until: addDays(today(making), making.pick([20, 45, 100]) ?? 0),
    reasons: typed,
  }),
  'limit-scope': ({ file, pick }) => ({
    part: pick(file.record.stageTwo?.parts ?? []) ?? '1',
    because: pick(scopeReasons),
    reasons: typed,
  }),
  'record-talks': (making) => ({
    kind: making.pick(talkKinds),
    result: making.pick(talkResults),
    with: 'complainant',
    on: today(making),
    words: typed,
  }),
  'receive-report': (making) => ({
    by: making.pick(
      making.file.record.stageTwo?.reports.length === 1
        ? ['independent-person']
        : ['investigating-officer'],
    ),
    on: today(making),
    parts: foundOf(making.file, making.pick),
    words: typed,
  }),
  'draft-adjudication': ({ file, pick }) => ({
    parts: foundOf(file, pick).map((part) => ({ ...part, finding: typed })),
    apology: typed,
    action: typed,
    remedies: ['apology'],
    childsVersion: typed,
  }),
  'send-adjudication': ifLate,
  'refer-early': (making) => ({
    ...spoken(making),
    criteria: making.pick([[...earlyCriteria], [...earlyCriteria], ['action-plan']]),
    on: today(making),
    reasons: typed,
  }),
  'request-stage-3': (making) => ({ ...spoken(making), on: today(making), words: typed }),
  'set-panel': (making) => ({
    on: addDays(today(making), making.pick([21, 28, 63]) ?? 0),
    time: '10:00',
    where: typed,
    ...ifLate(making),
  }),
  'send-panel-papers': (making) => ({ on: today(making) }),
  'record-panel': (making) => ({
    on: today(making),
    complainantCame: true,
    advocateCame: false,
    independentPersonCame: true,
  }),
  'receive-panel-report': (making) => ({
    on: today(making),
    parts: foundOf(making.file, making.pick),
    words: typed,
  }),
  'draft-panel-response': () => ({
    response: typed,
    apology: typed,
    remedies: ['money'],
    childsVersion: typed,
  }),
  'send-panel-response': ifLate,
} as const satisfies Makers;

const ombudsmanMakers = {
  'log-premature-return': (making) => ({
    on: today(making),
    firstReceivedOn: addDays(today(making), -30),
    words: typed,
  }),
  'record-enquiry': (making) => ({
    on: today(making),
    due: addDays(today(making), 20),
    words: typed,
  }),
  'answer-enquiry': (making) => ({
    enquiry: making.pick(making.file.record.ombudsman?.enquiries ?? [])?.id ?? 'none',
    on: today(making),
    words: typed,
  }),
  'record-ombudsman-decision': (making) => ({
    on: today(making),
    decision: making.pick(ombudsmanDecisions),
    words: typed,
  }),
} as const satisfies Makers;

const learningMakers = {
  'add-recommendation': ({ pick }) => ({ from: pick(actionSources), words: typed }),
  'answer-recommendation': (making) => ({
    recommendation: making.pick(making.file.record.recommendations ?? [])?.id ?? 'none',
    answer: making.pick(recommendationAnswers),
    owner: making.pick(['team-manager', 'team-manager', undefined]),
    by: addDays(today(making), 30),
    reasons: typed,
  }),
  'add-action': (making) => ({
    from: making.pick(actionSources),
    owner: making.pick(['team-manager', 'senior-manager', 'nobody-here']),
    by: addDays(today(making), 30),
    words: typed,
  }),
  'record-action': (making) => ({
    action: making.pick(making.file.record.actions ?? [])?.id ?? 'none',
    state: making.pick(['done', 'not-done']),
    on: today(making),
    words: typed,
    tell: making.pick([undefined, typed]),
  }),
  'return-lessons': ({ file, pick }) => ({
    lessons: pick(file.record.lessons ?? [])?.id ?? 'none',
    corrective: pick(['yes', 'none']),
    words: typed,
  }),
  'record-cost': (making) => ({
    kind: making.pick(costKinds),
    amount: making.pick(['1,200', '85.50', '£20']),
    on: today(making),
    words: typed,
  }),
  'record-compliment': ({ pick }) => ({
    source: pick(complimentSources),
    quote: pick([undefined, typed]),
  }),
  'record-advocacy': (making) => ({
    kind: making.pick(advocacyKinds),
    on: today(making),
    words: typed,
  }),
  'limit-contact': (making) => ({
    limits: [making.pick(contactLimits)],
    until: addDays(today(making), 90),
    reviewOn: addDays(today(making), 45),
    reasons: typed,
  }),
  'end-contact-limits': () => ({ reasons: typed }),
} as const satisfies Makers;

/** The commands of Stages 2 and 3, the Ombudsman and learning, as somebody might make them. */
export const laterMakers = { ...stageMakers, ...ombudsmanMakers, ...learningMakers } as const;

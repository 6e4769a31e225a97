import * as z from 'zod/mini';
import {
  type advocateChances,
  type DecisionOutcome,
  type PartOutcome,
  qualityChecks,
} from '../../../shared/desk-api/desk-lists.ts';
import type { Actor, MakeCommand, Making, Moment, Step } from './story.ts';

/** The commands of the demonstration, each as somebody at the desk would give it. */

const partSchema = z.object({
  id: z.string(),
  state: z.string(),
  route: z.string(),
  ended: z.optional(z.unknown()),
});

const partsOf = ({ seen }: Making) => seen.parts.map((part) => partSchema.parse(part));
const idsWhere = (making: Making, wanted: (part: z.infer<typeof partSchema>) => boolean) =>
  partsOf(making)
    .filter(wanted)
    .map(({ id }) => id);

const does = (by: Actor, when: Moment, command: MakeCommand): Step => ({ by, when, command });

export const reads = (when: Moment, by: Actor = 'officer'): Step =>
  does(by, when, () => ({ command: 'read-for-safety' }));

export const confirmsRoutes = (when: Moment): Step =>
  does('officer', when, (making) => ({
    command: 'confirm-parts',
    parts: idsWhere(making, ({ state }) => state === 'proposed'),
  }));

export const decides = (
  when: Moment,
  kind: string,
  outcome: DecisionOutcome,
  reasons: string,
): Step =>
  does('manager', when, ({ seen }) => ({
    command: 'decide',
    decision: seen.decisions.find((one) => one.kind === kind)?.id ?? kind,
    outcome,
    reasons,
  }));

export const classifies = (
  when: Moment,
  group: 'in-care' | 'in-need' | 'leaving-care',
  area: 0 | 1,
): Step =>
  does('officer', when, ({ authority: { serviceAreas, causes } }) => ({
    command: 'classify',
    group,
    unaccompanied: false,
    team: serviceAreas[area]?.id ?? '',
    causes: causes.list.slice(0, 1).map(({ id }) => id),
  }));

/** Given to the manager of a team, who takes it the next working day. */
export const gives = (when: Moment, to: Actor, taken: Moment): readonly Step[] => [
  does('officer', when, ({ idOf }) => ({ command: 'allocate', lead: idOf(to) })),
  does(to, taken, () => ({ command: 'accept-allocation' })),
];

type AdvocateChance = (typeof advocateChances)[number];

export const rings = (
  when: Moment,
  by: Actor,
  result: 'not-reached' | 'settled' | 'not-settled',
  words: string,
  advocate: AdvocateChance = 'offered-and-declined',
): Step =>
  does(by, when, ({ today }) => ({
    command: 'record-informal-contact',
    result,
    how: 'phone',
    on: today,
    advocate,
    words,
  }));

export const extendsStageOne = (when: Moment, reasons: string): Step =>
  does('officer', when, () => ({ command: 'extend-stage-1', ground: 'complexity', reasons }));

/** Everything that is not yet answered is held for a court case, and looked at again so many working days from now. */
export const holds = (when: Moment, named: string, reasons: string, reviewAhead: number): Step =>
  does('manager', when, (making) => ({
    command: 'hold-parts',
    parts: idsWhere(making, ({ ended }) => ended === undefined),
    proceedings: 'court-case',
    named,
    reasons,
    reviewOn: making.days.ahead(reviewAhead),
  }));

export type AnswerWords = {
  readonly outcome: PartOutcome;
  readonly finding: string;
  readonly apology: string;
  readonly action: string;
};

export const drafts = (
  when: Moment,
  by: Actor,
  { outcome, finding, ...answer }: AnswerWords,
): Step =>
  does(by, when, (making) => ({
    command: 'draft-answer',
    parts: idsWhere(making, ({ ended, state }) => ended === undefined && state !== 'held').map(
      (part) => ({ part, outcome, finding }),
    ),
    ...answer,
    remedies: ['apology', 'explanation'],
  }));

export const checks = (when: Moment): Step =>
  does('manager', when, () => ({ command: 'check-answer', checked: [...qualityChecks] }));

export const signsOff = (when: Moment): Step =>
  does('head', when, () => ({ command: 'sign-off-answer' }));

export const sends = (when: Moment): Step =>
  does('officer', when, () => ({ command: 'send-answer', childToldBy: 'parent' }));

export const handsOver = (when: Moment, words: string): Step =>
  does('officer', when, (making) => ({
    command: 'hand-over',
    part: idsWhere(making, ({ route }) => route !== 'statutory')[0] ?? '',
    words,
  }));

export const closes = (when: Moment, because: 'declined' | 'answered' | 'other-route'): Step =>
  does('officer', when, () => ({ command: 'close', because }));

/** What was asked from the status page, confirmed once somebody has spoken with them. */
export const confirmsRequest = (when: Moment): Step =>
  does('officer', when, ({ seen }) => ({
    command: 'answer-request',
    asked: seen.tasks.find(({ asked }) => asked !== undefined)?.asked ?? '',
    answer: 'confirmed',
    with: 'complainant',
    how: 'phone',
  }));

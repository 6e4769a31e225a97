import type { Escalation } from '../../../../shared/authority/tracker.ts';
import type { Standing } from '../../../../shared/desk-api/tracker-reply.ts';
import type { ExtensionGround } from '../../clock/limits.ts';

const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

/** The words of the weekly tracker of open complaints, for those whom the council's settings name. */
export const trackerWords = {
  subject: (title: string, day: string) => `${title}: ${day}`,
  preview: 'The open complaints of this week.',
  greeting: (readers: string) => `To ${readers}`,
  lead: (day: string) =>
    `These are the complaints that were open on ${day}. Nobody who complained is named here, and nothing that they wrote.`,
  empty: 'No complaint was open.',
  allHeading: 'In all',
  open: 'Open',
  late: 'Late',
  inTime: 'In time',
  undated: 'No date runs',
  escalate: 'For a senior manager now',
  share: 'In time, of those with a date',
  target: (percent: number | undefined, target: number) =>
    percent === undefined ? `none has a date; target ${target}%` : `${percent}%; target ${target}%`,
  ageHeading: 'How long they have been open',
  areaHeading: 'By service area',
  stageHeading: 'By stage',
  notSet: 'Not set yet',
  counts: (open: number, late: number, inTime: number, undated: number, escalate: number) =>
    `${open} open: ${late} late, ${inTime} in time, ${undated} with no date; ${escalate} for a senior manager`,
  group: (name: string, count: number) => `${name} (${count})`,
  standings: {
    escalate: 'For a senior manager now',
    late: 'Late',
    'in-time': 'In time',
    undated: 'No date runs',
  } satisfies Readonly<Record<Standing, string>>,
  keptApartHeading: (count: number) => `Kept apart (${count})`,
  keptApart:
    'Of these no more is said by mail, because somebody who reads it may be named in one of them, or kept from it. Sign in to read those that you may.',
  besides: (requests: number, compliments: number) =>
    `Open as well, and not counted here: ${requests} asking for an advocate, ${compliments} saying something good.`,
  link: 'See it as it is now, at the desk',
  row: {
    received: (day: string) => `received ${day}`,
    age: (count: number) => `${days(count)} old`,
    due: (day: string) => `due ${day}`,
    noDate: 'no date runs',
    left: (count: number, isLate: boolean) =>
      isLate ? `${days(Math.abs(count))} late` : `${days(count)} left`,
    routes: (routes: string) => `belongs to: ${routes}`,
    people: (names: string) => `looked after by ${names}`,
    nobody: 'nobody looks after it yet',
    extension: (day: string, ground: string) => `more time told on ${day}, ${ground}`,
    agreed: (day: string) => `later day agreed: ${day}`,
    followedUp: (day: string) => `last followed up ${day}`,
    escalate: (reasons: string) => `FOR A SENIOR MANAGER: ${reasons}`,
    inWriting: 'with reasons in writing',
    grounds: {
      complexity: 'because it is complex',
      'advocate-needed': 'because an advocate is needed',
    } satisfies Readonly<Record<ExtensionGround, string>>,
  },
  escalations: {
    'past-last-day': 'the last day of the law has passed, and Stage 2 must be offered',
    late: 'what was due has not been done in time',
    'not-contacted': 'nobody spoke with them in the council’s hours',
    'not-given-out': 'nobody looks after it',
    'not-followed-up': 'nobody followed it up in the council’s days',
  } satisfies Readonly<Record<Escalation, string>>,
} as const;

const stages: Readonly<Record<string, string>> = {
  'stage-1': 'Stage 1',
  'stage-2': 'Stage 2',
  'stage-3': 'Stage 3',
  ombudsman: 'Ombudsman',
  none: 'No stage',
};

/** What staff call a stage. */
export const stageInWords = (stage: string): string => stages[stage] ?? stage;

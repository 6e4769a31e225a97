import type { Escalation, TrackerColumn } from '../../../../shared/authority/tracker.ts';
import type { Standing } from '../../../../shared/desk-api/tracker-reply.ts';

const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

/** The words of the weekly tracker at the desk. */
export const trackerWords = {
  heading: 'This week’s tracker',
  lead: (title: string, day: string) =>
    `${title}, as it is on ${day}. It counts the open complaints that you may see.`,
  empty: 'No complaint is open.',
  print: 'Print',
  save: 'Save as a spreadsheet (CSV)',
  mail: {
    none: (day: string) =>
      `The tracker of ${day} was not mailed: nobody is named to get it, or its hour has not come.`,
    sent: (day: string, sent: number, letters: number) =>
      `The tracker of ${day} was mailed to ${sent} of ${letters} who are named.`,
    underWay: (count: number) =>
      count === 1 ? '1 letter is still on its way.' : `${count} letters are still on their way.`,
    notDelivered: (count: number) =>
      count === 1
        ? '1 letter did not arrive. Check who is named in the council’s settings.'
        : `${count} letters did not arrive. Check who is named in the council’s settings.`,
  },
  besides: (requests: number, compliments: number) =>
    `Open as well, and not counted here: ${requests} asking for an advocate, ${compliments} saying something good.`,
  share: (percent: number, target: number) =>
    `${percent}% of those with a date are in time. Our target is ${target}%.`,
  byArea: 'By service area',
  byStage: 'By stage',
  all: 'All',
  notSet: 'Not set yet',
  totals: {
    area: 'Service area',
    stage: 'Stage',
    open: 'Open',
    late: 'Late',
    inTime: 'In time',
    undated: 'No date runs',
    escalate: 'For a senior manager',
  },
  group: (name: string, count: number) => `${name} (${count})`,
  standings: {
    escalate: 'For a senior manager now',
    late: 'Late',
    'in-time': 'In time',
    undated: 'No date runs',
  } satisfies Readonly<Record<Standing, string>>,
  case: 'Case',
  columns: {
    area: 'Service area',
    stage: 'Stage',
    received: 'Received',
    age: 'Age',
    due: 'Due',
    left: 'Days left',
    routes: 'Where it belongs',
    people: 'Looked after by',
    extension: 'More time told',
    agreed: 'Later day agreed',
    'followed-up': 'Last followed up',
    escalate: 'For a senior manager',
  } satisfies Readonly<Record<TrackerColumn, string>>,
  days,
  late: (count: number) => `${days(count)} late`,
  nothing: 'None',
  noDate: 'No date runs',
  nobody: 'Nobody yet',
  grounds: { complexity: 'complex', 'advocate-needed': 'an advocate is needed' },
  inWriting: 'reasons in writing',
  extension: (day: string, ground: string) => `${day}: ${ground}`,
  escalations: {
    'past-last-day': 'The last day of the law has passed: offer Stage 2',
    late: 'Late',
    'not-contacted': 'Nobody spoke with them in our hours',
    'not-given-out': 'Nobody looks after it',
    'not-followed-up': 'Not followed up in our days',
  } satisfies Readonly<Record<Escalation, string>>,
} as const;

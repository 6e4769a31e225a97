import type { QueueReason } from '../../../../shared/desk-api/queue-reply.ts';
import type { Route } from '../../../../shared/intake-api/replies.ts';

/** Where a part belongs, as staff say it. */
export const routeWords: Readonly<Record<Route, string>> = {
  statutory: 'Statutory children’s procedure',
  corporate: 'Corporate procedure',
  'conference-appeal': 'Child protection conference appeal',
  court: 'Court',
  school: 'The school’s own procedure',
  tribunal: 'SEND tribunal',
  'information-rights': 'Information governance',
  'other-organisation': 'Another organisation',
  'childrens-home': 'The home’s own procedure',
  'advocacy-provider': 'Advocacy provider',
  whistleblowing: 'Whistleblowing lead',
  'specially-trained': 'Safeguarding lead',
  'person-decides': 'A person decides',
};

/** Why a case needs somebody, in the order of harm. */
export const reasonWords: Readonly<Record<QueueReason, string>> = {
  urgent: 'Not safe: alert not acknowledged',
  'read-for-safety': 'To be read for safety',
  'change-coming': 'A change is coming: decide today',
  'decision-due': 'Decision due',
  advocate: 'An advocate: something to do',
  mail: 'A letter did not arrive',
  'clock-amber': 'Answer due soon',
  'clock-red': 'Answer late',
  'follow-up': 'Follow-up due',
  waiting: 'Nothing presses',
};

export const urgencyWords: Readonly<Record<string, string>> = {
  immediate: 'Immediate',
  'same-day': 'Same day',
  soon: 'Soon',
  routine: 'Routine',
};

export const stageWords: Readonly<Record<string, string>> = {
  'stage-1': 'Stage 1',
  'stage-2': 'Stage 2',
  'stage-3': 'Stage 3',
  ombudsman: 'Ombudsman',
  none: 'No stage',
};

export const kindWords: Readonly<Record<string, string>> = {
  complaint: 'Complaint',
  'advocacy-request': 'Asks for an advocate',
  compliment: 'Something good',
};

export const stateWords: Readonly<Record<string, string>> = {
  open: 'Open',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

/** A day, and how far it is. */
export const dueWords = {
  due: (day: string) => `due ${day}`,
  days: (count: number) => (count === 1 ? '1 working day' : `${count} working days`),
  late: (days: string) => `${days} late`,
  overdue: 'late',
  today: 'today',
} as const;

export const queueWords = {
  heading: 'Open work',
  lead: 'What needs a person now comes first. A case that has ended is here while something is still to be done.',
  count: (total: number) => (total === 1 ? '1 case' : `${total} cases`),
  /** Where not all that is open was read, so that nobody counted it. */
  first: (count: number) => (count === 1 ? 'The first case' : `The first ${count} cases`),
  others: (count: number) => (count === 1 ? '1 more case' : `${count} more cases`),
  fresh: (count: number) => `${count} new`,
  empty: 'Nothing needs you now. New work shows here by itself.',
  emptyFiltered: 'No case fits these filters.',
  clear: 'Clear filters',
  columns: {
    case: 'Case',
    why: 'Why now',
    due: 'Due',
    who: 'Looked after by',
    routes: 'Where it belongs',
    received: 'Received',
  },
  nobody: 'Nobody yet',
  nothingDue: 'Nothing due',
  notAccepted: 'not accepted yet',
  next: 'Next 50 cases',
  back: 'Back to the first cases',
  filters: {
    title: 'Filter',
    any: 'Any',
    stage: 'Stage',
    team: 'Team',
    route: 'Where it belongs',
    person: 'Looked after by',
    flag: 'Why now',
    apply: 'Show these',
  },
} as const;

export const weekWords = {
  heading: 'This week',
  lead: (until: string) => `What is due up to ${until}, and what was due before and is not done.`,
  empty: 'Nothing is due this week.',
  columns: { due: 'Due', what: 'What', case: 'Case' },
  what: { date: 'Date', decision: 'Decision', task: 'Task' },
} as const;

export const pictureWords = {
  heading: 'Picture of open work',
  lead: 'How long open cases have been with us, counted in working days since they came.',
  label: 'Open cases by age and stage. The table below has the same numbers.',
  tableTitle: 'Open cases by age and stage',
  age: 'Working days since received',
  total: 'All',
  ages: ['0 to 5', '6 to 10', '11 to 20', 'More than 20'],
  empty: 'There is no open work.',
} as const;

export const findWords = {
  heading: 'Find a case',
  label: 'Reference, or whole words of a name, an email or a phone number',
  hint: 'Parts of words find nothing. What you type is not kept, and is in no address.',
  button: 'Find',
  none: 'No case that you may open fits this.',
  found: (count: number) => (count === 1 ? '1 case found' : `${count} cases found`),
  tooShort: 'Type two letters or more',
  columns: { case: 'Case', kind: 'What it is', state: 'State', received: 'Received' },
} as const;

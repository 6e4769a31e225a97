import type { LeadDuty } from '../../../../shared/desk-api/staff-roles.ts';
import type { CommandFormWords } from './form-words.ts';

/** What complaints come to somebody because the council named them (practice rules 6 and 24). */
export const leadDutyWords: Readonly<Record<LeadDuty, string>> = {
  'complaints-about-the-team': 'Complaints about the complaints team',
  whistleblowing: 'What somebody who works for the council says (whistleblowing)',
};

/** The words of the list of people, and of the register of those who are called in. */
export const peopleWords = {
  heading: 'People and the register',
  lead: 'Everybody who can sign in to this desk or be given a seat on a case, and those who have left.',
  readOnly: 'You can read this list. Whoever leads the complaints team keeps it.',
  add: 'Add somebody',
  filter: { role: 'Role', any: 'Any role', show: 'Show' },
  shown: (count: number) => (count === 1 ? '1 person is shown.' : `${count} people are shown.`),
  staff: (count: number) => `People of the council (${count})`,
  register: (count: number) => `Register (${count})`,
  registerLead:
    'Investigators, independent persons and panel members, who are called in for one case at a time. Without a day on which their checks were seen, or while they are not free, they cannot be appointed. We mark checks that were seen more than three years ago. That is our own choice, and no law sets it: a mark keeps nobody from being appointed.',
  registerForm: 'Needed before they can be appointed. You can leave all of it empty until then.',
  columns: {
    name: 'Name',
    email: 'Work email',
    role: 'Role',
    teams: 'Service areas',
    leads: 'Complaints that come to them',
    checked: 'Checks seen on',
    free: 'Free',
    rate: 'Day rate',
    left: 'Has left',
    doing: 'What you can do',
  },
  version: 'Version',
  nothing: 'None',
  notOnRegister: 'Not on the register',
  old: 'More than three years ago',
  free: 'Free',
  notFree: 'Not free',
  here: 'No',
  noRate: 'Not set',
  change: 'Change',
  leave: 'Has left',
  bringBack: 'Bring back',
  yourself: 'Your own entry is kept by somebody else',
  back: 'Go back without doing this',
  nothingChanged: 'Nothing was changed. What you typed is still here.',
  offline:
    'The service could not be reached, so we do not know whether this was done. What you typed is still here. Press again: you are told if it was done before.',
  stale: 'Somebody changed this entry since you opened it',
  overTheirs:
    'Look at each line that changed. When you send this, what is in the form below takes the place of theirs.',
  overLeft:
    'They have left since you opened this. When you send it, they are back, and what is in the form below takes the place of what was there.',
  gone: 'This person is no longer on the list.',
} as const;

const labels: CommandFormWords['labels'] = {
  id: [
    'Id at sign-in',
    'Whoever looks after the sign-in can tell you. It has letters, numbers and dashes, and cannot be changed later.',
  ],
  name: 'Name',
  email: 'Work email',
  role: 'Role',
  teams: [
    'Service areas',
    'Tick those that they work in, if any. Nobody has a seat on a case about their own service.',
  ],
  leads: [
    'Complaints that come to them',
    'These are kept from those who would read them otherwise. Most people have none.',
  ],
  checkedOn: 'Day their checks were seen',
  isAvailable: 'Are they free to take a case on?',
  dayRatePence: ['Day rate, in pounds (optional)', 'For example 1,200 or 85.50'],
};

/** The forms of the list. */
export const personFormWords = {
  register: 'Register',
  add: {
    title: 'Add somebody',
    button: 'Add them',
    done: 'They are on the list, and can sign in from now on.',
    labels,
  },
  change: {
    title: 'Change somebody',
    button: 'Save the change',
    done: 'The change is saved. It decides what they may do from now on.',
    labels,
  },
  'bring-back': {
    title: 'Bring somebody back',
    hint: 'They left. When you save this, they are back, and can sign in from that moment.',
    button: 'Bring them back',
    done: 'They are back, and can sign in from now on.',
    labels,
  },
  leave: {
    title: 'Somebody leaves',
    hint: 'They are let in no more from this moment, even where they are signed in now. What they did stays in every case under their name. Give their open cases to somebody else: that does not happen by itself. You can bring them back later.',
    button: 'They have left',
    done: 'They are let in no more.',
  },
} as const satisfies Readonly<Record<string, CommandFormWords | string>>;
export type PersonFormName = Exclude<keyof typeof personFormWords, 'register'>;

/** What is said round every page of the desk, and at its door. */
export const frameWords = {
  title: (council: string) => `Complaints desk – ${council}`,
  pageTitle: (page: string, council: string) => `${page} – Complaints desk – ${council}`,
  skipToMain: 'Skip to main content',
  opening: 'Opening the desk.',
  noScript:
    'The desk needs JavaScript, because nothing of a case may stay in this browser. The public pages work without it.',
  nav: 'Desk',
  queue: 'Open work',
  week: 'This week',
  tracker: 'Tracker',
  picture: 'Picture',
  find: 'Find a case',
  entry: 'Write down a complaint',
  people: 'People and the register',
  signOut: 'Sign out',
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  loading: 'Loading.',
  tryAgain: 'Try again',
  offline:
    'The service could not be reached. Nothing was lost. Check your connection and try again.',
  failed: 'Something went wrong at our end. It is safe to try again.',
} as const;

/** The words of signing in and out. */
export const signInWords = {
  heading: 'Sign in to the complaints desk',
  lead: 'For staff of the council who look after complaints.',
  button: 'Sign in',
  signedOut: 'You have signed out.',
  idle: 'You were signed out because nothing was done for 30 minutes.',
  failed: 'Signing in did not work. Please try again.',
  notStaffHeading: 'You are not on this council’s list of staff',
  notStaff:
    'You signed in, but the council has not added you to the desk. Whoever leads the complaints team can add you. You can then sign in again.',
  somebodyElse: 'Sign in as somebody else',
  // The window that only signed somebody in again.
  relayedHeading: 'You are signed in again',
  relayed: 'Go back to the window that you came from. You can close this one.',
  again: {
    heading: 'Please sign in again',
    lead: 'What you typed is still here. Sign in, and go on where you were.',
    link: 'Sign in (opens in a new tab)',
  },
  warning: {
    heading: 'Are you still here?',
    says: (minutes: number) =>
      `You will be signed out in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}, because nothing has been done for a while.`,
    stay: 'Stay signed in',
  },
} as const;

/** The role that the council gave somebody. */
export const roleWords: Readonly<Record<string, string>> = {
  'complaints-officer': 'complaints officer',
  'complaints-manager': 'complaints manager',
  'team-manager': 'team manager',
  'senior-manager': 'senior manager',
  'head-of-service': 'head of service',
  auditor: 'auditor',
  'contact-centre': 'contact centre',
  'inbox-watcher': 'inbox watcher',
  'investigating-officer': 'Investigating officer',
  'independent-person': 'Independent person',
  'adjudicating-officer': 'Adjudicating officer',
  'panel-member': 'Panel member',
  advocate: 'Advocate',
  'safeguarding-duty': 'safeguarding duty worker',
};

/** The words that tell staff that a case was given to them, or that they are copied. */
export const allocationWords = {
  subject: (reference: string, what: string) => `${reference}: ${what}`,
  preview: 'A case needs you, or you are copied.',
  greeting: 'Hello',
  contactBy: 'Get in touch with them by',
  where: (link: string) => `Sign in to read it: ${link}`,
  notYours:
    'If you are named in this case, or too near to it, do not open it. Tell the complaints team, and it goes to somebody else.',
  lead: {
    what: 'this case is yours to answer',
    lead: 'You lead on this case. Sign in, read it, and accept it. A child is not contacted to settle it before they have had the chance of an advocate.',
  },
  contributor: {
    what: 'your part of an answer',
    lead: 'Somebody else leads on this case and needs your part of the answer.',
    day: 'Your part is due on',
  },
  cover: {
    what: 'you stand in on this case',
    lead: 'You stand in for whoever leads on this case while they are away.',
    day: 'You stand in until',
  },
  copied: {
    what: 'given to a manager',
    lead: 'This case was given to a manager to answer. You are copied because your council says so. You need not do anything.',
  },
} as const;

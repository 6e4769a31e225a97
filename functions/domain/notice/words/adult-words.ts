import type { Route } from '../../../../shared/intake-api/replies.ts';
import type { DecisionKind } from '../../triage/decisions.ts';

/** The words of an adult's acknowledgement (practice.md section 4). */
export const adultLetter = {
  subject: (reference: string) => `We have your message ${reference}`,
  preview: 'Thank you. Here is what happens next.',
  greeting: (name: string | undefined) => (name === undefined ? 'Hello' : `Dear ${name}`),
  weHaveIt: 'Thank you for writing to us. We have everything you sent.',
  reference: (reference: string) =>
    `Your reference is ${reference}. Please quote it when you contact us.`,
  allowed:
    'You have a right to complain. If anyone treats you or a child badly because you did, tell us and we will act.',
  partsHeading: 'Where we think each part belongs',
  part: (subject: string, where: string) => `${subject}: ${where}`,
  partsCheck: (date: string, phone: string) =>
    `A person checks this by ${date}. That is our own target. If we put a part in the wrong place, call ${phone}.`,
  clockRuns:
    'Until a person decides otherwise, we treat every part as if the dates below apply to it.',
  notPassedOn: 'We have sent nothing to anyone outside the council. We ask you first.',
  routes: {
    statutory: 'we answer this under the children’s complaints procedure.',
    corporate: 'we answer this under the council’s general complaints procedure.',
    'conference-appeal':
      'several services decide this together. There is a way to ask them to look again.',
    court: 'only a court can change what a court decided. We will check if any part is ours.',
    school: 'the school answers this under its own procedure.',
    tribunal: 'a special tribunal can look at the plan itself. We will check if any part is ours.',
    'information-rights':
      'our information team answers requests about what we hold and whether it is right.',
    'other-organisation': 'we think another organisation should answer this.',
    'childrens-home': 'the home answers first. We will check if any part is ours.',
    'advocacy-provider': 'a person will look at this part today.',
    whistleblowing: 'someone with special training will look at this part.',
    'specially-trained': 'someone with special training will look at this part today.',
    'person-decides': 'a person will decide who should answer.',
  } satisfies Record<Route, string>,
  decisionsHeading: 'What a person decides first',
  decisions: {
    'who-complains': (date: string) =>
      `By ${date}: whether this procedure is open to you. We will write to you with the reasons.`,
    'sufficient-interest': (date: string) =>
      `By ${date}: whether this procedure is open to you. We will write to you with the reasons.`,
    'out-of-time': (date: string) =>
      `By ${date}: whether we look at things from more than a year ago. We usually do.`,
    proceedings: (date: string) =>
      `By ${date}: whether any part must wait for a court or another investigation. If so, you can send it again later.`,
    'after-proceedings': (date: string) =>
      `By ${date}: whether we look at this now that the case has ended. We usually do.`,
    'child-agreement': (date: string) => `By ${date}: how we can hear what the child wants.`,
    'whose-authority': (date: string) =>
      `By ${date}: who asked you to write, so that we know whom we may answer.`,
    representative: (date: string) => `By ${date}: how you may speak for the child in this.`,
    'all-stages-done': (date: string) =>
      `By ${date}: whether we have answered this at every stage already. If so, we will say how to go to the Ombudsman.`,
    'another-council': (date: string) => `By ${date}: whether another council should answer.`,
    'defer-change': (date: string) =>
      `By ${date}: whether the change that is coming can wait while we look at this.`,
  } satisfies Partial<Record<DecisionKind, (date: string) => string>>,
  noRefusal: 'No one has refused you.',
  datesHeading: 'By when',
  lateAlready:
    'You first told us some time ago, and a date for our answer has gone by. We are sorry.',
  conditional: 'These dates depend on what is decided above.',
  conditionalAgain: 'A person must decide one thing first. These dates depend on it.',
  firstDate: 'We must answer you by this date.',
  lastDate: 'If it is complex, this is the latest date. We must tell you why.',
  firstDateIf: 'If the procedure applies, we must answer you by this date.',
  lastDateIf: 'If it applies and is complex, this is the latest date. We must tell you why.',
  afterLast: (phone: string) =>
    `If you have no answer by the latest date, we must offer you Stage 2. Someone new then looks into it. To ask, call ${phone}.`,
  corporateHeading: 'The parts for the general procedure',
  corporate:
    'A person will write to say what we understand that part to be. Our time to answer starts then, and the letter gives the date.',
  limitsHeading: 'Time limits that are not ours',
  conferenceLimit: (body: string, days: number) =>
    `You can ask for a conference decision to be looked at again. Write to ${body} within ${days} days of the conference. Do not wait for us.`,
  tribunalLimit:
    'An appeal to the SEND tribunal has its own limit. It is on the letter that came with the plan. Do not wait for us.',
  needs: (needs: string) => `You told us what helps you: ${needs}. Tell us if that is wrong.`,
  childHeading: 'An advocate for the child',
  child: (service: string, phone: string) =>
    `A child who wants to complain can have an advocate of their own. It is free. The child can call ${service} on ${phone}. We have told them nothing about what you sent.`,
  contactHeading: 'Talking to us',
  contact: (name: string, phone: string, hours: string) => `Call ${name} on ${phone}, ${hours}.`,
  ombudsman: (phone: string) =>
    `You can go to the Local Government and Social Care Ombudsman at any time. It is free. Call ${phone}. They will usually ask us to answer first.`,
} as const;

/** The words for somebody outside the family: nothing here may hint whether a child or family is known (practice rule 15). */
export const outsiderLetter = {
  subject: adultLetter.subject,
  preview: 'Thank you. Here is what happens next.',
  greeting: adultLetter.greeting,
  received: 'We have received what you sent.',
  reference: adultLetter.reference,
  decides: (date: string) =>
    `A person decides by ${date} whether this procedure is open to you. We will then write to you with the reasons.`,
  decidesBy: 'A person decides by this date whether this procedure is open to you.',
  noRefusal: adultLetter.noRefusal,
  cannotSay: 'We cannot say whether we know any child or family.',
  worried: (phone: string, hours: string) =>
    `If you are worried about a child, call ${phone} (${hours}). If a child is in danger now, call 999.`,
  contact: adultLetter.contact,
  ombudsman: adultLetter.ombudsman,
} as const;

/** The words for an advocate who wrote for somebody. */
export const advocateLetter = {
  subject: adultLetter.subject,
  preview: 'Thank you. Here is what happens next.',
  greeting: adultLetter.greeting,
  weHaveIt: (who: string) =>
    `We have the complaint that you sent for ${who}. It is their complaint, and we treat it as theirs.`,
  someone: 'the person you speak for',
  reference: adultLetter.reference,
  notYetAsked:
    'You told us that they have not said yes to all of it. A person will ask you by the first date how they would like to go on.',
  pointsHeading: 'The parts as we have them',
  part: adultLetter.part,
  correct: (phone: string) =>
    `If a part is wrong or missing, call ${phone} or write back to us. They may change their words at any time.`,
  datesHeading: adultLetter.datesHeading,
  lateAlready: adultLetter.lateAlready,
  conditional: adultLetter.conditionalAgain,
  triageCheck: 'A person will have checked where each part belongs (our own target).',
  firstDate: 'We must answer by this date.',
  lastDate: 'If it is complex, this is the latest date. After it we must offer Stage 2.',
  firstDateIf: 'If the procedure applies, we must answer by this date.',
  lastDateIf:
    'If it applies and is complex, this is the latest date. After it we must offer Stage 2.',
  writeHeading: 'Who we write to',
  writeTo: {
    advocate: 'We write to you, and to them only through you.',
    child: 'We write to them by the safe way you gave us.',
    both: 'We write to you and, by the safe way you gave us, to them.',
    unsaid: 'You did not say who we should write to. We write to you until you tell us.',
  },
  meetings: 'You are welcome at every meeting about this. We will ask you each time.',
  contact: adultLetter.contact,
  ombudsman: adultLetter.ombudsman,
} as const;

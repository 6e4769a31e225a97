import type { AlertPageWords, LinkPageWords, ReferralPageWords } from '../../link-words.ts';

/** The first page of any mailed link. It is neutral: whoever sees it over a shoulder learns nothing. */
export const linkPageWords: LinkPageWords = {
  title: (council) => `Continue – ${council}`,
  heading: 'Continue',
  lead: ['You came here from our mail. Nothing has changed yet.'],
  ready: ['Press the button to go on.'],
  paste: [
    'Your browser did not pass the link on by itself.',
    'Copy the whole link from our mail and paste it into this box.',
  ],
  code: { label: 'The link from our mail' },
  open: 'Continue',
  shut: {
    title: 'That did not open',
    lines: [
      'The link is not whole, or it is not one of ours.',
      'Copy the whole link from our newest mail and paste it into the box.',
    ],
  },
  slowed: (minutes) => ({
    title: 'Please wait a little',
    lines: [
      'There were many tries from here that did not open.',
      minutes === 1 ? 'Wait 1 minute, then try again.' : `Wait ${minutes} minutes, then try again.`,
    ],
  }),
  newer: {
    title: 'There is a newer link',
    lines: ['This one opens nothing any more. Look in your newest mail from us.'],
  },
  expired: {
    title: 'This link has run out',
    lines: ['Call us and give the reference from the mail. We will send you a new one.'],
  },
  ended: {
    title: 'The young person has said no for now',
    lines: [
      'Please do not contact them. Please delete what we told you of them.',
      'If they change their mind, we will write to you again.',
    ],
  },
};

/** The page where an advocacy service says yes or no. */
export const referralPageWords: ReferralPageWords = {
  title: (council) => `A request – ${council}`,
  heading: 'A young person would like support',
  steps: {
    waiting: (by) => [`Please say yes or no by ${by}.`],
    accepted: (name, on) => [
      name === undefined ? `You said yes on ${on}.` : `You said yes on ${on}. ${name} is helping.`,
      'Tell us here when you have first spoken with the young person.',
    ],
    declined: (on, reason) => [
      `You said no on ${on}: ${reason}.`,
      'We are finding someone else. Please delete what we told you of the young person.',
    ],
    inTouch: (on, time, how) => [
      `You told us that you first spoke on ${on} at ${time}, ${how}. Thank you.`,
    ],
  },
  aboutHeading: 'About them',
  contactHeading: 'How to reach them safely. Use no other way.',
  toldHeading: 'What they were told',
  childDecides:
    'The young person decides whether to have your help. If they say no, their complaint goes on just the same.',
  answerHeading: 'What you can do now',
  safeToRepeat: 'Pressing a button twice does no harm.',
  taken: { title: 'Sent', heading: 'We have your answer. Thank you.' },
  accept: {
    summary: 'Yes, we can help',
    lead: ['We tell the young person that an advocate will be in touch.'],
    name: { label: 'Who will help them?', hint: 'A first name is enough.' },
    workContact: {
      label: 'How can we reach them at work?',
      hint: 'An email or a phone number. You can leave this empty.',
    },
    send: 'Say yes',
  },
  acceptAgain: {
    accepted: {
      summary: 'Somebody else will help them',
      lead: ['The new name takes the place of the one before.'],
      send: 'Change the name',
    },
    declined: {
      summary: 'We said no by mistake, and can help',
      lead: ['A person here may be looking for someone else already. We tell them at once.'],
      send: 'Say yes after all',
    },
  },
  decline: {
    summary: 'No, we cannot help',
    lead: ['A person here then finds someone else, today.'],
    because: {
      label: 'Why not?',
      options: {
        'conflict-of-interest': 'We have a conflict of interest',
        'no-advocate-free': 'We have no advocate free',
        'outside-our-area': 'It is outside our area',
        'young-person-said-no': 'The young person said no to us',
        'cannot-reach-them': 'We cannot reach them',
        other: 'Something else',
      },
    },
    more: {
      label: 'Is there more we should know?',
      hint: 'Please do not write what the young person told you.',
    },
    send: 'Say no',
  },
  firstContact: {
    summary: 'We have spoken with them',
    lead: ['Tell us when you first spoke. We need nothing of what was said.'],
    date: { label: 'On which day?', hint: 'Like 4/12/2026.' },
    time: { label: 'At about what time?', hint: 'Like 4:30pm.' },
    how: {
      label: 'How?',
      options: {
        'in-person': 'In person',
        phone: 'By phone',
        video: 'By video call',
        text: 'By text message',
        email: 'By email',
        post: 'By post',
        'through-someone': 'Through someone they trust',
      },
    },
    send: 'Tell us',
  },
  firstContactAgain: {
    summary: 'The day or time was wrong',
    lead: ['What you put here takes the place of what stood before.'],
    send: 'Put it right',
  },
};

/** The page where somebody on duty says that they have an urgent alert. */
export const alertPageWords: AlertPageWords = {
  title: (council) => `A request – ${council}`,
  heading: 'A person must act now',
  lead: [
    'Say that you have this. Until somebody does, it goes to the next person on duty.',
    'Then act by your own procedure.',
  ],
  name: { label: 'Your name' },
  role: { label: 'Your role', hint: 'You can leave this empty.' },
  send: 'I have this',
  has: (who, on, time) => [`${who} has this, since ${time} on ${on}. It goes to nobody else.`],
  taken: { title: 'Sent', heading: 'A named person has this. Thank you.' },
  aboutHeading: 'What we know',
};

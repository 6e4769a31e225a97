/** The words for somebody who asked for an advocate, to them and to the team. */
export const requestLetter = {
  weHaveIt: 'Thank you. You asked for someone to be on your side.',
  nextHeading: 'What happens next',
  next: (service: string) => [
    `Someone from ${service} gets in touch. They use the way you said is safe.`,
    'You talk with them. You decide what happens after that.',
    'You can make a complaint later, or not at all. Both are OK.',
  ],
} as const;

export const shortIntake = {
  requestSubject: (reference: string) => `${reference} received: an advocate was asked for`,
  complimentSubject: (reference: string) => `${reference} received: something good, or an idea`,
  preview: 'Please read it today.',
  greeting: 'To the person on duty for complaints',
  request:
    'A young person asked for an advocate. They were not asked what it is about, and no clock has started. If they complain later, the clock starts then.',
  compliment:
    'Somebody sent something good, or an idea. No answer is owed. Read it for safety all the same. Share it only where they said yes to that: it stands beside their words.',
  reference: 'Reference',
  received: 'Received',
  readBy: 'Read for safety by the end of',
  advocate: 'Advocate',
  contactHeading: 'Contact: use only this',
} as const;

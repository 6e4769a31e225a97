/** The words of the alert to the duty team. */
export const urgentLetter = {
  subject: (reference: string) => `URGENT ${reference}: a person must act now`,
  preview: 'Please say that you have it.',
  greeting: 'To the duty team',
  opening: (time: string) =>
    `At ${time} someone wrote through the complaints form that they, or a child, may be in danger now.`,
  openingLater: (time: string) =>
    `At ${time} someone added to a complaint that was sent before. They said that they, or a child, may be in danger now.`,
  passedOn:
    'Somebody else on duty was told of this first, and has not said that they have it. It is yours now.',
  link: 'Say that you have this',
  by: (time: string) =>
    `Open the link and put in your name by ${time}. The link is for whoever is on duty: please do not pass it on.`,
  nextContact: (phone: string) =>
    `If nobody has by then, this goes to the next person on duty (${phone}), and an alarm is raised.`,
  nextSenior: 'If nobody has by then, this goes to the senior lead, and an alarm is raised.',
  nextNobody: 'You are the last who is asked. If nobody has by then, the alarm is raised again.',
  reference: 'Reference',
  why: 'What they said',
  wrote: 'Who wrote',
  writers: {
    child: 'the young person themself',
    adult: 'an adult',
    advocate: 'an advocate, for somebody',
    'not-said': 'not said',
  },
  child: 'Child it is about',
  childContact: (name: string | undefined) => `How to reach ${name ?? 'the child'} safely`,
  mustNotKnow: (who: string) => `Must NOT know: ${who}`,
  name: 'Name the writer uses',
  age: 'Age group of the writer',
  where: 'Where they said they are',
  notGiven: 'not given',
  contactHeading: 'How to reach them safely. Use no other way.',
  ask: (name: string, phone: string) =>
    `Please act now, and ring ${name} on ${phone} to say that you have this. Out of hours, leave a message with your name and the time.`,
  told: 'The page they saw gave them 999 and Childline at once. It did not say that anyone was reading.',
} as const;

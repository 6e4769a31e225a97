/** The words of the alert to the duty team. */
export const urgentLetter = {
  subject: (reference: string) => `URGENT ${reference}: a person must act now`,
  preview: 'Please say that you have it.',
  greeting: 'To the duty team',
  opening: (time: string) =>
    `At ${time} someone wrote through the complaints form that they, or a child, may be in danger now.`,
  openingLater: (time: string) =>
    `At ${time} someone added to a complaint that was sent before. They said that they, or a child, may be in danger now.`,
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

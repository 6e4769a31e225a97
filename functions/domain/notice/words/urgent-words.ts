/** The words of the alert to the duty team. */
export const urgentLetter = {
  subject: (reference: string) => `URGENT ${reference}: a person must act now`,
  preview: 'Please say that you have it.',
  greeting: 'To the duty team',
  opening: (time: string) =>
    `At ${time} someone told us through the complaints form that they need help now.`,
  reference: 'Reference',
  why: 'What they said',
  name: 'Name they use',
  age: 'Age group',
  where: 'Where they said they are',
  notGiven: 'not given',
  contactHeading: 'How to reach them safely. Use no other way.',
  ask: (name: string, phone: string) =>
    `Please act now, and ring ${name} on ${phone} to say that you have this. Out of hours, leave a message with your name and the time.`,
  told: 'The page they saw gave them 999 and Childline at once. It did not say that anyone was reading.',
} as const;

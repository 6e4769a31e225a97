/** The words that ask a manager what was learnt. */
export const lessonsWords = {
  what: 'what was learnt',
  preview: 'An answer has gone. What was learnt from it?',
  lead: 'The answer to a complaint that you led on has gone. Sign in and fill in its lessons form: what went wrong, and what you change. If nothing need change, say so and why.',
  chased: 'We ask again after five working days. After ten it goes to the Head of Service.',
} as const;

const listed = (things: readonly string[]): string =>
  things.length < 2
    ? things.join('')
    : `${things.slice(0, -1).join(', ')} and ${things.slice(-1).join('')}`;

/** The words about who else has a case open. */
export const companyWords = {
  others: (names: readonly string[]) =>
    `${listed(names)} ${names.length === 1 ? 'has' : 'have'} this case open too.`,
  changed: 'This case has changed since it was shown to you.',
  fresh: 'Show it as it is now',
} as const;

/** The words about other cases of perhaps the same people. */
export const alikeWords = {
  none: 'No other case has the same email, phone or whole name.',
  lead: 'These may be from or about the same people. Look before you say that they are.',
  by: (marks: readonly string[]) => `The same ${listed(marks)}.`,
  marks: { email: 'email', phone: 'phone', name: 'name' },
} as const;

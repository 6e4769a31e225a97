/** How long a case is kept, and what was taken out of it, on the page of a case. */
export const keepingWords = {
  notYet: 'The time for which it is kept starts when the case ends.',
  until: (day: string) =>
    `Kept until ${day}. Then a person looks at it. Nothing is deleted by itself.`,
  working: (years: number, from: string) =>
    `${years === 1 ? '1 year' : `${years} years`} after the case ended on ${from}.`,
  by: {
    group: 'The council has set this for children and young people of this group.',
    council: 'The council has set this.',
    usual: 'The council has not set how long. This is ours, and not verified.',
  },
  proposed: (who: string, when: string) =>
    `${who} proposed on ${when} to dispose of it. Somebody else confirms or refuses it.`,
  going: 'Some of its words are still here. They go within minutes, by themselves.',
  disposed: (who: string, when: string) =>
    `Disposed of on ${when}, confirmed by ${who}. Its words are gone; dates, routes and outcomes are kept for the yearly counts.`,
  onHold: (who: string, when: string) =>
    `On legal hold, by ${who} on ${when}. Nothing of it can be taken out.`,
} as const;

/** What was done about keeping a case, as one line each. */
export const keepingEventWords: Readonly<Record<string, string>> = {
  'legal-hold-put': 'Put on legal hold',
  'legal-hold-lifted': 'The legal hold was lifted',
  'disposal-proposed': 'It was proposed to dispose of it',
  'disposal-refused': 'The disposal was refused',
  'case-disposed': 'The words of the case were taken out for good',
  'words-redacted': 'A text was taken out for good',
  'erasure-decided': 'Whether somebody is erased was decided',
  'access-requested': 'What is held of somebody was asked for',
  'access-answered': 'Whoever asked for what is held of them was answered',
  'taken-out-again': 'After a restore, what had been taken out was taken out again',
};

/** Signs that a program may have sent something. They are told to whoever reads it, and change nothing (practice rule 8). */
export const signals = ['unseen-box-filled', 'sent-at-once', 'same-words-again'] as const;
export type Signal = (typeof signals)[number];

/** What was noticed of how something came. */
export type Noticed = {
  readonly isUnseenBoxFilled: boolean;
  /** From opening the form to sending it, where our own clock knows. */
  readonly secondsTaken: number | undefined;
  readonly areSameWordsAgain: boolean;
};

/** Nobody reads a form, writes a few words and sends them in less. */
const leastSeconds = 4;

/** The signs in what was noticed. Nothing noticed is no sign. */
export const signalsIn = ({
  isUnseenBoxFilled,
  secondsTaken = leastSeconds,
  areSameWordsAgain,
}: Noticed): readonly Signal[] => {
  const shown = {
    'unseen-box-filled': isUnseenBoxFilled,
    'sent-at-once': secondsTaken < leastSeconds,
    'same-words-again': areSameWordsAgain,
  };
  return signals.filter((signal) => shown[signal]);
};

type Lines = readonly string[];

/** Two people's speech bubbles: one with words in it, one listening. */
export const speech: Lines = [
  'M14 12h58a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8H42L26 68V54H14a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z',
  'M92 34h14a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-2v13L90 72H66a8 8 0 0 1-8-7',
  'M22 27h42M22 39h28',
];

/** A letter that has been opened and read. */
export const letter: Lines = [
  'M18 40 60 10l42 30v42a6 6 0 0 1-6 6H24a6 6 0 0 1-6-6z',
  'M32 50V30h56v20M18 42l42 28 42-28',
  'M50 44l8 8 14-15',
];

/** A signpost. */
export const signpost: Lines = [
  'M58 12v76M40 88h36',
  'M34 22h46l12 11-12 11H34z',
  'M82 54H42L30 64l12 10h40z',
];

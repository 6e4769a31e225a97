/** How a complaint goes on, in three steps, for one voice of the young. */
export type ThreeSteps = { readonly heading: string; readonly steps: readonly string[] };

/**
 * The three steps of a complaint (law.md sections 4 to 6), as the receipt, the letter and the printed letter all tell
 * them: here, because pages and letters may not read each other's words, and must not differ.
 */
export const threeSteps = {
  child: {
    heading: 'The three steps',
    steps: [
      'We look into it and give you our answer.',
      'Not happy with it? Ask for someone new to look into it.',
      'Still not happy? Ask a group of people to look at it again.',
    ],
  },
  'easy-read': {
    heading: 'The three steps',
    steps: [
      'We find out what went wrong. We give you our answer.',
      'Not happy? Ask for someone new to look.',
      'Still not happy? Ask a group of people to look.',
    ],
  },
  'young-adult': {
    heading: 'The three steps',
    steps: [
      'We look into it and give you our answer.',
      'If you are not happy with it, someone new looks into it.',
      'If you are still not happy, a panel of people outside the case looks at it again.',
    ],
  },
} as const satisfies Readonly<Record<string, ThreeSteps>>;

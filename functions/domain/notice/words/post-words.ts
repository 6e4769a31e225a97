/** The few words that a posted letter has and a mail has not. Nothing here says what the letter is about. */
export const postWords = {
  reference: (reference: string) => `Reference: ${reference}`,
  sendBack: 'If this cannot be delivered, please send it back, unopened, to:',
} as const;

import type { Receipt } from '../../../shared/intake-api/replies.ts';

export type ReceiptName = Receipt['voice'] | 'compliment';

/** Which receipt to draw: something good has its own, anything else is told in its sender's voice. */
export const receiptName = ({ kind, voice }: Receipt): ReceiptName =>
  kind === 'compliment' ? 'compliment' : voice;

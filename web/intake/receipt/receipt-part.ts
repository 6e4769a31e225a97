import type { ComponentType } from 'preact';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { PublicFacts } from '../public-facts.ts';

/** What a receipt is drawn from. */
export type ReceiptProps = {
  readonly receipt: Receipt;
  readonly facts: PublicFacts;
  /** Printing needs script; without it there is no button. */
  readonly onPrint?: (() => void) | undefined;
  /** Begins another form of the same sender, where script runs. */
  readonly onAgain?: (() => void) | undefined;
};

/** A receipt in one voice. */
export type ReceiptPart = ComponentType<ReceiptProps>;

export const receiptHeadingId = 'receipt-heading';

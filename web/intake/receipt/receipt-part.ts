import type { ComponentType } from 'preact';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { CalendarDay } from '../calendar/calendar-file.ts';
import type { PublicFacts } from '../public-facts.ts';

/** What a browser can do for whoever wants to keep a receipt. */
export type ReceiptTools = {
  readonly print: () => void;
  /** Not every browser lets a page copy. */
  readonly copy?: (text: string) => Promise<void>;
  readonly toCalendar: (days: readonly CalendarDay[]) => Promise<void>;
};

/** What a receipt is drawn from. */
export type ReceiptProps = {
  readonly receipt: Receipt;
  readonly facts: PublicFacts;
  /** What only script can do; without it there is no button for it. */
  readonly tools?: ReceiptTools | undefined;
  /** Begins another form of the same sender, where script runs. */
  readonly onAgain?: (() => void) | undefined;
};

/** A receipt in one voice. */
export type ReceiptPart = ComponentType<ReceiptProps>;

export const receiptHeadingId = 'receipt-heading';

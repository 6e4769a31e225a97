import { youngAdultReceiptWords } from '../../content/en/young-adult/receipt.ts';
import type { ReceiptProps } from './receipt-part.ts';
import { YoungReceipt } from './young-receipt.tsx';

/** The receipt of someone of 18 to 25. */
export const YoungAdultReceipt = (props: ReceiptProps) => (
  <YoungReceipt {...props} words={youngAdultReceiptWords} />
);

import { childReceiptWords } from '../../content/en/child/receipt.ts';
import type { ReceiptProps } from './receipt-part.ts';
import { YoungReceipt } from './young-receipt.tsx';

/** A child's receipt. */
export const ChildReceipt = (props: ReceiptProps) => (
  <YoungReceipt {...props} words={childReceiptWords} />
);

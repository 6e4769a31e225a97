import { easyReadReceiptWords } from '../../content/en/easy-read/receipt.ts';
import type { ReceiptProps } from './receipt-part.ts';
import { YoungReceipt } from './young-receipt.tsx';

/** The receipt of someone who reads easy words. */
export const EasyReadReceipt = (props: ReceiptProps) => (
  <YoungReceipt {...props} words={easyReadReceiptWords} />
);

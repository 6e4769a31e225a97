import { childMonitoringWords } from '../../content/en/child/monitoring.ts';
import { childReceiptWords } from '../../content/en/child/receipt.ts';
import { MonitoringForm } from '../monitoring/monitoring-form.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import { YoungReceipt } from './young-receipt.tsx';

/** A child's receipt. */
export const ChildReceipt = (props: ReceiptProps) => (
  <>
    <YoungReceipt {...props} words={childReceiptWords} />
    <MonitoringForm words={childMonitoringWords} />
  </>
);

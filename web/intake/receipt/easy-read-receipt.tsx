import { easyReadMonitoringWords } from '../../content/en/easy-read/monitoring.ts';
import { easyReadReceiptWords } from '../../content/en/easy-read/receipt.ts';
import { MonitoringForm } from '../monitoring/monitoring-form.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import { YoungReceipt } from './young-receipt.tsx';

/** The receipt of someone who reads easy words. */
export const EasyReadReceipt = (props: ReceiptProps) => (
  <>
    <YoungReceipt {...props} words={easyReadReceiptWords} />
    <MonitoringForm words={easyReadMonitoringWords} />
  </>
);

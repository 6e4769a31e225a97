import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { type ReceiptName, receiptName } from './receipt-name.ts';
import type { ReceiptPart, ReceiptProps } from './receipt-part.ts';

// Age and care history decide in whose words someone is answered, so each voice is asked for once it is known.
const voices: Readonly<Record<ReceiptName, () => Promise<ReceiptPart>>> = {
  child: async () => (await import('./child-receipt.tsx')).ChildReceipt,
  'easy-read': async () => (await import('./easy-read-receipt.tsx')).EasyReadReceipt,
  'young-adult': async () => (await import('./young-adult-receipt.tsx')).YoungAdultReceipt,
  adult: async () => (await import('./adult-receipt.tsx')).AdultReceipt,
  outsider: async () => (await import('./outsider-receipt.tsx')).OutsiderReceipt,
  advocate: async () => (await import('./advocate-receipt.tsx')).AdvocateReceipt,
  compliment: async () => (await import('./compliment-receipt.tsx')).ComplimentReceipt,
};

/** Puts a receipt on the page. */
export type DrawReceipt = (root: HTMLElement, props: ReceiptProps) => void;

/** The receipt in its voice, or nothing when it could not be fetched. */
export const loadReceipt = async (receipt: Receipt): Promise<DrawReceipt | undefined> => {
  try {
    const [{ drawReceipt }, part] = await Promise.all([
      import('./draw-receipt.tsx'),
      voices[receiptName(receipt)](),
    ]);
    return (root, props) => drawReceipt(root, part, props);
  } catch {
    return undefined;
  }
};

/** Fetches what every receipt is drawn with, so that it is there by the time it is needed. */
export const prepareReceipt = (): void => {
  // Not there yet is no trouble: it is asked for again when it is needed.
  import('./draw-receipt.tsx').catch(() => undefined);
};

import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { Look } from '../look.ts';
import { AdultReceipt } from './adult-receipt.tsx';
import { AdvocateReceipt } from './advocate-receipt.tsx';
import { ChildReceipt } from './child-receipt.tsx';
import { ComplimentReceipt } from './compliment-receipt.tsx';
import { EasyReadReceipt } from './easy-read-receipt.tsx';
import { OutsiderReceipt } from './outsider-receipt.tsx';
import type { ReceiptName } from './receipt-name.ts';
import type { ReceiptPart } from './receipt-part.ts';
import { YoungAdultReceipt } from './young-adult-receipt.tsx';

/** Every receipt, for whoever draws pages; a browser fetches only the one it needs. */
export const receipts: Readonly<Record<ReceiptName, ReceiptPart>> = {
  child: ChildReceipt,
  'easy-read': EasyReadReceipt,
  'young-adult': YoungAdultReceipt,
  adult: AdultReceipt,
  outsider: OutsiderReceipt,
  advocate: AdvocateReceipt,
  compliment: ComplimentReceipt,
};

/** The young keep the look of their form, and thanks are warm for anyone. */
export const receiptLook = ({ kind, voice }: Pick<Receipt, 'kind' | 'voice'>): Look =>
  kind === 'compliment' ? 'young' : looks[voice];

const looks: Readonly<Record<Receipt['voice'], Look>> = {
  child: 'young',
  'easy-read': 'easy',
  'young-adult': 'young',
  adult: 'plain',
  outsider: 'plain',
  advocate: 'plain',
};

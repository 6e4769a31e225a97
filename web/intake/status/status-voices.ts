import type { StatusReply } from '../../../shared/intake-api/status-replies.ts';
import { adultReceiptWords } from '../../content/en/adult/receipt.ts';
import { adultStatusWords } from '../../content/en/adult/status.ts';
import { advocateReceiptWords } from '../../content/en/advocate/receipt.ts';
import { advocateStatusWords } from '../../content/en/advocate/status.ts';
import { childReceiptWords } from '../../content/en/child/receipt.ts';
import { childStatusWords } from '../../content/en/child/status.ts';
import { easyReadReceiptWords } from '../../content/en/easy-read/receipt.ts';
import { easyReadStatusWords } from '../../content/en/easy-read/status.ts';
import { outsiderReceiptWords } from '../../content/en/outsider/receipt.ts';
import { outsiderStatusWords } from '../../content/en/outsider/status.ts';
import { youngAdultReceiptWords } from '../../content/en/young-adult/receipt.ts';
import { youngAdultStatusWords } from '../../content/en/young-adult/status.ts';
import type { DatesWords, TalkWords } from '../../content/receipt-words.ts';
import type { StatusWords } from '../../content/status-words.ts';

/** A status page's own words, and those it shares with the receipt: dates, and whom to talk to. */
export type StatusVoice = { readonly words: StatusWords; readonly receipt: DatesWords & TalkWords };

const voices: Readonly<Record<StatusReply['voice'], StatusVoice>> = {
  child: { words: childStatusWords, receipt: childReceiptWords },
  'easy-read': { words: easyReadStatusWords, receipt: easyReadReceiptWords },
  'young-adult': { words: youngAdultStatusWords, receipt: youngAdultReceiptWords },
  adult: { words: adultStatusWords, receipt: adultReceiptWords },
  outsider: {
    words: outsiderStatusWords,
    receipt: { ...adultReceiptWords, ...outsiderReceiptWords },
  },
  advocate: { words: advocateStatusWords, receipt: advocateReceiptWords },
};

/** In whose words a status page is; thanks are in a child's, which anyone may read. */
export const statusVoice = ({ kind, voice }: StatusReply): StatusVoice =>
  voices[kind === 'compliment' ? 'child' : voice];

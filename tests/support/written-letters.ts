import { letterText } from '../../functions/adapters/mail/letter-text.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import type { NoticeKind } from '../../functions/domain/notice/owed-notice.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import { renderNotice } from '../../functions/domain/notice/render-notice.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { sundayEvening } from './fixed-time.ts';

const contactPerson = { name: 'Alex', phone: '0161 496 0101' };

/** Opens a case on the evening of Sunday 22 November 2026 and gives everything it writes. */
export const openedWithLetters = (sent: Sent) => {
  const opened = openCase(sent, bury, { reference: 'K4T-9WX-2HR', receivedAt: sundayEvening });
  const { record, person } = opened;
  const letter = (kind: NoticeKind) =>
    renderNotice(kind, { record, person, authority: bury, contactPerson }).letter;
  return {
    opened,
    letter,
    text: (kind: NoticeKind) => letterText(letter(kind)),
    receipt: receiptFor(record, bury),
    kinds: opened.notices.map(({ kind }) => kind),
  };
};

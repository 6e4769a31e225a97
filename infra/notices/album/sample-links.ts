import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { NoticeFacts } from '../../../functions/domain/notice/notice-facts.ts';
import type { OwedNotice } from '../../../functions/domain/notice/owed-notice.ts';
import { deskPage } from '../../../shared/desk-api/command-replies.ts';
import { paths } from '../../../shared/intake-api/paths.ts';

/** A link as it is mailed, with a code that opens nothing; of an alert, whose turn it is. */
export const linkIn = (
  { kind, place = 0 }: OwedNotice,
  { receivedAt }: CaseRecord,
): Pick<NoticeFacts, 'link' | 'alert'> => {
  const page = `https://messages.example${kind === 'urgent-alert' ? paths.alert : paths.referral}`;
  switch (kind) {
    case 'allocation-told':
    case 'lessons-asked':
      return { link: `https://messages.example${deskPage}` };
    case 'advocacy-referral':
    case 'referral-chase':
      return { link: `${page}#SAMPLE` };
    case 'urgent-alert':
      return {
        link: `${page}#SAMPLE`,
        alert: { by: receivedAt, passedOn: place > 0, next: nextAfter(place) },
      };
    default:
      return {};
  }
};

const nextAfter = (place: number): NonNullable<NoticeFacts['alert']>['next'] =>
  place === 0
    ? { kind: 'contact', phone: '0161 496 0104' }
    : { kind: place === 1 ? 'senior' : 'nobody' };

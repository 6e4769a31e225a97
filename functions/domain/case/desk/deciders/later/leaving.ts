import { type NoticeKind, type OwedNotice, owed } from '../../../../notice/owed-notice.ts';
import type { CaseRecord } from '../../../case-record.ts';
import type { NewTask } from '../../desk.ts';
import { childsLetter } from '../answer.ts';

/**
 * A letter whose words were kept when it was drafted leaves: by mail where that is safe, else a person sends it. The
 * young person who is written to beside the complainant gets their own version, where there is one.
 */
export const leavingAs = (
  { acknowledgement, writesToChild }: CaseRecord,
  letter: string,
  kind: NoticeKind,
  hasChildsVersion: boolean,
  at: string,
): { readonly notices: readonly OwedNotice[]; readonly tasks: readonly NewTask[] } => {
  const byAPerson = { rule: 'council-target', target: 'same-day' } as const;
  const theirs = childsLetter(letter);
  const isForChild = hasChildsVersion && writesToChild !== 'no';
  return {
    notices: [
      ...(acknowledgement === 'email' ? [{ ...owed(kind, 'complainant', at), id: letter }] : []),
      ...(isForChild && writesToChild === 'by-mail'
        ? [{ ...owed('letter-to-child', 'represented-child', at), id: theirs }]
        : []),
    ],
    tasks: [
      ...(acknowledgement === 'by-another-way'
        ? [{ ...byAPerson, kind: 'send-letter-another-way', notice: letter } as const]
        : []),
      ...(isForChild && writesToChild === 'by-a-person'
        ? [{ ...byAPerson, kind: 'send-child-letter-another-way', notice: theirs } as const]
        : []),
    ],
  };
};

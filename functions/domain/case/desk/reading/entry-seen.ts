import type { CaseReply, EntrySeen } from '../../../../../shared/desk-api/case-reply.ts';
import type { WholeCase } from '../whole-case.ts';

/** How it came in, where a worker wrote it down, with who did; what was typed of it only for whoever reads words. */
export const entrySeen = (
  { record: { entry }, person }: Pick<WholeCase, 'record' | 'person'>,
  who: (id: string) => EntrySeen['takenBy'],
  mayRead: boolean,
): Pick<CaseReply, 'entry'> =>
  entry === undefined
    ? {}
    : {
        entry: {
          ...entry,
          takenBy: who(entry.takenBy),
          ...(mayRead && person.entry !== undefined && { words: person.entry }),
        },
      };

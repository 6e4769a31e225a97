import type { EntrySeen } from '../../../shared/desk-api/case-reply.ts';
import { caseWords } from '../../content/en/desk/case.ts';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { entryAsks } from '../../content/en/desk/entry.ts';
import { dayWords, momentWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Facts, said } from './said.tsx';

const { entry: words } = caseWords;

/** By which door it came, when any worker first heard it, who took it, and what is owed because somebody spoke. */
export const HowItCame = ({ entry }: { readonly entry: EntrySeen }) => {
  const { today } = useDesk().office;
  const { heardOn, heardTime, takenBy, enteredAt, words: typed } = entry;
  return (
    <Facts
      facts={[
        [words.door, codeOf('entry.door', entry.door)],
        [words.heard, [dayWords(heardOn, today), heardTime].filter((one) => one).join(', ')],
        [words.takenBy, takenBy.name ?? takenBy.id],
        [words.enteredAt, momentWords(enteredAt)],
        [words.takenWhere, codeOf('entry.takenWhere', entry.takenWhere)],
        [words.placeName, said(typed?.placeName)],
        [words.ownWords, codeOf('entry.ownWords', entry.ownWords)],
        [words.sendBack, codeOf('entry.sendBack', entry.sendBack)],
        [words.memberKind, codeOf('entry.memberKind', entry.memberKind)],
        [words.memberName, said(typed?.memberName)],
        [words.memberContact, said(typed?.memberContact)],
        [words.authority, codeOf('entry.authority', entry.authority)],
      ]}
    />
  );
};

// As the form that it was written down on calls it.
const codeOf = (
  ask:
    | 'entry.door'
    | 'entry.takenWhere'
    | 'entry.ownWords'
    | 'entry.sendBack'
    | 'entry.memberKind'
    | 'entry.authority',
  code: string | undefined,
): string | undefined => code && wordsOf(entryAsks[ask].options, code);

import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { Details } from '../../components/details/details.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { caseWords } from '../../content/en/desk/case.ts';
import {
  codeAsWords,
  letterStateWords,
  letterWords,
  readerWords,
  wordsOf,
} from '../../content/en/desk/codes.ts';
import { momentWords } from '../dates/day-words.ts';
import { Said } from './said.tsx';

type Letter = CaseReply['letters'][number];

const troubled = ['failed', 'bounced', 'suppressed', 'delayed', 'complained', 'rejected'];

/** Every letter of the case, and what is known of where it got to. */
export const Letters = ({ reply }: { readonly reply: CaseReply }) => {
  const words = caseWords.letters;
  if (reply.letters.length === 0) return <p class="govuk-body">{words.none}</p>;
  return (
    <>
      <Unsent reply={reply} />
      <PlainTable
        caption={caseWords.sections.letters}
        isCaptionUnseen
        columns={words.columns}
        rows={reply.letters.map((letter) => ({
          key: letter.notice,
          cells: [
            <>
              {wordsOf(letterWords, letter.kind)}
              {letter.words !== undefined && (
                <Details summary={words.words}>
                  <LetterWords words={letter.words} />
                </Details>
              )}
            </>,
            wordsOf(readerWords, letter.reader),
            <Fate key="fate" letter={letter} />,
            momentWords(letter.dueAt),
          ],
        }))}
      />
    </>
  );
};

// A draft to be checked, or a letter to be sent by hand: whoever answers for it reads it here.
const Unsent = ({ reply: { unsent } }: { readonly reply: CaseReply }) =>
  unsent.map(({ notice, words }) => (
    <section key={notice} class="unsent">
      <h3 class="govuk-heading-s">
        {wordsOf(letterWords, String(words['kind'] ?? notice))} {caseWords.letters.unsent}
      </h3>
      <LetterWords words={words} />
    </section>
  ));

const Fate = ({ letter: { state, fate = state } }: { readonly letter: Letter }) => (
  <Badge kind={badgeOf(fate)}>{wordsOf(letterStateWords, fate)}</Badge>
);

const badgeOf = (fate: string): 'red' | 'green' | 'grey' => {
  if (troubled.includes(fate)) return 'red';
  return fate === 'sent' || fate === 'delivered' ? 'green' : 'grey';
};

/** The words that a person wrote for a letter, however deep they stand in it. */
const LetterWords = ({ words }: { readonly words: NonNullable<Letter['words']> }) => (
  <>
    {linesOf(words).map(({ name, text }, place) => (
      <div key={place}>
        <strong>{codeAsWords(name)}</strong>
        <Said>{text}</Said>
      </div>
    ))}
  </>
);

type Line = { readonly name: string; readonly text: string };

const linesOf = (value: unknown, name = ''): readonly Line[] => {
  if (Array.isArray(value)) return value.flatMap((each) => linesOf(each, name));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => linesOf(each, key));
  }
  return [{ name, text: String(value) }];
};

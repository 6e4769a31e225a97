import type { AccessDraft } from '../../../shared/desk-api/access-draft.ts';
import { accessSubjectWords, accessWords } from '../../content/en/desk/access.ts';
import { eventWords } from '../../content/en/desk/case.ts';
import {
  codeAsWords,
  letterStateWords,
  letterWords,
  readerWords,
  wordsOf,
} from '../../content/en/desk/codes.ts';
import { routeWords } from '../../content/en/desk/queue.ts';
import { dayWords } from '../dates/day-words.ts';
import { subjectName } from './their-words.tsx';

type DraftText = AccessDraft['texts'][number];

/** A piece of a text; `isOthers` where somebody else is named. */
export type Piece = { readonly text: string; readonly isOthers: boolean };

/** A text in its order, cut where somebody else is named. */
export const piecesOf = ({
  text,
  others,
}: Pick<DraftText, 'text' | 'others'>): readonly Piece[] => {
  const cut = others.flatMap(([from, to], place) => [
    { text: text.slice(others[place - 1]?.[1] ?? 0, from), isOthers: false },
    { text: text.slice(from, to), isOthers: true },
  ]);
  const rest = { text: text.slice(others.at(-1)?.[1] ?? 0), isOthers: false };
  return [...cut, rest].filter((piece) => piece.text !== '');
};

/** What a text is called: its last name, when it was written, and by whom. */
export const titleOf = ({ place, author, on }: DraftText, today: string): string =>
  [
    codeAsWords(place.split(/[ .]/).at(-1) ?? place),
    accessWords.authors[author],
    ...(on === undefined ? [] : [dayWords(on, today)]),
  ].join(', ');

/** Facts in words, as the page and the copy have them. */
export const factsInWords = ({
  facts,
  on: today,
}: AccessDraft): readonly (readonly [string, string])[] =>
  facts.map(({ name, value }) => [
    wordsOf(accessWords.factNames, name),
    name === 'received'
      ? dayWords(value, today)
      : value
          .split(', ')
          .map((one) => codeAsWords(one))
          .join(', '),
  ]);

/** Each part in words: its subject, where it belongs, what came of it. */
export const partsInWords = ({ parts }: AccessDraft): readonly (readonly string[])[] =>
  parts.map(({ subject, route, outcome }) => [
    subjectName(subject),
    route === undefined ? '' : wordsOf(routeWords, route),
    outcome === undefined ? '' : codeAsWords(outcome),
  ]);

/** Each letter in words: what, to whom, from which day, what became of it. */
export const lettersInWords = ({ letters, on: today }: AccessDraft): readonly string[][] =>
  letters.map(({ kind, reader, on, state }) => [
    wordsOf(letterWords, kind),
    wordsOf(readerWords, reader),
    dayWords(on, today),
    wordsOf(letterStateWords, state),
  ]);

const covered = (text: DraftText): string =>
  piecesOf(text)
    .map((piece) => (piece.isOthers ? accessWords.copy.covered : piece.text))
    .join('');

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title.toLocaleUpperCase(), ...lines];

/**
 * The copy that a worker goes on with: only texts and sections that they ticked, with everybody else covered by other letters and not
 * by a colour, so that nothing is under them.
 */
export const copyOf = (draft: AccessDraft, ticked: ReadonlySet<string>): string => {
  const { reference, whose, texts, on: today, askedOn, due, happened } = draft;
  const given = texts.filter(({ place }) => ticked.has(place));
  return [
    accessWords.copy.heading,
    '',
    accessWords.title(reference, accessSubjectWords(whose)),
    `${accessWords.asked} ${dayWords(askedOn, today)}. ${accessWords.due} ${dayWords(due, today)}.`,
    accessWords.copy.madeOn(dayWords(today, today)),
    ...(ticked.has('facts')
      ? part(
          accessWords.facts,
          factsInWords(draft).map(([name, value]) => `${name}: ${value}`),
        )
      : []),
    ...(ticked.has('parts')
      ? part(
          accessWords.parts,
          partsInWords(draft).map((cells) => cells.filter((cell) => cell !== '').join('. ')),
        )
      : []),
    ...part(
      accessWords.texts,
      given.flatMap((text) => [`${titleOf(text, today)}:`, covered(text), '']),
    ),
    ...(ticked.has('happened')
      ? part(
          accessWords.happened,
          happened.map(({ on, event }) => `${dayWords(on, today)}: ${wordsOf(eventWords, event)}`),
        )
      : []),
    ...(ticked.has('letters')
      ? part(
          accessWords.letters,
          lettersInWords(draft).map((cells) => cells.join(', ')),
        )
      : []),
    '',
  ].join('\n');
};

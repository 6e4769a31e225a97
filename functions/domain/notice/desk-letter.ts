import { inShortBlocks } from './desk-answer.ts';
import { blocksByKind } from './desk-blocks.ts';
import type { DeskLetterKind, DeskLetterOf } from './desk-letter-words.ts';
import type { LaterInShort } from './later-letter-words.ts';
import { laterInShortBlocks } from './later-outcome-blocks.ts';
import { type Block, type Letter, paragraph } from './letter.ts';
import type { LetterWords } from './letter-words.ts';
import { asTheirs, helpline, type NoticeFacts, signatureOf } from './notice-facts.ts';
import { deskWords } from './words/desk-words-by-voice.ts';

/** A letter that follows from what staff did, in the voice of its reader, from the words kept under it. */
export const deskLetter = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const words = deskWords[record.voice];
  const team = authority.complaintsTeam;
  return {
    subject: words.subject(record.reference),
    preview: words.preview,
    greeting: words.greeting(person.person.name),
    blocks: [
      ...blocksOf(facts),
      paragraph(words.reference(record.reference)),
      paragraph(words.contact(contactPerson.name, contactPerson.phone, team.hours)),
      paragraph(words.ombudsman(helpline(authority, 'ombudsman').phone)),
    ],
    signature: signatureOf(facts),
  };
};

/** The same for the young person who is written to beside their advocate. */
export const deskLetterToChild = (facts: NoticeFacts): Letter => deskLetter(asTheirs(facts));

const blocksOf = (facts: NoticeFacts): readonly Block[] => {
  const { words } = facts;
  if (words === undefined) throw new Error('What a letter says is not with it');
  if (words.kind === 'stage-1-answer-in-short') return inShortBlocks(facts, words);
  if (isLaterInShort(words)) return laterInShortBlocks(facts, words);
  if (words.kind === 'parts-held' || words.kind === 'asked-from-page') {
    throw new Error('The words of another letter are with it');
  }
  return blocksFor(words.kind, facts, words);
};

const isLaterInShort = (words: LetterWords): words is LaterInShort =>
  words.kind === 'stage-2-outcome-in-short' || words.kind === 'stage-3-response-in-short';

type ByKind = { readonly [Kind in DeskLetterKind]: DeskLetterOf<Kind> };

const blocksFor = <Kind extends DeskLetterKind>(
  kind: Kind,
  facts: NoticeFacts,
  words: ByKind[Kind],
): readonly Block[] => {
  const byKind: { readonly [One in DeskLetterKind]: Wrote<ByKind[One]> } = blocksByKind;
  return byKind[kind](facts, words);
};

type Wrote<Words> = (facts: NoticeFacts, words: Words) => readonly Block[];

/** What each of these notices is rendered by. */
export const deskLetters: Readonly<Record<DeskLetterKind, (facts: NoticeFacts) => Letter>> = {
  'stage-1-answer': deskLetter,
  'extension-told': deskLetter,
  'later-date-agreed': deskLetter,
  'settled-in-writing': deskLetter,
  'withdrawal-confirmed': deskLetter,
  'decision-told': deskLetter,
  'part-defined': deskLetter,
  'consent-asked': deskLetter,
  'meeting-invite': deskLetter,
  'status-secret-changed': deskLetter,
  'contact-changed': deskLetter,
  'stage-2-begun': deskLetter,
  'statement-for-agreement': deskLetter,
  'stage-2-extended': deskLetter,
  'scope-limited': deskLetter,
  'stage-2-outcome': deskLetter,
  'early-referral-told': deskLetter,
  'stage-3-begun': deskLetter,
  'panel-invite': deskLetter,
  'panel-report-sent': deskLetter,
  'stage-3-response': deskLetter,
  'remedy-done': deskLetter,
  'contact-limited': deskLetter,
  'contact-limits-ended': deskLetter,
};

import { dayInWords, londonDayOf, londonTimeOf } from '../clock/london.ts';
import { factTable, type Letter, paragraph } from './letter.ts';
import type { AskedLetterWords } from './letter-words.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { askedLetter } from './words/asked-words.ts';
import { urgencyWords } from './words/staff-words.ts';

/**
 * What was asked from the status page, for the team: which request, how urgent, what to do. Never a name in the
 * subject, and never the words.
 */
export const askedFromPage = (facts: NoticeFacts): Letter => {
  const { record, authority } = facts;
  const { action, at, urgency, code } = askedIn(facts);
  const urgent = urgencyWords[urgency];
  return {
    subject: askedLetter.subject(record.reference, askedLetter.what[action], urgent),
    preview: askedLetter.preview,
    greeting: askedLetter.greeting,
    blocks: [
      factTable([
        { name: askedLetter.reference, value: record.reference },
        { name: askedLetter.urgency, value: urgent },
        { name: askedLetter.asked, value: `${dayInWords(londonDayOf(at))}, ${londonTimeOf(at)}` },
        ...(code === undefined ? [] : [{ name: askedLetter.said, value: choice(code) }]),
      ]),
      paragraph(askedLetter.toDo[action]),
      paragraph(askedLetter.where),
    ],
    signature: [authority.name],
  };
};

const choices: Readonly<Record<string, string>> = askedLetter.choices;
const choice = (code: string): string => choices[code] ?? askedLetter.part(code);

const askedIn = ({ words }: NoticeFacts): AskedLetterWords => {
  if (words?.kind !== 'asked-from-page') throw new Error('What was asked is not with its letter');
  return words;
};

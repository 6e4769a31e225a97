import { factTable, type Letter, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { allocationWords } from './words/allocation-words.ts';
import { lessonsWords } from './words/lessons-words.ts';
import { reminderWords } from './words/reminder-words.ts';

/**
 * Asks whoever led a case for its lessons form, once an answer has left (councils.md, Bury; practice.md section 2 (17)).
 * No name and no story: mail is not where those are kept (practice rule 6).
 */
export const lessonsAsked = ({ record, authority, link }: NoticeFacts): Letter => ({
  subject: allocationWords.subject(record.reference, lessonsWords.what),
  preview: lessonsWords.preview,
  greeting: allocationWords.greeting,
  blocks: [
    paragraph(lessonsWords.lead),
    factTable([{ name: reminderWords.reference, value: record.reference }]),
    paragraph(allocationWords.where(link ?? '')),
    paragraph(lessonsWords.chased),
  ],
  signature: [authority.name],
});

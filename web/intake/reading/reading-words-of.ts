import { accessibilityWords } from '../../content/en/everyone/accessibility.ts';
import { helpNowWords } from '../../content/en/everyone/help-now.ts';
import { howComplaintsWorkWords } from '../../content/en/everyone/how-complaints-work.ts';
import { privacyWords } from '../../content/en/everyone/privacy.ts';
import { wentWrongWords } from '../../content/en/everyone/went-wrong.ts';
import { whatAnAdvocateIsWords } from '../../content/en/everyone/what-an-advocate-is.ts';
import type { ReadingName, ReadingWords } from '../../content/reading-words.ts';

/** Every page that is only read, with its words. */
export const readingWordsOf: Readonly<Record<ReadingName, ReadingWords>> = {
  'how-complaints-work': howComplaintsWorkWords,
  'what-an-advocate-is': whatAnAdvocateIsWords,
  'help-now': helpNowWords,
  privacy: privacyWords,
  accessibility: accessibilityWords,
  ...wentWrongWords,
};

const isForSearch = new Set<ReadingName>([
  'how-complaints-work',
  'what-an-advocate-is',
  'help-now',
  'privacy',
  'accessibility',
]);

/** Whether a search may lead to it: not to a page about something that went wrong. */
export const isIndexed = (page: ReadingName): boolean => isForSearch.has(page);

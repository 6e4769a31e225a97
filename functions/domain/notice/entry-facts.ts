import type { CaseRecord } from '../case/case-record.ts';
import { dayInWords, londonDayOf, londonTimeOf } from '../clock/london.ts';
import type { Fact } from './letter.ts';
import { intakeLetter } from './words/intake-words.ts';

/** By which other door it came, and when it was written down; it was received on the day any worker first heard it. */
export const entryFacts = ({ entry }: Pick<CaseRecord, 'entry'>): readonly Fact[] =>
  entry === undefined
    ? []
    : [
        { name: intakeLetter.door, value: intakeLetter.doors[entry.door] },
        {
          name: intakeLetter.writtenDown,
          value: `${dayInWords(londonDayOf(entry.enteredAt))}, ${londonTimeOf(entry.enteredAt)}`,
        },
      ];

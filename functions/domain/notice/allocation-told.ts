import type { CaseRecord } from '../case/case-record.ts';
import { datesForTeam } from '../case/dates-told.ts';
import { shareOf } from '../case/desk/share-of.ts';
import { informalContactDue } from '../clock/informal-contact.ts';
import { dayInWords, londonDayOf, londonTimeOf } from '../clock/london.ts';
import { dates, factTable, heading, type Letter, paragraph } from './letter.ts';
import { dateRows, type NoticeFacts } from './notice-facts.ts';
import { allocationWords } from './words/allocation-words.ts';
import { intakeLetter } from './words/intake-words.ts';
import { reminderWords } from './words/reminder-words.ts';

/**
 * Tells one member of staff that a case is theirs, wholly or in part, or that they are copied by the council's rule: the
 * days that bind, and where to read it. No name and no story: mail is not where those are kept (practice rule 6).
 */
export const allocationTold = (facts: NoticeFacts): Letter => {
  const { record, authority, staffId = '', link } = facts;
  const share = shareOf(record.allocation, staffId) ?? { as: 'copied' };
  const words = allocationWords[share.as];
  const { reference, receivedAt } = record;
  const clock = dateRows(datesForTeam(record, authority), {
    'stage-1-first': intakeLetter.firstDate,
    'stage-1-last': intakeLetter.lastDate,
  });
  return {
    subject: allocationWords.subject(reference, words.what),
    preview: allocationWords.preview,
    greeting: allocationWords.greeting,
    blocks: [
      paragraph(words.lead),
      factTable([
        { name: reminderWords.reference, value: reference },
        { name: reminderWords.received, value: dayInWords(londonDayOf(receivedAt)) },
        ...('day' in share
          ? [{ name: allocationWords[share.as].day, value: dayInWords(share.day) }]
          : []),
        ...(share.as === 'lead' ? contactBy(record, facts) : []),
      ]),
      paragraph(allocationWords.where(link ?? '')),
      heading(reminderWords.datesHeading),
      clock.length === 0 ? paragraph(reminderWords.noClock) : dates(clock),
      paragraph(allocationWords.notYours),
    ],
    signature: [authority.name],
  };
};

const contactBy = (
  record: CaseRecord,
  { authority: { informal } }: Pick<NoticeFacts, 'authority'>,
) =>
  informal === undefined || record.kind !== 'complaint'
    ? []
    : [
        {
          name: allocationWords.contactBy,
          value: momentInWords(informalContactDue(record.receivedAt, informal)),
        },
      ];

const momentInWords = (at: string): string => `${dayInWords(londonDayOf(at))}, ${londonTimeOf(at)}`;

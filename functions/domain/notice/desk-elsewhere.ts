import { mayPassOn, outsideCouncil } from '../case/pass-on.ts';
import { isYoungVoice, youngVoiceOf } from '../case/young-voice.ts';
import { deadlineDates } from '../clock/deadline-dates.ts';
import { corporateDeadlines } from '../clock/limits.ts';
import type { DeskLetterOf, PartElsewhere } from './desk-letter-words.ts';
import { type Block, box, dates, list, paragraph } from './letter.ts';
import { dateRows, type NoticeFacts } from './notice-facts.ts';
import { adultLetter } from './words/adult-words.ts';
import { deskWords } from './words/desk-words-by-voice.ts';
import { corporateDates, type ElsewhereWords, elsewhereWords } from './words/elsewhere-words.ts';
import { subjectNameFor } from './words/subject-words.ts';
import { youngAcknowledgements } from './words/young-words.ts';

/**
 * Which parts somebody else answers, who that is, and the limits that are not ours, in time to be kept; nothing leaves
 * the council before the writer says yes (law.md section 9; practice rules 16 and 23).
 */
export const elsewhereBlocks = (
  facts: NoticeFacts,
  elsewhere: readonly PartElsewhere[],
): readonly Block[] => {
  const { record, contactPerson } = facts;
  const words = wordsFor(facts);
  // Nobody passes a complaint on to a court.
  const goesOut = ({ route }: PartElsewhere) => outsideCouncil.has(route) && route !== 'court';
  const asks = elsewhere.some(goesOut) && !mayPassOn(record, undefined);
  const lines = elsewhere.map(({ subject, route }) =>
    words.part(subjectNameFor(record.voice, subject), words.who[route]),
  );
  return [
    paragraph(words.parts),
    list([...new Set(lines)]),
    ...elsewhereLimits(facts, elsewhere).map(paragraph),
    ...(asks ? consentLines(facts).map(paragraph) : []),
    paragraph(words.wrong(contactPerson.phone)),
  ];
};

const consentLines = ({ record, contactPerson }: NoticeFacts): readonly string[] => {
  const { consent, consentHow, consentFree } = deskWords[record.voice];
  return [consent['pass-on'], consentHow(contactPerson.phone), consentFree];
};

const elsewhereLimits = (
  { record, authority, contactPerson }: NoticeFacts,
  elsewhere: readonly PartElsewhere[],
): readonly string[] => {
  const { body, writtenWithinCalendarDays: days } = authority.conferenceAppeal;
  const has = (route: PartElsewhere['route']) => elsewhere.some((one) => one.route === route);
  const isYoung = isYoungVoice(record.voice);
  const conference = isYoung
    ? youngAcknowledgements[youngVoiceOf(record.voice)].conferenceLimit(days, contactPerson.phone)
    : adultLetter.conferenceLimit(body, days);
  return [
    ...(has('conference-appeal') ? [conference] : []),
    ...(has('tribunal') && !isYoung ? [adultLetter.tribunalLimit] : []),
  ];
};

/**
 * What a person understands a part for the general procedure to be, and the dates of the Ombudsman's Code that start
 * with it (practice rule 25; law.md section 1). Never called statutory.
 */
export const definedBlocks = (
  facts: NoticeFacts,
  { part, subject, understood }: DeskLetterOf<'part-defined'>,
): readonly Block[] => {
  const words = wordsFor(facts);
  const definedAt = facts.record.parts.find(({ id }) => id === part)?.definedAt;
  const due = deadlineDates(
    corporateDeadlines,
    definedAt === undefined ? {} : { 'defined-by-a-person': definedAt },
    facts.authority.targets,
  );
  return [
    paragraph(words.defined(subjectNameFor(facts.record.voice, subject))),
    box('', [understood]),
    paragraph(words.definedWrong(facts.contactPerson.phone)),
    dates(dateRows(due, corporateDates(words))),
  ];
};

const wordsFor = ({ record: { voice } }: NoticeFacts): ElsewhereWords => {
  if (voice === 'outsider') throw new Error('Somebody outside the family is told of no parts');
  return elsewhereWords[voice];
};

import { describe, expect, test } from 'vitest';
import { taskKinds } from '../../../functions/domain/case/case-task.ts';
import {
  corporateAcknowledgement,
  corporateDeadlines,
  deadlinesAtReceipt,
} from '../../../functions/domain/clock/limits.ts';
import { deskLetterKinds } from '../../../functions/domain/notice/desk-letter-words.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import {
  accessReasonWords,
  accessRequestWords,
  accessWords,
} from '../../../web/content/en/desk/access.ts';
import { caseWords, eventWords } from '../../../web/content/en/desk/case.ts';
import * as codes from '../../../web/content/en/desk/codes.ts';
import { commandFormWords } from '../../../web/content/en/desk/command-forms.ts';
import { cannotWords, commandWords } from '../../../web/content/en/desk/commands.ts';
import { frameWords, signInWords } from '../../../web/content/en/desk/frame.ts';
import {
  leadDutyWords,
  peopleWords,
  personFormWords,
} from '../../../web/content/en/desk/people.ts';
import {
  findWords,
  pictureWords,
  queueWords,
  reasonWords,
  weekWords,
} from '../../../web/content/en/desk/queue.ts';
import { readingAge, sentencesIn, wholeSentences } from '../../support/reading/reading-age.ts';
import { namesOf, wordsOfTheField } from '../../support/reading/terms.ts';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

describe('the words of the desk', () => {
  test.each(
    Object.entries({
      frame: [frameWords, signInWords],
      queue: [queueWords, reasonWords, weekWords, pictureWords, findWords],
      case: [caseWords, eventWords, codes],
      access: [accessWords, accessReasonWords, accessRequestWords],
      people: [peopleWords, personFormWords, leadDutyWords],
      commands: [commandFormWords, commandWords, cannotWords],
    }),
  )('can be read at fourteen: %s', (_, words) => {
    const terms = [...[...authorities.values()].flatMap(namesOf), ...wordsOfTheField];
    const sentences = wholeSentences(sentencesIn(textsIn(words)));
    expect(sentences.length).toBeGreaterThan(4);
    expect(readingAge(sentences, terms)).toBeLessThanOrEqual(14);
  });
});

describe('the codes of a case', () => {
  const lacking = (words: Readonly<Record<string, string>>, names: readonly string[]) =>
    names.filter((name) => !Object.hasOwn(words, name));

  test('are never shown as codes: each date, task and letter that there may be has words', () => {
    const dates = [...deadlinesAtReceipt, ...corporateDeadlines, corporateAcknowledgement];
    expect(
      lacking(codes.dateWords, [
        ...dates.map(({ rule }) => rule),
        'interest-decision',
        'stage-2-request-advised',
      ]),
    ).toEqual([]);
    expect(
      lacking(eventWords, [
        'alert-passed-on',
        'alert-unheard',
        'referral-accepted',
        'referral-declined',
        'referral-chased',
        'referral-unaccepted',
        'advocate-first-contact',
        'part-defined',
      ]),
    ).toEqual([]);
    expect(lacking(codes.taskWords, taskKinds)).toEqual([]);
    expect(lacking(codes.letterWords, deskLetterKinds)).toEqual([]);
    expect(
      lacking(codes.letterStateWords, [
        'pending',
        'leased',
        'retrying',
        'maybe-sent',
        'delayed',
        'sent',
        'complained',
        'failed',
        'bounced',
        'suppressed',
        'not-wanted',
      ]),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { letterText } from '../../../../functions/adapters/mail/letter-text.ts';
import { renderNotice } from '../../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../../shared/authority/bury.ts';
import { change } from '../../../support/a-desk.ts';
import { adjudicated, answered, askForThree, askForTwo } from '../../../support/a-later-desk.ts';

/** What they are told when a stage is asked for on this day. */
const toldOn = (ask: typeof askForTwo, from: ReturnType<typeof answered>, on: string): string => {
  const {
    record,
    notices,
    letters = [],
  } = change(from, { ...ask, on }, { now: `${on}T10:00:00.000Z` });
  const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
  return notices
    .map(({ id, kind }) => {
      const words = letters.find(({ notice }) => notice === id)?.words;
      const facts = { record, person: from.person, authority: bury, contactPerson, words };
      return letterText(renderNotice(kind, facts).letter).replaceAll(/\s+/g, ' ');
    })
    .join(' ');
};

// Answered on Tuesday 24 November 2026: the twentieth working day is Tuesday 22 December (law.md section 4).
describe('what is told when the next stage is asked for', () => {
  test('in time: its dates, without conditions', () => {
    const two = toldOn(askForTwo, answered(), '2026-12-22');
    // From Tuesday 22 December: 2 by Thursday 24, 5 by Thursday 31, then four weeks.
    expect(two).toContain('We try to answer you by Friday 29 January 2027.');
    expect(two).not.toMatch(/If we do|No one has said no/);
    const three = toldOn(askForThree, adjudicated(), '2026-12-22');
    // Thirty from Tuesday 22 December: a week after those twenty-five.
    expect(three).toContain('They must meet by Friday 5 February 2027.');
    expect(three).not.toMatch(/If we do|No one has said no/);
  });

  test('late: a person decides by a day, nobody is refused, and the dates are conditional (practice rule 16)', () => {
    const two = toldOn(askForTwo, answered(), '2026-12-23');
    // The council's own two working days, over Christmas: Thursday 24 and Tuesday 29 December.
    expect(two).toContain('We will tell you by Tuesday 29 December 2026 if we do.');
    expect(two).toContain('A person decides this. No one has said no.');
    expect(two).toContain('If we do, we try to answer you by Monday 1 February 2027.');
    expect(two).not.toContain('They will.');
    const three = toldOn(askForThree, adjudicated(), '2026-12-23');
    expect(three).toContain('We will tell you by Tuesday 29 December 2026 if we do.');
    expect(three).toContain('If we do, three new people must meet by Monday 8 February 2027.');
  });
});

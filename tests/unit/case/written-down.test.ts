import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import {
  caseEntry,
  entryWords,
  heardAt,
  heardProblem,
} from '../../../functions/domain/case/case-entry.ts';
import { datesForComplainant } from '../../../functions/domain/case/dates-told.ts';
import { dueDay } from '../../../functions/domain/case/decision-looks.ts';
import { withDeadlines } from '../../../functions/domain/case/desk/settle-step.ts';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import { takeLooks } from '../../../functions/domain/case/take-looks.ts';
import { londonDayOf } from '../../../functions/domain/clock/london.ts';
import type { NoticeKind } from '../../../functions/domain/notice/owed-notice.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { anEntry, byMember, byPhone, friday, mondayMorning } from '../../support/an-entry.ts';

type Answers = Readonly<Record<string, unknown>>;

const opened = (entry: Answers = byPhone, answers: Answers = {}) => {
  const { entry: read, submission } = anEntry(entry, answers);
  const words = entryWords(read);
  return openCase({ kind: 'complaint', value: submission }, bury, {
    reference: 'K4T-9WX-2HR',
    receivedAt: heardAt(read, mondayMorning),
    entry: caseEntry(read, 'megan', mondayMorning),
    ...(words !== undefined && { entryWords: words }),
  });
};
const datesOf = (entry: Answers, answers: Answers = {}) =>
  datesForComplainant(opened(entry, answers).record, bury).map(({ rule, from, date }) => [
    rule,
    from,
    date,
  ]);
const kindsOf = (entry: Answers, answers: Answers = {}) =>
  opened(entry, answers).tasks.map(({ kind }) => kind);

describe('when any worker first heard it', () => {
  const on = (heardOn: string, heardTime?: string) => ({
    heardOn,
    ...(heardTime !== undefined && { heardTime }),
  });

  test('is the instant that was written down, or noon of its day', () => {
    expect(heardAt(on(friday, '16:05'), mondayMorning)).toBe('2026-11-20T16:05:00.000Z');
    expect(heardAt(on(friday), mondayMorning)).toBe('2026-11-20T12:00:00.000Z');
  });

  test('is now, where noon of that day is still to come', () => {
    expect(heardAt(on('2026-11-23'), mondayMorning)).toBe(mondayMorning);
  });

  test.each([
    ['today', on('2026-11-23')],
    ['earlier today', on('2026-11-23', '08:59')],
    ['two years ago', on('2024-11-23')],
  ])('may be %s', (_, heard) => {
    expect(heardProblem(heard, mondayMorning)).toBeUndefined();
  });

  test.each([
    ['tomorrow', on('2026-11-24'), 'entry.heardOn', 'in-the-future'],
    ['later today', on('2026-11-23', '09:01'), 'entry.heardTime', 'in-the-future'],
    ['more than two years ago', on('2024-11-22'), 'entry.heardOn', 'too-long-ago'],
  ])('cannot be %s', (_, heard, field, code) => {
    expect(heardProblem(heard, mondayMorning)).toEqual({ field, code });
  });

  test('starts the statutory clock; the council’s own target starts when it was written down', () => {
    expect(datesOf(byPhone)).toEqual([
      ['triage-check', '2026-11-23', '2026-11-25'],
      ['stage-1-first', '2026-11-20', '2026-12-04'],
      ['stage-1-last', '2026-11-20', '2026-12-18'],
    ]);
  });

  test('promises somebody outside the family no day that is over', () => {
    const friend = { role: 'adult', person: { relationship: 'friend' } };
    const [[rule, from] = []] = datesOf({ ...byPhone, heardOn: '2026-10-01' }, friend);
    expect([rule, from]).toEqual(['interest-decision', '2026-11-23']);
  });

  test('long before it was written down, the offer of Stage 2 is owed at once', () => {
    const { record } = opened({ ...byPhone, heardOn: '2026-10-01' });
    const looked = takeLooks(record, bury, mondayMorning);
    expect(looked?.notices.map(({ kind }) => kind)).toContain('stage-2-offer');
  });
});

describe('a complaint that a worker wrote down', () => {
  test('has all that one from the public pages has, from the moment it was written down', () => {
    const { notices, tasks, record } = opened(byPhone, { safety: 'unsafe' });
    expect(notices.map(({ kind, dueAt }) => [kind, dueAt])).toEqual(
      ['urgent-alert', 'team-intake', 'acknowledgement', 'advocacy-referral'].map((kind) => [
        kind,
        mondayMorning,
      ]),
    );
    expect(tasks.every(({ startsAt }) => startsAt === mondayMorning)).toBe(true);
    expect(record.alerts).toMatchObject([{ raisedAt: mondayMorning, askedAt: mondayMorning }]);
    expect(record.handshake).toMatchObject({ toldAt: mondayMorning });
  });

  test('keeps by which door it came, who took it, and both days, without a word that was typed', () => {
    const { record, person } = opened({ ...byPhone, placeName: 'CANARY', heardTime: '4.05pm' });
    expect(record).toMatchObject({
      channel: 'phone',
      receivedAt: '2026-11-20T16:05:00.000Z',
      entry: {
        door: 'phone',
        heardOn: friday,
        heardTime: '16:05',
        takenBy: 'megan',
        enteredAt: mondayMorning,
        takenWhere: 'contact-centre',
        ownWords: 'theirs',
        sendBack: 'email',
      },
    });
    expect(JSON.stringify(record)).not.toContain('CANARY');
    expect(person.entry).toEqual({ placeName: 'CANARY' });
  });

  test('is in the audit trail twice: when it was heard, and by whom it was written down', () => {
    const { events } = opened();
    expect(events.slice(0, 2)).toMatchObject([
      { at: '2026-11-20T12:00:00.000Z', actor: 'complainant', event: 'complaint-received' },
      { at: mondayMorning, actor: 'megan', event: 'complaint-written-down', door: 'phone' },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Sam|STORY/);
  });

  test('leaves every decision until the day that somebody could make it', () => {
    const { record } = opened(byPhone, {
      complaint: { story: 'IRRELEVANT', changeComing: { what: 'move', when: 'today' } },
    });
    const defer = record.decisions.find(({ kind }) => kind === 'defer-change');
    expect(dueDay(londonDayOf(defer?.raisedAt ?? ''), 'same-day', bury.targets)).toBe('2026-11-23');
  });

  test('counts how near a change is from the writing, not from the hearing', () => {
    const change = { story: 'IRRELEVANT', changeComing: { what: 'move', date: '2026-11-30' } };
    expect(opened(byPhone, { complaint: change }).record.urgency.because).toContain('change-soon');
  });

  test.each([
    ['phone', byPhone, true],
    ['in person', { ...byPhone, door: 'in-person' }, true],
    ['post', { door: 'post', heardOn: friday }, false],
    ['email', { door: 'email', heardOn: friday }, false],
  ])('by %s: a person sends back what was only said (reg 16)', (_, entry, isSentBack) => {
    expect(kindsOf(entry).includes('send-words-back')).toBe(isSentBack);
  });

  test.each([
    ['by phone, where it was read to them', byPhone, {}, 'told-automatically'],
    ['by post, where nobody told them', { door: 'post', heardOn: friday }, {}, 'person-arranges'],
    ['through an MP, where nobody told them', byMember, {}, 'person-arranges'],
    [
      'by post, where they asked for one',
      { door: 'post', heardOn: friday },
      { advocate: { wish: 'refer' } },
      'told-automatically',
    ],
  ])('the advocacy service is told of a child who complains %s', (_, entry, answers, state) => {
    const { record, tasks } = opened(entry, answers);
    expect(record.referral.state).toBe(state);
    expect(tasks.some(({ kind }) => kind === 'arrange-advocate')).toBe(state === 'person-arranges');
  });

  test('a desk step keeps the day of the check as it was promised, from the writing', () => {
    const { record } = opened({ ...byPhone, heardOn: '2026-11-16' });
    const check = (one: typeof record) =>
      datesForComplainant(one, bury).find(({ rule }) => rule === 'triage-check')?.date;
    expect(check(withDeadlines(record))).toBe(check(record));
  });

  test('by a councillor or MP: they have a reply of their own, and their authority is decided on', () => {
    const { record, tasks, person } = opened(byMember);
    expect(tasks.map(({ kind }) => kind)).toContain('reply-to-member');
    expect(record.decisions.filter(({ kind }) => kind === 'whose-authority')).toHaveLength(1);
    expect(record.entry).toMatchObject({ memberKind: 'mp', authority: 'not-seen' });
    expect(JSON.stringify(record)).not.toContain('Robin');
    expect(person.entry).toMatchObject({ memberName: 'Robin Example' });
  });

  test.each(['seen', 'not-needed'])('whose authority was %s is not doubted', (authority) => {
    const { record } = opened({ ...byMember, authority });
    expect(record.decisions.map(({ kind }) => kind)).not.toContain('whose-authority');
  });

  test('is doubted once where the councillor complains as well', () => {
    const { record } = opened(byMember, { role: 'adult', person: { relationship: 'mp' } });
    expect(record.decisions.filter(({ kind }) => kind === 'whose-authority')).toHaveLength(1);
  });

  test('what a worker for the council said goes to the whistleblowing lead alone, whoever wrote it down', () => {
    const { notices } = opened(byPhone, {
      role: 'adult',
      person: { relationship: 'council-worker' },
    });
    expect(
      notices.filter(({ kind }) => kind === 'team-intake').map(({ reader }) => reader),
    ).toEqual(['whistleblowing-lead']);
  });

  test('heard so long ago that a day has gone by: nobody is promised that day, and we say that we are late', () => {
    const letterOf = (heardOn: string) => {
      const { record, person } = opened({ ...byPhone, heardOn });
      const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
      const facts = { record, person, authority: bury, contactPerson };
      return letterText(renderNotice('acknowledgement', facts).letter);
    };
    const late = letterOf('2026-11-02');
    expect(late).toContain('We are late, and we are sorry.');
    expect(late).not.toContain('Monday 16 November 2026');
    expect(late).toContain('Monday 30 November 2026');
    const inTime = letterOf(friday);
    expect(inTime).not.toContain('We are late');
    expect(inTime).toContain('Friday 4 December 2026');
  });

  test('is told to the team with its door and both days, and what a person decides by a day to come', () => {
    const { record, person } = opened({ ...byPhone, heardOn: '2026-11-09' }, { safety: 'unsafe' });
    const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
    const textOf = (kind: NoticeKind) =>
      letterText(renderNotice(kind, { record, person, authority: bury, contactPerson }).letter);
    const intake = textOf('team-intake');
    expect(intake).toMatch(/Received: Monday 9 November 2026/);
    expect(intake).toMatch(/Came by: phone/);
    expect(intake).toMatch(/Written down: Monday 23 November 2026, 9:00 am/);
    expect(intake).toMatch(/Read for safety by the end of: Monday 23 November 2026/);
    expect(intake).toMatch(/Wednesday 25 November 2026/);
    expect(textOf('urgent-alert')).toContain('9:00 am');
    expect(intake).not.toContain('megan');
  });
});

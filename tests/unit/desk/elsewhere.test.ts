import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { looksDue } from '../../../functions/domain/case/looks.ts';
import { mayAsk } from '../../../functions/domain/case/may-ask.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { change, done, fileOf, manager, put, tuesday } from '../../support/a-desk.ts';
import { aComplaintOf, aSubmission } from '../../support/a-submission.ts';

const read = { command: 'read-for-safety' };
const about = (subjects: readonly string[], more: object = {}) =>
  done(
    fileOf(
      aComplaintOf(
        aSubmission({
          role: 'adult',
          person: {
            name: 'Jo Example',
            relationship: 'parent',
            contact: { email: 'jo@example.com' },
          },
          complaint: { points: subjects.map((subject) => ({ subject })) },
          ...more,
        }),
      ),
    ),
    read,
  );
const confirm = (...parts: string[]) => ({ command: 'confirm-parts', parts });
const letterOf = (file: ReturnType<typeof about>, changed: ReturnType<typeof change>): string => {
  const [notice] = changed.notices;
  if (notice === undefined) return expect.fail('no letter is owed');
  return letterText(
    renderNotice(notice.kind, {
      record: changed.record,
      person: file.person,
      authority: bury,
      contactPerson: { name: 'Alex', phone: '0161 496 0101' },
      words: changed.letters?.[0]?.words,
    }).letter,
  );
};
const consent = { command: 'record-consent', about: 'pass-on', state: 'given', how: 'phone' };
const datesOf = ({ record }: Pick<ReturnType<typeof change>, 'record'>) =>
  record.datesTold.map(({ rule, date }) => [rule, date]);

describe('telling somebody who answers a part that is not for this procedure', () => {
  test('confirming it is told, each part once, with the Ombudsman; what is ours needs no letter', () => {
    const file = about(['waiting', 'school', 'school']);
    const letter = letterOf(file, change(file, confirm('1', '2', '3')));
    expect(letter.match(/School: the school answers this/g)).toHaveLength(1);
    expect(letter).not.toContain('Waiting');
    expect(letter).toContain('Ombudsman');
    expect(change(file, confirm('1')).notices).toEqual([]);
  });

  test('nobody is asked to pass anything on to a court, or again once they have said', () => {
    const asks = (file: ReturnType<typeof about>) =>
      letterOf(file, change(file, confirm('1'))).includes('May we pass');
    expect(asks(about(['school']))).toBe(true);
    expect(asks(about(['court']))).toBe(false);
    expect(asks(about(['school'], { passOn: 'yes' }))).toBe(false);
  });

  test('nobody is told of what could tip somebody off, and nobody outside the family of any part', () => {
    const misconduct = about(['staff-misconduct']);
    expect(change(misconduct, confirm('1', '2'))).toMatchObject({ notices: [], letters: [] });
    const friend = about(['school'], {
      person: { relationship: 'friend', contact: { email: 'jo@example.com' } },
    });
    expect(change(friend, confirm('1'))).toMatchObject({ notices: [], letters: [] });
  });

  test('what they said on the form of passing parts on is their word, until they say another', () => {
    const handOver = { command: 'hand-over', part: '1' };
    const yes = done(about(['school'], { passOn: 'yes' }), confirm('1'));
    expect(change(yes, handOver).events).toMatchObject([{ event: 'part-handed-over' }]);
    const no = done(about(['school'], { passOn: 'no' }), confirm('1'));
    expect(put(no, handOver)).toMatchObject({ because: 'consent-first' });
    expect(put(done(no, consent), handOver)).toMatchObject({ kind: 'changed' });
  });

  test.each(['child-protection-conference', 'sen-plan'])(
    '%s has a limit of its own: it is handed over the same day, and that is a task until it is',
    (subject) => {
      const file = about([subject]);
      const confirmed = change(file, confirm('1'));
      expect(confirmed.tasks).toMatchObject([{ kind: 'hand-over-today', target: 'same-day' }]);
      const over = change(done(file, confirm('1'), consent), { command: 'hand-over', part: '1' });
      expect(over.tasksDone).toEqual(confirmed.tasks.map(({ id }) => id));
    },
  );
});

test('a no to the children’s procedure leaves an appeal with a limit of its own to be handed over', () => {
  const file = done(about(['child-protection-conference', 'waiting']), confirm('1', '2'), consent);
  const doubt = { id: '9', kind: 'out-of-time', rule: 'one-year', state: 'open' } as const;
  const decisions = [
    ...file.record.decisions,
    { ...doubt, target: 'decisionDays', holdsDates: true } as const,
  ];
  const doubted = { ...file, record: { ...file.record, decisions } };
  const no = { command: 'decide', decision: '9', outcome: 'decline', reasons: 'WORDS' };
  const refused = change(doubted, no);
  expect(refused.record.parts.map(({ route, ended }) => [route, ended?.outcome])).toEqual([
    ['conference-appeal', undefined],
    ['statutory', 'not-taken'],
    ['statutory', 'not-taken'],
  ]);
  const kinds = done(doubted, no).tasks.map(({ kind }) => kind);
  expect(kinds).toContain('hand-over-today');
  expect(change(done(doubted, no), { command: 'hand-over', part: '1' }).tasksDone).toHaveLength(1);
});

describe('a part for the general procedure', () => {
  const define = { command: 'define-part', part: '1', words: 'The bus leaves too early.' };
  const file = about(['school-transport']);

  test('keeps the statutory dates until a person confirms; then the Code gives five working days from receipt', () => {
    expect(datesOf(file).map(([rule]) => rule)).toContain('stage-1-first');
    expect(datesOf(change(file, confirm('1')))).toEqual([['corporate-acknowledge', '2026-11-27']]);
  });

  test('is answered ten working days after a person wrote what it is understood to be, never after receipt', () => {
    const confirmed = done(file, confirm('1'));
    const defined = change(confirmed, define, { now: '2026-11-26T10:00:00.000Z' });
    expect(datesOf(defined)).toEqual([
      ['corporate-answer', '2026-12-10'],
      ['corporate-answer-last', '2026-12-24'],
    ]);
    const letter = letterOf(confirmed, defined);
    expect(letter).toContain('The bus leaves too early.');
    expect(letter).toContain('Thursday 10 December 2026');
    expect(letter).not.toMatch(/statutory|must answer|Stage/);
  });

  test('is defined once, only where it is one, and only once a person has confirmed that', () => {
    expect(put(file, define)).toMatchObject({ because: 'not-a-route' });
    expect(put(done(file, confirm('1'), define), define)).toMatchObject({
      because: 'done-already',
    });
    expect(put(done(about(['waiting']), confirm('1')), define)).toMatchObject({
      because: 'not-a-route',
    });
  });

  test('has no clock with us once it is handed over, and a clock of its own beside what is ours', () => {
    const confirmed = done(file, confirm('1'));
    expect(datesOf(change(confirmed, { command: 'hand-over', part: '1' }))).toEqual([]);
    const mixed = change(about(['waiting', 'school-transport']), confirm('1', '2'));
    expect(datesOf(mixed)).toEqual([
      ['stage-1-first', '2026-12-04'],
      ['stage-1-last', '2026-12-18'],
      ['corporate-acknowledge', '2026-11-27'],
    ]);
  });

  test('can be withdrawn like any other', () => {
    const confirmed = done(file, confirm('1'));
    expect(mayAsk(confirmed, tuesday)).toContain('withdraw');
    const withdrawn = change(confirmed, {
      command: 'withdraw',
      reason: 'changed-mind',
      with: 'complainant',
      how: 'phone',
    });
    expect(withdrawn.record).toMatchObject({ state: 'withdrawn', datesTold: [] });
  });
});

describe('a refusal', () => {
  const old = about(['waiting'], {
    complaint: { points: [{ subject: 'waiting' }], when: { precision: 'over-a-year' } },
  });
  const decision = old.record.decisions.find(({ kind }) => kind === 'out-of-time')?.id ?? '';
  const refuse = { command: 'decide', decision, outcome: 'decline', reasons: 'REASONS' };

  test('leaves nothing to put in its place, nothing to do towards an answer, and nothing to withdraw', () => {
    const formal = {
      id: 'formal-stage-1-x',
      kind: 'formal-stage-1',
      rule: 'council-target',
      startsAt: tuesday,
      target: 'same-day',
      state: 'open',
    } as const;
    const refused = change({ ...old, tasks: [...old.tasks, formal] }, refuse);
    expect(refused.record.decisions.filter(({ state }) => state === 'open')).toEqual([]);
    expect(refused.tasksDone).toEqual([formal.id]);
    expect(mayAsk({ record: refused.record, asked: [] }, tuesday)).toEqual(['add', 'contact']);
  });

  test('that is taken back brings up again where its parts belong', () => {
    const closed = done(old, refuse, { command: 'close', because: 'declined' });
    const again = change(closed, { command: 'reopen', reasons: 'x' }, { staff: manager });
    expect(
      again.record.decisions.filter(({ state }) => state === 'open').map(({ kind }) => kind),
    ).toEqual(['confirm-routes', 'out-of-time']);
  });
});

describe('a part for the general procedure', () => {
  const looksBy = (file: ReturnType<typeof about>, day: string): readonly string[] =>
    looksDue(file.record, bury, `${day}T09:00:00.000Z`)
      .map(({ name }) => name)
      .filter((name) => name.startsWith('corporate'));

  test('is warned of before its day to be put into words, and before and after that of its answer', () => {
    const waits = done(about(['school-transport']), confirm('1'));
    // It came on Sunday 22 November 2026: its fifth working day is Friday 27 November.
    expect(looksBy(waits, '2026-11-25')).toEqual([]);
    expect(looksBy(waits, '2026-11-26')).toEqual(['corporate-define']);
    const defined = done(waits, { command: 'define-part', part: '1', words: 'The bus was late.' });
    // Put into words on Tuesday 24 November: its tenth working day is Tuesday 8 December.
    expect(looksBy(defined, '2026-12-03')).toEqual([]);
    expect(looksBy(defined, '2026-12-04')).toEqual(['corporate-due']);
    expect(looksBy(defined, '2026-12-08')).toEqual(['corporate-due']);
    expect(looksBy(defined, '2026-12-09')).toEqual(['corporate-due', 'corporate-past']);
  });
});

import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { outcomesOf } from '../../../functions/domain/case/desk/deciders/decisions.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { decisionKinds } from '../../../functions/domain/triage/decisions.ts';
import { bury } from '../../../shared/authority/bury.ts';
import type { fileOf } from '../../support/a-desk.ts';
import { aConfirmedCase, change, done, put, tuesday } from '../../support/a-desk.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../support/a-submission.ts';

type File = ReturnType<typeof fileOf>;

const anAdult = (answers: Record<string, unknown>, relationship = 'parent') =>
  aConfirmedCase(
    aComplaintOf(
      aSubmission({
        role: 'adult',
        person: { name: 'Jo', relationship, contact: { email: 'jo@example.com' } },
        ...answers,
      }),
    ),
  );
const longAgo = () => anAdult({ complaint: { story: 'x', when: { precision: 'over-a-year' } } });
const outsider = () => anAdult({ children: [{ name: 'CHILDNAME' }] }, 'friend');
const idOf = (file: File, kind: string): string =>
  file.record.decisions.find((one) => one.kind === kind)?.id ?? expect.fail(`no ${kind}`);
const decideOn = (file: File, kind: string, outcome: string): ChangedCase =>
  change(file, { command: 'decide', decision: idOf(file, kind), outcome, reasons: 'OUR-REASONS' });
const lettersOf = (file: File, { record, notices, letters = [] }: ChangedCase): string =>
  notices
    .map(({ id, kind }) => {
      const words = letters.find(({ notice }) => notice === id)?.words;
      const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
      const facts = { record, person: file.person, authority: bury, contactPerson, words };
      return letterText(renderNotice(kind, facts).letter);
    })
    .join('\n');

describe('deciding a doubt', () => {
  test('keeps which named person decided what, and when; the reasons are kept apart', () => {
    const changed = decideOn(longAgo(), 'out-of-time', 'accept');
    expect(changed.record.decisions).toContainEqual(
      expect.objectContaining({
        kind: 'out-of-time',
        state: 'decided',
        outcome: 'accept',
        decidedBy: 'complaints-officer',
        decidedAt: tuesday,
      }),
    );
    expect(changed.note).toMatchObject({ words: 'OUR-REASONS', by: 'complaints-officer' });
    expect(JSON.stringify([changed.record, changed.events])).not.toContain('OUR-REASONS');
  });

  test('a no is written to the person, with the reasons and the Ombudsman', () => {
    const file = longAgo();
    const text = lettersOf(file, decideOn(file, 'out-of-time', 'decline'));
    expect(text).toContain('It was more than a year ago.');
    expect(text).toContain('OUR-REASONS');
    expect(text).toContain('A named person decided this, not a computer.');
    expect(text).toContain('Ombudsman');
  });

  test('after a no there is no clock of Stage 1, and the case stays open until a person closes it', () => {
    const { record } = decideOn(longAgo(), 'out-of-time', 'decline');
    expect([record.state, record.deadlines, record.nextLookAt]).toEqual(['open', [], undefined]);
  });

  test('a doubt is decided once, and only as it can be decided', () => {
    const file = longAgo();
    const decision = idOf(file, 'out-of-time');
    const command = { command: 'decide', decision, outcome: 'accept', reasons: 'x' };
    expect(put(file, { ...command, outcome: 'defer' })).toMatchObject({
      field: 'outcome',
      because: 'not-on-list',
    });
    expect(put(done(file, command), command)).toMatchObject({ because: 'done-already' });
    expect(put(file, { ...command, decision: 'none' })).toMatchObject({ because: 'not-there' });
  });

  test('where each part belongs is confirmed part by part, never by one tick', () => {
    expect(outcomesOf['confirm-routes']).toEqual([]);
    expect(decisionKinds.filter((kind) => outcomesOf[kind].length === 0)).toEqual([
      'confirm-routes',
    ]);
  });

  test('a change that somebody does not want: they are told the same day that it waits, or why it does not', () => {
    const file = aConfirmedCase(
      aComplaintOf(
        aReachableChild({
          complaint: { story: 'x', changeComing: { what: 'move', when: 'today' } },
        }),
      ),
    );
    expect(lettersOf(file, decideOn(file, 'defer-change', 'defer'))).toContain(
      'The change will wait',
    );
    expect(lettersOf(file, decideOn(file, 'defer-change', 'not-deferred'))).toContain(
      'OUR-REASONS',
    );
  });
});

describe('somebody outside the family', () => {
  test('who is not let in is told so with reasons, and never whether a child is known', () => {
    const file = outsider();
    const text = lettersOf(file, decideOn(file, 'sufficient-interest', 'decline'));
    expect(text).toContain('this procedure is not open to you');
    expect(text).toContain('We cannot say whether we know any child or family.');
    expect(text).not.toMatch(/CHILDNAME|Stage/);
  });

  test('who is let in is told what any other complainant is told from then on', () => {
    const { record } = decideOn(outsider(), 'sufficient-interest', 'accept');
    expect([record.voice, record.complainant.outsideFamily]).toEqual(['adult', false]);
    expect(record.datesTold.map(({ rule }) => rule)).toContain('stage-1-first');
  });

  test.each([
    { command: 'extend-stage-1', ground: 'complexity', reasons: 'x' },
    { command: 'record-informal-contact', result: 'not-reached', how: 'phone', on: '2026-11-24' },
    { command: 'record-consent', about: 'child-agrees', state: 'requested' },
    {
      command: 'invite-to-meeting',
      on: '2026-11-30',
      time: '2 pm',
      where: 'x',
      advocateOffered: true,
    },
    { command: 'draft-answer', parts: [{ part: '1', outcome: 'upheld', finding: 'x' }] },
  ])('is told nothing of the procedure before that is decided: $command', (command) => {
    expect(put(outsider(), command)).toMatchObject({ because: 'decision-first' });
  });
});

describe('consent', () => {
  test('a child’s yes decides the doubt; a no is for a person to weigh', () => {
    const file = anAdult({ onBehalf: { kind: 'on-behalf', agreed: 'not-asked' } });
    const consent = { command: 'record-consent', about: 'child-agrees', how: 'in-person' };
    const stateAfter = (state: string) =>
      change(file, { ...consent, state }).record.decisions.find(
        ({ kind }) => kind === 'child-agreement',
      )?.state;
    expect([stateAfter('given'), stateAfter('refused')]).toEqual(['decided', 'open']);
  });

  test('is asked in writing, and is not given before anybody was spoken with', () => {
    const file = anAdult({});
    const asked = change(file, { command: 'record-consent', about: 'pass-on', state: 'requested' });
    expect(lettersOf(file, asked)).toContain('You do not have to say yes.');
    expect(
      put(file, { command: 'record-consent', about: 'pass-on', state: 'given' }),
    ).toMatchObject({ because: 'speak-with-them-first' });
  });
});

describe('proceedings', () => {
  const hold = {
    command: 'hold-parts',
    parts: ['1'],
    proceedings: 'court-case',
    named: 'the hearing',
    reasons: 'x',
    reviewOn: '2027-01-15',
  };

  test('a part is held by a command of its own, and taken up again', () => {
    const file = anAdult({ complaint: { story: 'x', circumstances: ['court-case'] } });
    const held = done(file, hold);
    expect(held.record.parts[0]?.state).toBe('held');
    expect(done(held, { command: 'take-up-parts', parts: ['1'] }).record.parts[0]?.clockFrom).toBe(
      tuesday,
    );
  });

  test('what was answered or belongs elsewhere has no clock to hold', () => {
    const file = done(anAdult({}), {
      command: 'change-route',
      part: '1',
      route: 'corporate',
      reasons: 'x',
    });
    expect(put(file, hold)).toMatchObject({ because: 'done-already' });
  });
});

import { describe, expect, test } from 'vitest';
import {
  aConfirmedCase,
  after,
  allChecks,
  anAnswer,
  change,
  done,
  head,
  manager,
  officer,
  put,
  signedOff,
} from '../../support/a-desk.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../support/a-submission.ts';

const aParent = (answers: Record<string, unknown> = {}) =>
  aComplaintOf(
    aSubmission({
      role: 'adult',
      person: { name: 'Jo', relationship: 'parent', contact: { email: 'jo@example.com' } },
      ...answers,
    }),
  );
const send = { command: 'send-answer' };
const toldByUs = { ...send, childToldBy: 'us' };

describe('answering at Stage 1', () => {
  test('an answer leaves once it was drafted, checked by somebody else, and signed off by the Head of Service', () => {
    const sent = change(signedOff(aConfirmedCase()), send);
    expect(sent.events.map(({ event }) => event)).toEqual(['stage-1-answered']);
    expect(sent.notices).toMatchObject([{ kind: 'stage-1-answer', reader: 'complainant' }]);
    expect(sent.record.parts.map(({ ended }) => ended?.outcome)).toEqual(['upheld']);
  });

  test('the words that leave are those that were checked: they were kept under the letter when it was drafted', () => {
    const file = aConfirmedCase();
    const drafted = change(file, anAnswer(file));
    const [kept] = drafted.letters ?? [];
    const sent = change(signedOff(file), send);
    expect(sent.notices[0]?.id).toBe(kept?.notice);
    expect(JSON.stringify([drafted.record, drafted.events])).not.toContain('ring');
  });

  test('a councillor or MP who sent it is told by a person as well, apart from whoever complains', () => {
    const file = signedOff(aConfirmedCase());
    const entry = {
      door: 'councillor-or-mp',
      heardOn: '2026-11-20',
      takenBy: 'IRRELEVANT',
      enteredAt: file.record.receivedAt,
    } as const;
    const sent = change({ ...file, record: { ...file.record, entry } }, send);
    expect(sent.tasks).toMatchObject([{ kind: 'answer-member', rule: 'elected-member' }]);
    expect(sent.notices).toMatchObject([{ kind: 'stage-1-answer', reader: 'complainant' }]);
  });

  test('whoever wrote it neither checks it nor signs it off', () => {
    const file = aConfirmedCase();
    const drafted = done(file, [anAnswer(file), { staff: manager }]);
    const check = { command: 'check-answer', checked: allChecks };
    expect(put(drafted, check, { staff: manager })).toMatchObject({
      kind: 'cannot',
      because: 'somebody-else-first',
    });
    expect(put(drafted, { command: 'sign-off-answer' }, { staff: head })).toMatchObject({
      because: 'not-done-yet',
    });
    expect(
      put(
        done(drafted, [check, { staff: officer }]),
        { command: 'sign-off-answer' },
        { staff: officer },
      ).kind,
    ).toBe('not-allowed');
  });

  test.each(allChecks)('is not checked while nobody has looked at: %s', (left) => {
    const file = aConfirmedCase();
    const drafted = done(file, anAnswer(file));
    const checked = allChecks.filter((check) => check !== left);
    expect(put(drafted, { command: 'check-answer', checked }, { staff: manager })).toEqual({
      kind: 'cannot',
      field: 'checked',
      because: 'every-check-first',
    });
  });

  test('every point is answered, each once', () => {
    const file = aConfirmedCase(
      aParent({ complaint: { points: [{ subject: 'waiting' }, { subject: 'assessment' }] } }),
    );
    const [first, ...rest] = anAnswer(file).parts;
    const cannot = (parts: unknown) => put(file, { ...anAnswer(file), parts });
    expect(cannot([first])).toMatchObject({ because: 'every-part-first' });
    expect(cannot([first, first])).toMatchObject({ because: 'the-same' });
    expect(cannot([first, ...rest, { ...first, part: '9' }])).toMatchObject({
      because: 'not-there',
    });
  });

  test('a new draft, or an answer given back, is checked and signed off anew', () => {
    const ready = signedOff(aConfirmedCase());
    const back = change(
      ready,
      { command: 'return-answer', reasons: 'Say sorry first.' },
      { staff: head },
    );
    expect(back.record.draft).toMatchObject({ state: 'drafted', checked: [] });
    expect(back.note?.words).toBe('Say sorry first.');
    expect(put(after(ready, back), send)).toMatchObject({ because: 'not-done-yet' });
    expect(change(ready, anAnswer(ready)).record.draft?.state).toBe('drafted');
  });

  test('an issue that was added after the draft is answered too', () => {
    const ready = signedOff(aConfirmedCase());
    const added = done(ready, {
      command: 'add-issue',
      subject: 'waiting',
      receivedOn: '2026-11-23',
    });
    expect(put(added, send)).toMatchObject({ because: 'every-part-first' });
  });

  test('after it Stage 1 has no more dates and looks, and asking for Stage 2 has its 20 working days', () => {
    const { record } = change(signedOff(aConfirmedCase()), send);
    expect(record.datesTold).toEqual([{ rule: 'stage-2-request-advised', date: '2026-12-22' }]);
    // Five working days later the lessons form is asked for again.
    expect(record.nextLookAt).toBe('2026-12-01T08:00:00.000Z');
  });

  test('a late answer says why, from the list; one in time does not', () => {
    const late = { ...send, late: 'staff-absence' };
    const ready = signedOff(aConfirmedCase());
    const onDay11 = { now: '2026-12-07T09:00:00.000Z' };
    expect(put(ready, send, onDay11)).toMatchObject({
      field: 'late',
      because: 'late-reason-first',
    });
    expect(change(ready, late, onDay11).events[0]).toMatchObject({ late: 'staff-absence' });
    expect(put(ready, late)).toMatchObject({ field: 'late', because: 'not-late' });
  });

  test('once it was extended, the twentieth day is what binds', () => {
    const extended = done(aConfirmedCase(), {
      command: 'extend-stage-1',
      ground: 'complexity',
      reasons: 'Two teams.',
    });
    expect(put(signedOff(extended), send, { now: '2026-12-18T17:00:00.000Z' }).kind).toBe(
      'changed',
    );
    expect(put(signedOff(extended), send, { now: '2026-12-21T09:00:00.000Z' })).toMatchObject({
      because: 'late-reason-first',
    });
  });

  test('where a parent complains, somebody says whether the child is told, and by whom', () => {
    const ready = signedOff(aConfirmedCase(aParent()));
    expect(put(ready, send)).toMatchObject({
      field: 'childToldBy',
      because: 'say-who-tells-the-child',
    });
    expect(change(ready, toldByUs).record.answers?.[0]?.childToldBy).toBe('us');
    expect(put(signedOff(aConfirmedCase(aComplaintOf(aReachableChild()))), send).kind).toBe(
      'changed',
    );
  });

  test('a young person who is written to beside their advocate gets a version of their own', () => {
    const file = aConfirmedCase(
      aComplaintOf(
        aSubmission({
          role: 'advocate',
          speaksFor: 'child',
          instructed: 'yes',
          writeTo: 'both',
          person: { name: 'Ann', contact: { email: 'ann@example.com' } },
          children: [{ name: 'Sam', age: 14, contact: { email: 'sam@example.com' } }],
        }),
      ),
    );
    expect(put(signedOff(file), send)).toMatchObject({ because: 'childs-version-first' });
    const sent = change(signedOff(file, { childsVersion: 'We got this wrong.' }), send);
    expect(sent.notices.map(({ kind, reader }) => [kind, reader])).toEqual([
      ['stage-1-answer', 'complainant'],
      ['letter-to-child', 'represented-child'],
    ]);
  });

  test('where mail is not safe, a person sends it another way', () => {
    const file = aConfirmedCase(
      aParent({
        person: { relationship: 'parent', contact: { phone: '0161 496 0999', preferred: 'phone' } },
      }),
    );
    const sent = change(signedOff(file), toldByUs);
    expect(sent.notices).toEqual([]);
    expect(sent.tasks).toMatchObject([{ kind: 'send-letter-another-way', target: 'same-day' }]);
  });
});

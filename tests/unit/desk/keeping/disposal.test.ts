import { describe, expect, test } from 'vitest';
import { disposalGoesOn } from '../../../../functions/domain/case/keeping/disposal-goes-on.ts';
import { textsOf } from '../../../../functions/domain/case/keeping/kept-texts.ts';
import { takeLooks } from '../../../../functions/domain/case/take-looks.ts';
import { bury } from '../../../../shared/authority/bury.ts';
import { after, done, fileOf, head, manager, put, tuesday } from '../../../support/a-desk.ts';
import { keptTooLong, withdrawn } from '../../../support/a-kept-case.ts';

const later = '2033-01-10T10:00:00.000Z';
const minutesLater = '2033-01-10T10:06:00.000Z';
const propose = { command: 'propose-disposal', reasons: 'Nobody needs it.' };
const confirm = { command: 'confirm-disposal' };
const byManager = { staff: manager, now: later };
const byHead = { staff: head, now: later };
const proposed = () => done(keptTooLong(), [propose, byManager]);

describe('disposing of a case', () => {
  test('is proposed by one person and confirmed by another, and every word goes', () => {
    const file = done(proposed(), [confirm, byHead]);
    expect(file.record.disposal).toEqual({
      state: 'done',
      proposedBy: manager.id,
      proposedAt: later,
      confirmedBy: head.id,
      confirmedAt: later,
    });
    expect(textsOf(file.kept)).toEqual([]);
    expect(file.kept).toMatchObject({ person: { person: {} }, notes: [], letters: [], loose: [] });
  });

  test('leaves what the annual counts are made of: dates, routes, stages and outcomes', () => {
    const before = proposed();
    const { record } = done(before, [confirm, byHead]);
    const { receivedAt, parts, stage, state, ended, decisions, complainant } = before.record;
    expect(record).toMatchObject({
      receivedAt,
      parts,
      stage,
      state,
      ended,
      decisions,
      complainant,
    });
  });

  test('is kept in the ledger without a word or a name', () => {
    const before = proposed();
    const decision = put(before, confirm, byHead);
    const { ledger } = decision.kind === 'changed' ? decision.changed : {};
    expect(ledger).toEqual({
      id: `K4T-9WX-2HR#${before.record.version + 1}`,
      reference: 'K4T-9WX-2HR',
      at: later,
      by: head.id,
      kind: 'disposal',
      because: 'time-over',
      deleted: [],
      fields: [],
    });
  });

  test('cannot be confirmed by whoever proposed it', () => {
    expect(put(proposed(), confirm, byManager)).toMatchObject({ because: 'somebody-else-first' });
  });

  test('can be refused with a reason, and proposed again', () => {
    const refused = done(proposed(), [
      { command: 'refuse-disposal', reasons: 'There is an inquiry.' },
      byHead,
    ]);
    expect(refused.record.disposal).toBeUndefined();
    expect(put(refused, propose, byManager).kind).toBe('changed');
    expect(put(refused, { command: 'refuse-disposal', reasons: 'x' }, byHead)).toMatchObject({
      because: 'not-there',
    });
  });

  test('waits for the day until which it is kept, and for the case to end', () => {
    expect(put(withdrawn(), propose, { staff: manager })).toMatchObject({ because: 'kept-longer' });
    expect(put(fileOf(), propose, byManager)).toMatchObject({ because: 'not-closed' });
    expect(put(proposed(), propose, byManager)).toMatchObject({ because: 'done-already' });
  });

  test('waits while it is on legal hold, also where the hold came after the proposal', () => {
    const hold = { command: 'put-on-legal-hold', reasons: 'A claim.' };
    expect(put(done(keptTooLong(), [hold, byManager]), propose, byManager)).toMatchObject({
      because: 'on-legal-hold',
    });
    expect(put(done(proposed(), [hold, byManager]), confirm, byHead)).toMatchObject({
      because: 'on-legal-hold',
    });
  });

  test('waits while anybody is owed anything: a task, an action, an enquiry, a letter on its way', () => {
    const file = keptTooLong();
    const task = {
      id: 't',
      kind: 'mail-returned',
      rule: 'council-target',
      startsAt: tuesday,
      target: 'same-day',
      state: 'open',
    } as const;
    expect(put({ ...file, tasks: [task] }, propose, byManager)).toMatchObject({
      because: 'tasks-first',
    });
    const actions = [
      { id: 'a', from: 'stage-1', owner: 'x', by: '2027-01-01', state: 'open' },
    ] as const;
    expect(put({ ...file, record: { ...file.record, actions } }, propose, byManager)).toMatchObject(
      { because: 'actions-first' },
    );
    const [notice] = file.notices;
    const notices = notice === undefined ? [] : [{ ...notice, state: 'retrying' as const }];
    expect(put({ ...file, notices }, propose, byManager)).toMatchObject({
      because: 'letters-first',
    });
  });

  test('leaves nothing to work on, and nothing to look at again', () => {
    const gone = done(proposed(), [confirm, byHead]);
    for (const command of [
      { command: 'note', words: 'x' },
      { command: 'reopen', reasons: 'x' },
      { command: 'put-on-legal-hold', reasons: 'x' },
    ]) {
      expect(put(gone, command, byManager)).toMatchObject({ because: 'disposed' });
    }
    expect(put(gone, confirm, byHead)).toMatchObject({ because: 'not-there' });
    expect(takeLooks(gone.record, bury, '2040-01-10T10:00:00.000Z')).toBeUndefined();
  });

  const aNote = (place: number) => ({
    id: `note-${place}`,
    at: tuesday,
    by: manager.id,
    about: 'note' as const,
    words: 'Rang.',
  });
  /** A case with more notes than one transaction holds, of which the first part is gone. */
  const cutOff = () => {
    const file = proposed();
    const notes = Array.from({ length: 150 }, (_, place) => aNote(place));
    return done({ ...file, kept: { ...file.kept, notes } }, [confirm, byHead]);
  };

  test('takes out what fits one transaction, says that it goes on, and is done by the same again', () => {
    const first = cutOff();
    expect(first.record.disposal?.state).toBe('going');
    expect(textsOf(first.kept).length).toBeGreaterThan(0);
    const all = done(first, [confirm, byHead], [confirm, byHead]);
    expect(all.record.disposal?.state).toBe('done');
    expect(textsOf(all.kept)).toEqual([]);
    // One entry in the ledger, whatever it took.
    expect(all.record.takenOut).toHaveLength(1);
  });

  test('that was cut off is gone on with by the clock, as it was decided, after five minutes', () => {
    let file = cutOff();
    const { disposal, takenOut } = file.record;
    expect(file.record.nextLookAt).toBe('2033-01-10T10:05:00.000Z');
    const goOn = () => disposalGoesOn({ ...file.kept, record: file.record }, bury, minutesLater);
    for (const isAll of [false, true]) {
      const change = goOn() ?? expect.fail('nothing goes on');
      expect(change.events).toEqual([
        expect.objectContaining({ event: 'case-disposed', actor: 'service', isAll }),
      ]);
      expect(change.ledger).toBeUndefined();
      file = after(file, change);
    }
    expect(textsOf(file.kept)).toEqual([]);
    expect(file.record.disposal).toEqual({ ...disposal, state: 'done' });
    expect(file.record.takenOut).toEqual(takenOut);
    expect(file.record.nextLookAt).toBeUndefined();
    expect(goOn()).toBeUndefined();
  });

  test('is never begun by the clock', () => {
    const { kept, record } = proposed();
    const open = fileOf();
    expect(disposalGoesOn({ ...kept, record }, bury, minutesLater)).toBeUndefined();
    expect(
      disposalGoesOn({ ...open.kept, record: open.record }, bury, minutesLater),
    ).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { stageOneStart } from '../../../functions/domain/case/dates-told.ts';
import { isStillWanted } from '../../../functions/domain/notice/owed-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { surrey } from '../../../shared/authority/surrey.ts';
import {
  aConfirmedCase,
  after,
  aWorker,
  change,
  done,
  everybody,
  fileOf,
  put,
  tuesday,
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
const about = (...subjects: string[]) => ({
  complaint: { points: subjects.map((subject) => ({ subject })) },
});
const read = { command: 'read-for-safety' };

describe('reading for safety', () => {
  test('closes what had to be read, and says who read it', () => {
    const changed = change(fileOf(), read);
    expect(changed.tasksDone).toEqual(['read-for-safety']);
    expect(changed.events).toMatchObject([
      { event: 'read-for-safety', actor: 'complaints-officer' },
    ]);
  });

  test('raises urgency where what was written is worse than what was ticked, and the duty team is told', () => {
    const changed = change(fileOf(), { ...read, raise: 'immediate' });
    expect(changed.record.urgency).toMatchObject({ level: 'immediate' });
    expect(changed.notices).toMatchObject([{ kind: 'urgent-alert', reader: 'duty-team' }]);
  });

  test('never lowers urgency', () => {
    const file = fileOf(aComplaintOf(aReachableChild({ safety: 'unsafe' })));
    const changed = change(file, { ...read, raise: 'same-day' });
    expect(changed.record.urgency).toEqual(file.record.urgency);
  });

  test('comes before triage is confirmed', () => {
    for (const command of [
      { command: 'confirm-parts', parts: ['1'] },
      { command: 'change-route', part: '1', route: 'corporate', reasons: 'x' },
    ]) {
      expect(put(fileOf(), command)).toMatchObject({ because: 'read-first' });
    }
  });

  test('a named person acknowledges the alert, once', () => {
    const file = fileOf(aComplaintOf(aReachableChild({ safety: 'unsafe' })));
    const command = { command: 'acknowledge-alert', notice: 'urgent-alert-1' };
    const duty = { staff: aWorker('safeguarding-duty') };
    const changed = change(file, command, duty);
    expect(changed.record.alerts).toMatchObject([
      { id: 'urgent-alert-1', acknowledgedAt: tuesday },
    ]);
    expect(changed.acknowledged).toMatchObject({ alert: 'urgent-alert-1', at: tuesday });
    expect(put(after(file, changed), command, duty)).toMatchObject({ because: 'done-already' });
    expect(put(file, { ...command, notice: 'team-intake-1' }, duty)).toMatchObject({
      because: 'not-there',
    });
  });
});

describe('confirming where each part belongs', () => {
  test('the decision is made once every part is confirmed, by whoever confirmed the last', () => {
    const file = done(fileOf(aParent(about('waiting', 'assessment'))), read);
    const first = change(file, { command: 'confirm-parts', parts: ['1'] });
    expect(first.record.decisions).toMatchObject([{ kind: 'confirm-routes', state: 'open' }]);
    const second = change(after(file, first), { command: 'confirm-parts', parts: ['2'] });
    expect(second.record.decisions).toMatchObject([
      { kind: 'confirm-routes', state: 'decided', decidedBy: 'complaints-officer' },
    ]);
  });

  test('a part that a person must decide is not confirmed as it stands', () => {
    const file = done(fileOf(aParent(about('carer-assessment'))), read);
    expect(put(file, { command: 'confirm-parts', parts: ['1'] })).toMatchObject({
      because: 'not-a-route',
    });
  });

  test('the clock runs for a part until a person says that it belongs elsewhere, and it keeps its receipt date when it comes back', () => {
    const file = done(fileOf(aParent(about('waiting'))), read);
    const moved = done(file, {
      command: 'change-route',
      part: '1',
      route: 'corporate',
      reasons: 'It is about a bin.',
    });
    expect(stageOneStart(file.record)).toBe(file.record.receivedAt);
    expect(stageOneStart(moved.record)).toBeUndefined();
    // The clock of the other procedure runs from then on: a working day before its fifth, somebody is told.
    expect(moved.record.nextLookAt).toBe('2026-11-26T08:00:00.000Z');
    const back = done(moved, {
      command: 'change-route',
      part: '1',
      route: 'statutory',
      reasons: 'It is not.',
    });
    expect(stageOneStart(back.record)).toBe(file.record.receivedAt);
  });

  test('the writer is told of another route with the reasons, and never of one that could tip somebody off', () => {
    const file = done(fileOf(aParent()), read);
    const to = (route: string) =>
      change(file, { command: 'change-route', part: '1', route, reasons: 'REASONS' });
    expect(to('corporate').notices).toMatchObject([
      { kind: 'decision-told', reader: 'complainant' },
    ]);
    for (const route of ['specially-trained', 'whistleblowing']) {
      expect([to(route).notices, to(route).letters]).toEqual([[], []]);
    }
    expect(to('specially-trained').tasks).toMatchObject([{ kind: 'specially-trained-today' }]);
  });

  test('a part that mixes two things becomes two, with the receipt date it had, to be confirmed again', () => {
    const file = aConfirmedCase(aParent());
    const { record } = change(file, {
      command: 'split-part',
      part: '1',
      into: [{ subject: 'waiting' }, { subject: 'school-transport' }],
    });
    expect(record.parts.map(({ id, route, state }) => [id, route, state])).toEqual([
      ['2', 'statutory', 'proposed'],
      ['3', 'corporate', 'proposed'],
    ]);
    expect(new Set(record.parts.map(({ receivedAt }) => receivedAt))).toEqual(
      new Set([file.record.receivedAt]),
    );
    expect(record.decisions).toMatchObject([
      { kind: 'confirm-routes', state: 'open', raisedAt: tuesday },
    ]);
  });

  test('something told later is a point of its own from that day; the others keep theirs', () => {
    const file = aConfirmedCase();
    const later = { now: '2026-12-01T10:00:00.000Z' };
    const added = change(
      file,
      { command: 'add-issue', subject: 'waiting', receivedOn: '2026-11-30' },
      later,
    );
    expect(added.record.parts.map(({ receivedAt }) => receivedAt)).toEqual([
      file.record.receivedAt,
      '2026-11-30T12:00:00.000Z',
    ]);
    expect(stageOneStart(added.record)).toBe(file.record.receivedAt);
    expect(
      put(file, { command: 'add-issue', subject: 'waiting', receivedOn: '2026-12-02' }, later),
    ).toMatchObject({ because: 'in-the-future' });
  });
});

describe('handing a part over', () => {
  const at = (route: string) => {
    const file = done(fileOf(aParent(about('waiting', 'assessment'))), read);
    return done(file, { command: 'change-route', part: '1', route, reasons: 'x' });
  };
  const handOver = { command: 'hand-over', part: '1' };
  const consent = { command: 'record-consent', about: 'pass-on', how: 'phone' };

  test('nothing goes outside the council until the writer has said yes', () => {
    const file = at('school');
    expect(put(file, handOver)).toMatchObject({ because: 'consent-first' });
    expect(put(done(file, { ...consent, state: 'refused' }), handOver)).toMatchObject({
      because: 'consent-first',
    });
    const given = done(file, { ...consent, state: 'given' });
    expect(change(given, handOver).events).toMatchObject([
      { event: 'part-handed-over', route: 'school' },
    ]);
  });

  test('a no about one part stands over a yes to all', () => {
    const file = done(
      at('school'),
      { ...consent, state: 'given' },
      { ...consent, state: 'refused', part: '1' },
    );
    expect(put(file, handOver)).toMatchObject({ because: 'consent-first' });
  });

  test('within the council it is handed over and recorded, once', () => {
    const file = at('corporate');
    expect(change(file, handOver).record.parts[0]?.handedOverAt).toBe(tuesday);
    expect(put(done(file, handOver), handOver)).toMatchObject({ because: 'done-already' });
  });
});

describe('who looks after a case', () => {
  const allocate = { command: 'allocate', lead: 'team-manager' };
  const file = aConfirmedCase();

  test('one lead and others with a day each; the lead takes it on', () => {
    const given = done(file, {
      ...allocate,
      contributors: [{ who: 'senior-manager', by: '2026-11-27' }],
    });
    expect(given.record.allocation).toMatchObject({
      lead: 'team-manager',
      contributors: [{ who: 'senior-manager' }],
    });
    const taken = change(
      given,
      { command: 'accept-allocation' },
      { staff: aWorker('team-manager') },
    );
    expect(taken.record.allocation?.acceptedAt).toBe(tuesday);
  });

  test('everybody who is given a share is told by mail, and whoever the council wants copied', () => {
    const classified = done(file, {
      command: 'classify',
      group: 'in-care',
      unaccompanied: false,
      team: 'court-team',
      causes: ['delay'],
    });
    const given = change(classified, {
      ...allocate,
      contributors: [{ who: 'complaints-manager', by: '2026-11-27' }],
    });
    const toldIn = ({ notices }: ReturnType<typeof change>) =>
      notices.map(({ kind, staffId }) => [kind, staffId]);
    expect(toldIn(given)).toEqual([
      ['allocation-told', 'team-manager'],
      ['allocation-told', 'complaints-manager'],
      ['allocation-told', 'senior-manager'],
    ]);
    expect(given.record.allocation?.copied).toEqual(['senior-manager']);
    const now = done(classified, { ...allocate, contributors: [] });
    expect(toldIn(change(now, allocate))).toEqual([]);
    const cover = { command: 'cover', who: 'head-of-service', until: '2026-12-01' };
    expect(toldIn(change(now, cover))).toEqual([['allocation-told', 'head-of-service']]);
  });

  test('nobody is copied who may not open it, and nobody is written to who was barred meanwhile', () => {
    const given = change(file, allocate);
    expect(given.record.allocation).not.toHaveProperty('copied');
    const [told] = given.notices;
    if (told === undefined) throw new Error('nobody was told');
    expect(isStillWanted(told, given.record)).toBe(true);
    const bar = { command: 'bar-worker', who: 'team-manager', because: 'named' };
    expect(isStillWanted(told, done(file, allocate, bar).record)).toBe(false);
  });

  test('never somebody named in it or barred from it, nor one whom it is kept from', () => {
    const barred = done(file, { command: 'bar-worker', who: 'team-manager', because: 'named' });
    expect(put(barred, allocate)).toMatchObject({ field: 'lead', because: 'may-not-see-it' });
    expect(put(file, { ...allocate, lead: 'somebody-unknown' })).toMatchObject({
      because: 'not-there',
    });
    const aboutTeam = done(
      fileOf(
        aParent({ complaint: { points: [{ subject: 'waiting', about: ['complaints-team'] }] } }),
      ),
      [read, { staff: aWorker('senior-manager', { leads: ['complaints-about-the-team'] }) }],
      [
        { command: 'confirm-parts', parts: ['1'] },
        { staff: aWorker('senior-manager', { leads: ['complaints-about-the-team'] }) },
      ],
    );
    const lead = aWorker('senior-manager', { leads: ['complaints-about-the-team'] });
    expect(
      put(aboutTeam, { ...allocate, lead: 'complaints-officer' }, { staff: lead }),
    ).toMatchObject({ because: 'may-not-see-it' });
  });

  test('nothing leaves the complaints team before a person has checked whom it is about', () => {
    expect(put(done(fileOf(), read), allocate)).toMatchObject({
      field: 'lead',
      because: 'every-part-first',
    });
    expect(put(done(fileOf(), read), { ...allocate, lead: 'complaints-manager' }).kind).toBe(
      'changed',
    );
  });

  test('somebody barred while they look after it loses it at once, and it is allocated again today', () => {
    const changed = change(done(file, allocate), {
      command: 'bar-worker',
      who: 'team-manager',
      because: 'named',
    });
    expect(changed.record.allocation).toBeUndefined();
    expect(changed.tasks).toMatchObject([{ kind: 'allocate-again', target: 'same-day' }]);
    const again = done(after(done(file, allocate), changed), {
      ...allocate,
      lead: 'senior-manager',
    });
    expect(again.tasks.map(({ kind }) => kind)).not.toContain('allocate-again');
  });

  test('somebody stands in while the lead is away', () => {
    const covered = change(done(file, allocate), {
      command: 'cover',
      who: 'senior-manager',
      until: '2026-12-01',
    });
    expect(covered.record.allocation?.cover).toEqual({
      who: 'senior-manager',
      until: '2026-12-01',
    });
    expect(
      put(file, { command: 'cover', who: 'senior-manager', until: '2026-12-01' }),
    ).toMatchObject({ because: 'not-done-yet' });
  });

  test('nobody is given it twice in one go', () => {
    expect(everybody.length).toBeGreaterThan(1);
    expect(
      put(file, { ...allocate, contributors: [{ who: 'team-manager', by: '2026-12-01' }] }),
    ).toMatchObject({ because: 'the-same' });
  });
});

describe('classifying from the council’s record', () => {
  const classify = {
    command: 'classify',
    group: 'in-care',
    unaccompanied: true,
    team: 'court-team',
    causes: ['delay', 'staff'],
  };

  test('uses the council’s own lists', () => {
    expect(bury.causes.several).toBe(true);
    expect(change(fileOf(), classify).record.classification?.causes).toEqual(['delay', 'staff']);
    expect(put(fileOf(), { ...classify, team: 'nowhere' })).toMatchObject({
      field: 'team',
      because: 'not-on-list',
    });
    expect(put(fileOf(), { ...classify, causes: ['weather'] })).toMatchObject({
      field: 'causes',
      because: 'not-on-list',
    });
  });

  test('takes one cause where the council counts one', () => {
    const one = { ...surrey, causes: { ...surrey.causes, several: false } };
    const [area] = one.serviceAreas;
    const two = {
      ...classify,
      team: area?.id,
      causes: one.causes.list.slice(0, 2).map(({ id }) => id),
    };
    expect(put(fileOf(), two, { authority: one })).toMatchObject({ because: 'one-only' });
  });
});

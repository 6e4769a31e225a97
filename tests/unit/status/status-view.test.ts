import { describe, expect, test } from 'vitest';
import type { CaseFile, NoticeStanding } from '../../../functions/domain/case/case-file.ts';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import { holdParts } from '../../../functions/domain/case/proceedings.ts';
import { takeLooks } from '../../../functions/domain/case/take-looks.ts';
import { statusView } from '../../../functions/domain/notice/status-view.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { statusReplySchema } from '../../../shared/intake-api/status-replies.ts';
import type { Sent } from '../../../shared/submission/sent.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../support/a-submission.ts';
import { sundayEvening } from '../../support/fixed-time.ts';
import { everythingSent } from '../../support/reading/what-is-sent.ts';

const nextDay = '2026-11-23T09:00:00.000Z';

/** A case as it stands just after it was received, before any mail has left. */
const fileOf = (sent: Sent, authority = bury): CaseFile => {
  const { record, notices, tasks } = openCase(sent, authority, {
    reference: 'K4T-9WX-2HR',
    receivedAt: sundayEvening,
  });
  return {
    record,
    events: [],
    notices: notices.map((notice) => ({ ...notice, state: 'pending', attempts: 0, settled: 0 })),
    openTasks: tasks.map(({ kind }) => kind),
    asked: [],
  };
};
const viewOf = (file: CaseFile, now = nextDay) => statusView(file, bury, now);
const standing = (file: CaseFile, id: string, state: NoticeStanding['state'], event: string) => ({
  ...file,
  notices: file.notices.map((notice) => (notice.id === id ? { ...notice, state } : notice)),
  events: [{ at: nextDay, event, notice: id }],
});

const anOutsider = (complaint: Readonly<Record<string, unknown>> = {}) =>
  aComplaintOf(
    aSubmission({
      role: 'adult',
      person: { relationship: 'friend', contact: { email: 'jo@example.com' } },
      complaint: { story: 'STORY', ...complaint },
    }),
  );

describe('what a complainant sees of where it is', () => {
  test.each([...authorities.values()])('whatever was sent to $name can be shown', (authority) => {
    const views = everythingSent.map((sent) =>
      statusReplySchema.parse(statusView(fileOf(sent, authority), authority, nextDay)),
    );
    expect(new Set(views.map(({ voice }) => voice)).size).toBe(6);
  });

  test('never a word of what they wrote', () => {
    const submission = aReachableChild({
      complaint: { story: 'STORY', points: [{ subject: 'waiting', details: 'DETAILS' }] },
      where: 'WHERE',
    });
    expect(JSON.stringify(viewOf(fileOf(aComplaintOf(submission))))).not.toMatch(
      /STORY|DETAILS|WHERE|Sam|sam@/,
    );
  });

  test('a child is told neither parts nor routes', () => {
    expect(viewOf(fileOf(aComplaintOf())).parts).toEqual([]);
  });

  test('it is received until a person has checked where it belongs, then being looked at', () => {
    const file = fileOf(aComplaintOf());
    const { record } = file;
    const decisions = record.decisions.map((one) => ({ ...one, state: 'decided' as const }));
    expect(viewOf(file).stage).toBe('received');
    expect(viewOf({ ...file, record: { ...record, decisions } }).stage).toBe('being-looked-at');
  });

  test('what waits for a court or another case is said to wait', () => {
    const file = fileOf(aComplaintOf());
    const held = holdParts(
      file.record,
      {
        parts: file.record.parts.map(({ id }) => id),
        proceedings: 'court-case',
        named: 'the hearing',
        reasons: 'REASONS',
        reviewOn: '2027-03-15',
      },
      bury,
      { by: 'staff', at: nextDay },
    );
    if (held.kind === 'cannot') throw new Error(held.because);
    const view = viewOf({ ...file, record: held.change.record });
    expect(view.stage).toBe('waiting');
    expect(view.dates.map(({ rule }) => rule)).not.toContain('stage-1-first');
  });

  test('after the last day, that we are late and Stage 2 is offered', () => {
    const file = fileOf(aComplaintOf());
    const late = '2026-12-21T09:00:00.000Z';
    const change = takeLooks(file.record, bury, late);
    if (change === undefined) throw new Error('nothing was due');
    const offered = change.notices.map((notice) => ({
      ...notice,
      state: 'pending' as const,
      attempts: 0,
      settled: 0,
    }));
    const view = viewOf({ ...file, record: change.record, notices: offered }, late);
    expect(view.stage).toBe('stage-2-offered');
    expect(view.written).toContainEqual({ about: 'stage-2-offer', to: 'you', state: 'on-its-way' });
  });

  test('each date comes with its working', () => {
    const first = viewOf(fileOf(aComplaintOf())).dates.find(({ rule }) => rule === 'stage-1-first');
    expect(first).toMatchObject({ date: '2026-12-04', from: '2026-11-22', workingDays: 10 });
    expect(first?.skipped.length).toBeGreaterThan(0);
  });
});

describe('what a complainant is told was written', () => {
  const file = fileOf(aComplaintOf());
  const written = (of: CaseFile) =>
    viewOf(of).written.map(({ about, to, state, on }) => [about, to, state, on]);

  test('to them and to the advocacy service, and nothing of what the team is told', () => {
    expect(written(file)).toEqual([
      ['acknowledgement', 'you', 'on-its-way', undefined],
      ['advocacy-referral', 'advocacy-service', 'on-its-way', undefined],
    ]);
  });

  test('the day it was sent', () => {
    const sent = standing(file, 'advocacy-referral-1', 'sent', 'notice-sent');
    expect(written(sent)).toContainEqual([
      'advocacy-referral',
      'advocacy-service',
      'sent',
      '2026-11-23',
    ]);
  });

  test.each([
    ['bounced', 'not-reached'],
    ['suppressed', 'not-reached'],
    ['complained', 'sent'],
    ['delayed', 'on-its-way'],
    ['maybe-sent', 'on-its-way'],
  ] as const)('a letter that is %s reads as %s', (state, shown) => {
    const file = standing(fileOf(aComplaintOf()), 'acknowledgement-1', state, 'notice-bounced');
    const view = viewOf(file);
    expect(view.written.find(({ about }) => about === 'acknowledgement')?.state).toBe(shown);
  });

  test('that mail did not reach them', () => {
    const failed = standing(file, 'acknowledgement-1', 'failed', 'notice-failed');
    expect(written(failed)).toContainEqual(['acknowledgement', 'you', 'not-reached', '2026-11-23']);
  });

  test('that a person tells them, where mail is no safe way', () => {
    const byPhone = aSubmission({
      person: { contact: { phone: '0161 496 0999', preferred: 'phone' } },
    });
    expect(written(fileOf(aComplaintOf(byPhone)))).toContainEqual([
      'acknowledgement',
      'you',
      'by-a-person',
      undefined,
    ]);
  });
});

describe('what somebody outside the family sees', () => {
  test('received, being decided, decided: and nothing else', () => {
    const file = fileOf(anOutsider());
    const { record } = file;
    const decisions = record.decisions.map((one) => ({ ...one, state: 'decided' as const }));
    expect(viewOf(file, sundayEvening).stage).toBe('received');
    expect(viewOf(file).stage).toBe('being-decided');
    expect(viewOf({ ...file, record: { ...record, decisions } }).stage).toBe('decided');
  });

  test('the same whatever it is about and whatever the records hold', () => {
    const file = fileOf(anOutsider());
    const about = fileOf(
      anOutsider({
        points: [{ subject: 'harm-by-staff' }, { subject: 'child-protection-conference' }],
        circumstances: ['court-case', 'police'],
        changeComing: { what: 'move', when: 'today' },
      }),
    );
    const held = {
      ...about,
      record: {
        ...about.record,
        parts: about.record.parts.map((part) => ({
          ...part,
          state: 'held' as const,
          hold: { proceedings: 'court-case' as const, reviewOn: '2027-03-15' },
        })),
        referral: { state: 'told-automatically' as const },
      },
      openTasks: ['tell-hold-another-way', 'recall-referral'] as const,
    };
    const failed = standing(file, 'acknowledgement-1', 'failed', 'notice-failed');
    for (const other of [about, held, failed]) {
      expect(viewOf(other)).toEqual(viewOf(file));
    }
  });
});

describe('what may be asked from the page', () => {
  const asks = (sent: Sent) => viewOf(fileOf(sent)).mayAsk;
  const byVoice = new Map(
    everythingSent.map((sent) => {
      const { kind, voice, mayAsk, mayWish, onYes } = viewOf(fileOf(sent));
      return [`${kind}, ${voice}`, { mayAsk, mayWish, onYes }] as const;
    }),
  );

  test('an advocate who wrote is not asked about an advocate', () => {
    expect(byVoice.get('complaint, advocate')).toMatchObject({
      mayAsk: ['add', 'wrong-place', 'contact', 'withdraw'],
      mayWish: [],
    });
  });

  test('an outsider says nothing of parts or advocates', () => {
    expect(asks(anOutsider())).toEqual(['add', 'contact', 'withdraw']);
  });

  test('whoever only wants an advocate may say no to one again', () => {
    expect(byVoice.get('advocacy-request, child')?.mayAsk).toEqual(['add', 'advocate', 'contact']);
  });

  test('something good may be added to, and nothing more', () => {
    expect([...byVoice].filter(([name]) => name.startsWith('compliment'))).toEqual([
      ['compliment, adult', { mayAsk: ['add'], mayWish: [], onYes: undefined }],
    ]);
  });

  test('after a no, a child is told what a yes would come to', () => {
    const saidNo = aComplaintOf(aReachableChild({ advocate: { wish: 'no' } }));
    expect(viewOf(fileOf(saidNo))).toMatchObject({ mayWish: ['refer'], onYes: 'service-told' });
  });
});

describe('what a person has decided', () => {
  const parent = aComplaintOf(
    aSubmission({
      role: 'adult',
      person: { relationship: 'parent', contact: { email: 'jo@example.com' } },
      complaint: { points: [{ subject: 'waiting' }] },
    }),
  );
  const file = fileOf(parent);
  const withPart = (more: object): CaseFile => ({
    ...file,
    record: { ...file.record, parts: file.record.parts.map((part) => ({ ...part, ...more })) },
  });

  test('about where a part belongs is what they read, not what was thought at first', () => {
    const [part] = viewOf(withPart({ state: 'confirmed', route: 'school' })).parts;
    expect(part?.reason).toBe('The school answers this under its own procedure.');
    const [secret] = viewOf(withPart({ state: 'confirmed', route: 'specially-trained' })).parts;
    expect(secret?.reason).toBe(viewOf(file).parts[0]?.reason);
  });

  test('once nothing is left, no part is offered, and nothing can be moved or stopped', () => {
    const ended = { outcome: 'not-taken', at: nextDay };
    const view = viewOf(withPart({ ended }));
    expect(view).toMatchObject({ parts: [], mayAsk: ['add', 'contact'] });
  });

  test.each([
    ['confirmed', 'done'],
    ['refused', 'not-done'],
  ] as const)('about what they asked, %s, is said in place of what was to come', (answer, next) => {
    const id = 'asked-1';
    const asked = {
      id,
      action: 'withdraw',
      at: nextDay,
      next: 'person-asks-you',
      target: 'decisionDays',
      content: { keyId: 'k1', mac: 'mac' },
    } as const;
    const requestsAnswered = [{ asked: id, answer, at: nextDay }];
    const answered = { ...file, asked: [asked], record: { ...file.record, requestsAnswered } };
    expect(viewOf({ ...file, asked: [asked] }).asked[0]?.next).toBe('person-asks-you');
    expect(viewOf(answered).asked[0]?.next).toBe(next);
  });
});

import { describe, expect, test } from 'vitest';
import { isStillWanted } from '../../../functions/domain/notice/owed-notice.ts';
import { change, done, fileOf, put, tuesday } from '../../support/a-desk.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../support/a-submission.ts';

const said = (outcome: string, because?: string) => ({
  command: 'arrange-advocate',
  outcome,
  ...(because !== undefined && { because }),
});
const again = { command: 'send-referral-again' };
const referred = () => fileOf();
const kinds = (all: readonly { readonly kind: string }[]): readonly string[] =>
  all.map(({ kind }) => kind);

describe('what the advocacy service says by phone', () => {
  test('a yes stands as by its link, and nobody is chased', () => {
    const yes = change(referred(), said('accepted'));
    expect(yes.record.handshake).toMatchObject({ step: 'accepted', answeredAt: tuesday });
    expect(yes.record.referral.state).toBe('told-automatically');
    expect(isStillWanted({ kind: 'referral-chase', reader: 'advocacy-service' }, yes.record)).toBe(
      false,
    );
    expect(kinds(yes.events.map(({ event }) => ({ kind: event })))).toEqual([
      'advocate-arranged',
      'referral-accepted',
    ]);
  });

  test('a no is a task for the same day, and the young person is told who else can help', () => {
    const no = change(referred(), said('declined', 'no-advocate-free'));
    expect(no.record).toMatchObject({
      handshake: { step: 'declined', because: 'no-advocate-free' },
      referral: { state: 'person-arranges', because: 'service-declined' },
    });
    expect(kinds(no.notices)).toEqual(['advocate-declined']);
    expect(no.tasks).toMatchObject([{ kind: 'arrange-advocate', target: 'same-day' }]);
  });

  test('who is said to have said no is asked by a person first, and is sent nothing', () => {
    const no = change(referred(), said('declined', 'young-person-said-no'));
    expect(no.notices).toEqual([]);
    expect(kinds(no.tasks)).toEqual(['arrange-advocate']);
  });

  test('somebody without mail is told another way', () => {
    const byPhone = aReachableChild({
      person: { name: 'Sam', age: 14, contact: { phone: '0161 496 0222', preferred: 'phone' } },
    });
    const no = change(fileOf(aComplaintOf(byPhone)), said('declined', 'conflict-of-interest'));
    expect(no.notices).toEqual([]);
    expect(kinds(no.tasks)).toEqual(['arrange-advocate', 'tell-advocate-news-another-way']);
  });

  test('a no that was a mistake is taken back, and the task with it', () => {
    const file = done(referred(), said('declined', 'other'));
    const yes = change(file, said('accepted'));
    expect(yes.record).toMatchObject({
      handshake: { step: 'accepted' },
      referral: { state: 'told-automatically' },
    });
    expect(yes.record.handshake).not.toHaveProperty('because');
    expect(yes.tasksDone).toHaveLength(1);
    expect(put(file, said('declined', 'other'))).toMatchObject({ because: 'done-already' });
  });
});

describe('a young person who said no to an advocate', () => {
  const file = () => {
    const { record, ...rest } = referred();
    return { ...rest, record: { ...record, referral: { state: 'said-no', wish: 'no' } as const } };
  };

  test.each(['accepted', 'declined'])(
    'is not referred, or written to, because a service %s',
    (outcome) => {
      const changed = change(file(), said(outcome, undefined));
      expect(changed.record.referral).toEqual({ state: 'said-no', wish: 'no' });
      expect(changed.notices).toEqual([]);
      expect(changed.tasks).toEqual([]);
    },
  );
});

describe('a person who arranges, after a service was told once', () => {
  const conflict = { state: 'person-arranges', because: 'about-an-advocate' } as const;
  const file = () => {
    const { record, ...rest } = referred();
    const task = {
      id: 'arrange-advocate-2',
      kind: 'arrange-advocate',
      rule: 'referral-lifecycle',
      startsAt: tuesday,
      target: 'same-day',
      state: 'open',
    } as const;
    return { ...rest, tasks: [task], record: { ...record, referral: conflict } };
  };

  test('still has to, where somebody else said no', () => {
    const no = change(file(), said('declined'));
    expect([no.record.referral, no.tasksDone, no.tasks]).toEqual([conflict, [], []]);
  });

  test('is done, where somebody else said yes', () => {
    const yes = change(file(), said('accepted'));
    expect(yes.record.referral).toEqual({ state: 'has-one' });
    expect(yes.tasksDone).toEqual(['arrange-advocate-2']);
  });
});

describe('an advocate found elsewhere', () => {
  test('ends the referral: the service is sent nothing more', () => {
    const found = change(referred(), said('arranged'));
    expect(found.record.referral).toEqual({ state: 'has-one' });
    const letter = { kind: 'referral-chase', reader: 'advocacy-service' } as const;
    expect(isStillWanted(letter, found.record)).toBe(false);
    expect(isStillWanted(letter, referred().record)).toBe(true);
  });

  test('closes the day’s work, also where no service was ever told', () => {
    const aboutOne = aReachableChild({
      complaint: { points: [{ subject: 'advocate', about: ['advocate'] }] },
    });
    const file = fileOf(aComplaintOf(aboutOne));
    expect(file.record.handshake).toBeUndefined();
    const open = file.tasks.filter(({ kind }) => kind === 'arrange-advocate');
    expect(open).toHaveLength(1);
    expect(kinds(change(file, said('declined')).tasks)).toEqual([]);
    expect(change(file, said('accepted')).tasksDone).toEqual(open.map(({ id }) => id));
  });
});

describe('sending the referral again', () => {
  test('goes under a new link, and the one before opens nothing', () => {
    const sent = change(referred(), again);
    expect(sent.record.handshake).toMatchObject({ serial: 2, linkedAt: tuesday, step: 'told' });
    const { record } = referred();
    const handshake = { ...record.handshake, serial: 2, toldAt: tuesday, linkedAt: tuesday };
    const silent = {
      ...referred(),
      record: { ...record, handshake: { ...handshake, step: 'unaccepted' as const } },
    };
    expect(change(silent, again).record.handshake).toMatchObject({ serial: 3, step: 'told' });
    expect(kinds(sent.notices)).toEqual(['advocacy-referral']);
  });

  test('is only for a service that was told', () => {
    const adult = aSubmission({ role: 'adult', person: { relationship: 'parent' } });
    expect(put(fileOf(aComplaintOf(adult)), again)).toMatchObject({ because: 'not-there' });
    expect(put(done(referred(), said('arranged')), again)).toMatchObject({ because: 'not-there' });
  });
});

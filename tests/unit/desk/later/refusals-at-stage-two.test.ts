import { describe, expect, test } from 'vitest';
import {
  aConfirmedCase,
  aWorker,
  done,
  everybody,
  fileOf,
  outsiders,
} from '../../../support/a-desk.ts';
import {
  adjudicated,
  adjudication,
  adjudicator,
  agreed,
  answered,
  askForThree,
  askForTwo,
  atPanel,
  atStageTwo,
  draftedForTwo,
  found,
  inTwoParts,
  investigated,
  type Refused,
  refusedAs,
  reportedTwice,
  seat,
  seatedForTwo,
  statement,
  thatDay,
  tomorrow,
  watched,
} from '../../../support/a-later-desk.ts';
import { aComplaintOf, aSubmission } from '../../../support/a-submission.ts';

const aFriend = () =>
  fileOf(
    aComplaintOf(
      aSubmission({
        role: 'adult',
        person: { name: 'Jo', relationship: 'friend', contact: { email: 'jo@example.com' } },
      }),
    ),
  );
const elsewhere = () =>
  done(aConfirmedCase(), { command: 'change-route', part: '1', route: 'corporate', reasons: 'x' });
const sent = () => done(atStageTwo(), statement, { command: 'send-statement' });
const withStaff = (...staff: typeof everybody) => ({ ...atStageTwo(), staff });
const register = { checkedOn: '2026-01-12', isAvailable: true } as const;

const asking: readonly Refused[] = [
  [
    'before it is decided whether somebody outside may complain',
    aFriend,
    askForTwo,
    'command: decision-first',
  ],
  ['a second time while it runs', atStageTwo, askForTwo, 'command: done-already'],
  ['on a day to come', answered, { ...askForTwo, on: tomorrow }, 'on: in-the-future'],
  ['before the complaint came', answered, { ...askForTwo, on: '2026-11-21' }, 'on: too-early'],
  ['of what is all answered elsewhere', elsewhere, askForTwo, 'command: nothing-to-look-at'],
  [
    'while Stage 1 has time and nobody agreed to skip it',
    aConfirmedCase,
    askForTwo,
    'command: stage-1-first',
  ],
];

const agreeing: readonly Refused[] = [
  ['drafted where no Stage 2 runs', answered, statement, 'command: not-running'],
  [
    'drafted again once it is agreed',
    () => done(sent(), agreed),
    statement,
    'command: done-already',
  ],
  ['sent where no Stage 2 runs', answered, { command: 'send-statement' }, 'command: not-running'],
  ['sent before it is drafted', atStageTwo, { command: 'send-statement' }, 'command: not-done-yet'],
  ['sent twice', sent, { command: 'send-statement' }, 'command: done-already'],
  ['answered where no Stage 2 runs', answered, agreed, 'command: not-running'],
  [
    'answered before it was sent',
    () => done(atStageTwo(), statement),
    agreed,
    'command: not-done-yet',
  ],
  ['answered on a day to come', sent, { ...agreed, on: tomorrow }, 'on: in-the-future'],
  ['answered before Stage 2 was asked for', sent, { ...agreed, on: '2026-11-23' }, 'on: too-early'],
  [
    'to be changed, without a word how',
    sent,
    { ...agreed, answer: 'amended' },
    'words: needs-words',
  ],
];

const appointing: readonly Refused[] = [
  ['to a stage that does not run', answered, seat('investigating-officer'), 'seat: not-running'],
  ['to a panel that nobody asked for', atStageTwo, seat('panel-chair'), 'seat: not-running'],
  [
    'to somebody who does not work here',
    () => withStaff(),
    seat('independent-person'),
    'who: not-there',
  ],
  [
    'to somebody of another role',
    atStageTwo,
    seat('independent-person', 'panel-chair'),
    'who: not-on-list',
  ],
  ['that somebody has', seatedForTwo, seat('investigating-officer'), 'seat: seat-taken'],
  [
    'to somebody who has another on this case',
    () => done(atStageTwo(), seat('adjudicating-officer', 'senior-manager')),
    seat('investigating-officer', 'senior-manager'),
    'who: done-already',
  ],
  [
    'to somebody who looks after the case',
    () => done(atStageTwo(), { command: 'allocate', lead: 'senior-manager', contributors: [] }),
    seat('adjudicating-officer', 'senior-manager'),
    'who: has-a-conflict',
  ],
  [
    'to look into it, to somebody of the service it is about',
    () =>
      done(atStageTwo(), {
        command: 'classify',
        group: 'in-care',
        unaccompanied: false,
        team: 'court-team',
        causes: ['delay'],
      }),
    seat('investigating-officer', 'senior-manager'),
    'who: has-a-conflict',
  ],
  [
    'to somebody who is barred from it',
    () =>
      done(atStageTwo(), {
        command: 'bar-worker',
        who: 'independent-person',
        because: 'named',
        words: 'x',
      }),
    seat('independent-person'),
    'who: has-a-conflict',
  ],
  [
    'on the panel to whoever was the independent person of Stage 2 (reg 19(3))',
    () => ({
      ...atPanel(),
      staff: [aWorker('panel-member', { id: 'independent-person', register })],
    }),
    seat('panel-member', 'independent-person'),
    'who: has-a-conflict',
  ],
  [
    'to somebody who has not declared that they are free of conflict',
    atStageTwo,
    seat('independent-person', 'independent-person', false),
    'declared: has-a-conflict',
  ],
  [
    'to somebody whom the register does not know',
    () => withStaff(aWorker('independent-person')),
    seat('independent-person'),
    'who: not-available',
  ],
  [
    'to somebody whose checks are not done yet',
    () =>
      withStaff(aWorker('independent-person', { register: { ...register, checkedOn: tomorrow } })),
    seat('independent-person'),
    'who: not-available',
  ],
  [
    'to somebody who is not free',
    () =>
      withStaff(aWorker('independent-person', { register: { ...register, isAvailable: false } })),
    seat('independent-person'),
    'who: not-available',
  ],
];

const end = {
  command: 'end-appointment',
  seat: 'independent-person',
  who: 'independent-person',
  reasons: 'Ill.',
};
const longer = { command: 'extend-stage-2', until: '2027-02-01', reasons: 'Ill.' };
const limit = { command: 'limit-scope', part: '1', because: 'court-decided', reasons: 'x' };
const talks = {
  command: 'record-talks',
  kind: 'talk',
  result: 'not-settled',
  with: 'complainant',
  on: thatDay,
};
const early = {
  command: 'refer-early',
  criteria: [
    'stage-2-robust',
    'significant-points-upheld',
    'action-plan',
    'outcomes-agreed',
    'complainant-agrees',
  ],
  with: 'complainant',
  how: 'phone',
  on: thatDay,
  reasons: 'x',
};

const during: readonly Refused[] = [
  ['the end of a seat that they do not have', atStageTwo, end, 'who: seat-empty'],
  ['more time where no Stage 2 runs', answered, longer, 'command: not-running'],
  // Asked on Tuesday 24 November: 25 is Thursday 31 December, over Christmas, and 65 is Friday 26 February.
  [
    'more time to a day that is no later',
    atStageTwo,
    { ...longer, until: '2026-12-31' },
    'until: not-a-later-day',
  ],
  [
    'more time to a day that has passed',
    atStageTwo,
    { ...longer, until: '2027-01-04' },
    'until: not-a-later-day',
    { now: '2027-01-05T10:00:00.000Z' },
  ],
  [
    'more time past the sixty-fifth day',
    atStageTwo,
    { ...longer, until: '2027-02-27' },
    'until: too-late',
  ],
  ['a part left out where no Stage 2 runs', answered, limit, 'command: not-running'],
  [
    'a part left out that is not looked into',
    () => atStageTwo(inTwoParts()),
    { ...limit, part: '9' },
    'part: not-there',
  ],
  ['the only part left out', atStageTwo, limit, 'part: one-only'],
  ['talks at Stage 1', answered, talks, 'command: not-running'],
  ['talks on a day to come', atStageTwo, { ...talks, on: tomorrow }, 'on: in-the-future'],
  ['a settlement without words', atStageTwo, { ...talks, result: 'settled' }, 'words: needs-words'],
];

const reporting: readonly Refused[] = [
  ['where no Stage 2 runs', answered, watched, 'command: not-running'],
  ['on a day to come', seatedForTwo, { ...watched, on: tomorrow }, 'on: in-the-future'],
  ['before Stage 2 was asked for', seatedForTwo, { ...watched, on: '2026-11-23' }, 'on: too-early'],
  [
    'by one for the other',
    seatedForTwo,
    watched,
    'by: somebody-else-first',
    { staff: outsiders[0] ?? adjudicator },
  ],
  ['by somebody who has no seat', atStageTwo, watched, 'by: seat-empty'],
  ['twice', reportedTwice, watched, 'by: done-already'],
  [
    'on a part that is not looked into',
    seatedForTwo,
    { ...watched, parts: [{ part: '9', outcome: 'upheld' }] },
    'parts: not-there',
  ],
  [
    'on one part twice',
    seatedForTwo,
    (file) => ({ ...investigated(file), parts: [...found(file), ...found(file)] }),
    'parts: the-same',
  ],
  [
    'on not all of it',
    () => seatedForTwo(inTwoParts()),
    (file) => ({ ...investigated(file), parts: found(file).slice(1) }),
    'parts: every-part-first',
  ],
];

const recommended = (file: ReturnType<typeof reportedTwice>) =>
  done(file, { command: 'add-recommendation', from: 'stage-2', words: 'x' });
const send = { command: 'send-adjudication' };
const byThem = { staff: adjudicator };
const forBoth = () => {
  const file = {
    ...reportedTwice(),
    record: { ...reportedTwice().record, writesToChild: 'by-mail' as const },
  };
  return done(file, adjudication(file));
};
// Asked for on Tuesday 24 November: the twenty-fifth working day is Thursday 31 December.
const lateDay = { staff: adjudicator, now: '2027-01-04T10:00:00.000Z' };
// Answered on Tuesday 24 November: the twentieth working day is Tuesday 22 December.
const askedLate = () => {
  const now = '2026-12-23T10:00:00.000Z';
  const on = '2026-12-23';
  const file = done(
    answered(),
    [{ ...askForTwo, on }, { now }],
    [seat('investigating-officer'), { now }],
    [seat('independent-person'), { now }],
    [seat('adjudicating-officer'), { now }],
  );
  return done(
    file,
    [{ ...investigated(file), on }, { now }],
    [{ ...watched, on }, { now }],
    [adjudication(file), { now }],
  );
};

const adjudicating: readonly Refused[] = [
  [
    'drafted where no Stage 2 runs',
    answered,
    { command: 'draft-adjudication', parts: [{ part: '1', outcome: 'upheld', finding: 'x' }] },
    'command: not-running',
  ],
  ['drafted before both have reported', seatedForTwo, adjudication, 'command: both-reports-first'],
  [
    'on a part that was not looked into',
    reportedTwice,
    { command: 'draft-adjudication', parts: [{ part: '9', outcome: 'upheld', finding: 'x' }] },
    'parts: not-there',
  ],
  [
    'on one part twice',
    reportedTwice,
    (file) => ({
      ...adjudication(file),
      parts: [...adjudication(file).parts, ...adjudication(file).parts],
    }),
    'parts: the-same',
  ],
  [
    'on not all of it',
    () => reportedTwice(inTwoParts()),
    (file) => ({ ...adjudication(file), parts: adjudication(file).parts.slice(1) }),
    'parts: every-part-first',
  ],
  ['sent before it is drafted', reportedTwice, send, 'command: not-done-yet', byThem],
  [
    'sent while a recommendation has no answer',
    () => recommended(draftedForTwo()),
    send,
    'command: recommendations-first',
    byThem,
  ],
  [
    'sent while nobody has decided on a late request',
    askedLate,
    send,
    'command: decision-first',
    { staff: adjudicator, now: '2026-12-23T10:00:00.000Z' },
  ],
  [
    'sent without a version for the child who is written to',
    forBoth,
    send,
    'command: childs-version-first',
    byThem,
  ],
  ['sent late without a reason', draftedForTwo, send, 'late: late-reason-first', lateDay],
  [
    'sent in time with a reason for being late',
    draftedForTwo,
    { ...send, late: 'other' },
    'late: not-late',
    byThem,
  ],
];

const referring: readonly Refused[] = [
  ['before Stage 2 is answered', reportedTwice, early, 'command: not-done-yet'],
  ['while a panel is to meet', atPanel, early, 'command: stage-running'],
  ['twice', () => done(adjudicated(), early), early, 'command: done-already'],
  [
    'where not all of it is true',
    adjudicated,
    { ...early, criteria: ['stage-2-robust'] },
    'criteria: every-criterion-first',
  ],
  ['on a day to come', adjudicated, { ...early, on: tomorrow }, 'on: in-the-future'],
];

const panelAsked: readonly Refused[] = [
  ['before Stage 2 is answered', reportedTwice, askForThree, 'command: not-done-yet'],
  ['twice', atPanel, askForThree, 'command: done-already'],
  ['on a day to come', adjudicated, { ...askForThree, on: tomorrow }, 'on: in-the-future'],
  [
    'before Stage 2 was answered',
    adjudicated,
    { ...askForThree, on: '2026-11-23' },
    'on: too-early',
  ],
];

describe.each([
  ['Stage 2 cannot be asked for', asking],
  ['the statement cannot be', agreeing],
  ['a seat cannot be given', appointing],
  ['Stage 2 cannot have', during],
  ['a report cannot be received', reporting],
  ['the Stage 2 answer cannot be', adjudicating],
  ['the Ombudsman cannot be asked early', referring],
  ['a panel cannot be asked for', panelAsked],
])('%s', (_what, rows) => {
  test.each(rows.map((row) => ({ says: row[0], because: row[3], row })))(
    '$says',
    ({ row, because }) => {
      expect(refusedAs(row)).toBe(because);
    },
  );
});

describe('only the adjudicating officer of the case', () => {
  test('sends the Stage 2 answer', () => {
    // Another of the same role, who looks after the case but has no such seat.
    const other = aWorker('head-of-service', { id: 'another-head' });
    const file = { ...draftedForTwo(), staff: [...everybody, other] };
    const led = done(file, { command: 'allocate', lead: 'another-head', contributors: [] });
    expect(refusedAs(['', () => led, send, '', { staff: other }])).toBe(
      'command: adjudicator-only',
    );
  });
});

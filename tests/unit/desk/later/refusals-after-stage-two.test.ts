import { describe, expect, test } from 'vitest';
import { aConfirmedCase, aWorker, done, everybody, fileOf } from '../../../support/a-desk.ts';
import {
  adjudicator,
  answered,
  atPanel,
  draftedForPanel,
  found,
  inTwoParts,
  panelAnswer,
  panelMet,
  panelReport,
  panelReported,
  panelSet,
  papers,
  type Refused,
  refusedAs,
  seatedForPanel,
  thatDay,
  tomorrow,
} from '../../../support/a-later-desk.ts';
import { everythingSent } from '../../../support/reading/what-is-sent.ts';

const panelDay = () => done(seatedForPanel(), panelSet);
const met = (sent?: Parameters<typeof seatedForPanel>[0]) =>
  done(seatedForPanel(sent), panelSet, papers, panelMet);
// Asked for on Tuesday 24 November: the thirtieth working day is Friday 8 January (25 and 28 December, 1 January off).
const afterThirty = { ...panelSet, on: '2027-01-11' };

const meeting: readonly Refused[] = [
  ['set where nobody asked for one', answered, panelSet, 'command: not-running'],
  ['set anew once it met', () => met(), panelSet, 'command: done-already'],
  [
    'set for a day that has passed',
    atPanel,
    { ...panelSet, on: '2026-11-23' },
    'on: not-a-later-day',
  ],
  [
    'set for a day on which nobody works',
    atPanel,
    { ...panelSet, on: '2026-12-25' },
    'on: day-does-not-fit',
  ],
  ['set after the thirtieth day without a reason', atPanel, afterThirty, 'late: late-reason-first'],
  [
    'set in time with a reason for being late',
    atPanel,
    { ...panelSet, on: '2027-01-08', late: 'other' },
    'late: not-late',
  ],
  ['given papers where nobody asked for one', answered, papers, 'command: not-running'],
  ['given papers before its day is set', seatedForPanel, papers, 'command: not-done-yet'],
  [
    'given papers while a seat is empty',
    () => done(atPanel(), panelSet),
    papers,
    'command: seat-empty',
  ],
  ['given papers twice', () => done(panelDay(), papers), papers, 'command: done-already'],
  ['given papers on a day to come', panelDay, { ...papers, on: tomorrow }, 'on: in-the-future'],
  ['held where nobody asked for one', answered, panelMet, 'command: not-running'],
  ['held before its day is set', seatedForPanel, panelMet, 'command: not-done-yet'],
  ['held twice', () => met(), panelMet, 'command: done-already'],
  ['held by fewer than three', () => done(atPanel(), panelSet), panelMet, 'command: seat-empty'],
  ['held on a day to come', panelDay, { ...panelMet, on: tomorrow }, 'on: in-the-future'],
  ['held before it was asked for', panelDay, { ...panelMet, on: '2026-11-23' }, 'on: too-early'],
];

const aReport = {
  command: 'receive-panel-report',
  on: thatDay,
  parts: [{ part: '1', outcome: 'upheld' }],
  words: 'x',
};
const reported: readonly Refused[] = [
  ['where nobody asked for a panel', answered, aReport, 'command: not-running'],
  ['before the panel met', panelDay, aReport, 'command: not-done-yet'],
  ['twice', panelReported, aReport, 'command: done-already'],
  ['on a day to come', () => met(), { ...aReport, on: tomorrow }, 'on: in-the-future'],
  [
    'before the panel met, by its day',
    () => met(),
    { ...aReport, on: '2026-11-23' },
    'on: too-early',
  ],
  [
    'on a part that was not looked into',
    () => met(),
    { ...aReport, parts: [{ part: '9', outcome: 'upheld' }] },
    'parts: not-there',
  ],
  [
    'on one part twice',
    () => met(),
    (file) => ({ ...aReport, parts: [...found(file), ...found(file)] }),
    'parts: the-same',
  ],
  [
    'on not all of it',
    () => met(inTwoParts()),
    (file) => ({ ...panelReport(file), parts: found(file).slice(1) }),
    'parts: every-part-first',
  ],
];

const sendAnswer = { command: 'send-panel-response' };
const byThem = { staff: adjudicator };
// Reported on Tuesday 24 November: the fifteenth working day is Tuesday 15 December.
const late = { staff: adjudicator, now: '2026-12-16T10:00:00.000Z' };
const other = aWorker('head-of-service', { id: 'another-head' });
const ledByAnother = () =>
  done(
    { ...draftedForPanel(), staff: [...everybody, other] },
    { command: 'allocate', lead: 'another-head', contributors: [] },
  );

const answering: readonly Refused[] = [
  ['drafted where nobody asked for one', answered, panelAnswer, 'command: not-running'],
  ['drafted before it reported', () => met(), panelAnswer, 'command: not-done-yet'],
  [
    'sent where nobody asked for one',
    () => ledByNobodyElse(answered()),
    sendAnswer,
    'command: not-running',
    { staff: other },
  ],
  ['sent before it is drafted', panelReported, sendAnswer, 'command: not-done-yet', byThem],
  [
    'sent by another than its adjudicating officer',
    ledByAnother,
    sendAnswer,
    'command: adjudicator-only',
    { staff: other },
  ],
  ['sent late without a reason', draftedForPanel, sendAnswer, 'late: late-reason-first', late],
  [
    'sent in time with a reason for being late',
    draftedForPanel,
    { ...sendAnswer, late: 'other' },
    'late: not-late',
    byThem,
  ],
];
const ledByNobodyElse = (file: ReturnType<typeof answered>) =>
  done(
    { ...file, staff: [...everybody, other] },
    { command: 'allocate', lead: 'another-head', contributors: [] },
  );

const enquiry = { command: 'record-enquiry', on: thatDay, due: '2026-12-08', words: 'x' };
const withEnquiry = () => done(answered(), enquiry);
const answer = (file: ReturnType<typeof withEnquiry>) => ({
  command: 'answer-enquiry',
  enquiry: file.record.ombudsman?.enquiries[0]?.id ?? 'none',
  on: thatDay,
  words: 'x',
});
const returned = { command: 'log-premature-return', on: thatDay, firstReceivedOn: thatDay };
const enquired = withEnquiry();

const ombudsman: readonly Refused[] = [
  ['sent back on a day to come', answered, { ...returned, on: tomorrow }, 'on: in-the-future'],
  [
    'sent back before it was received',
    answered,
    { ...returned, firstReceivedOn: tomorrow },
    'firstReceivedOn: day-does-not-fit',
  ],
  ['asked about on a day to come', answered, { ...enquiry, on: tomorrow }, 'on: in-the-future'],
  [
    'asked about with a day before it',
    answered,
    { ...enquiry, due: '2026-11-23' },
    'due: day-does-not-fit',
  ],
  [
    'answered where nobody asked',
    answered,
    { ...answer(enquired), enquiry: 'none' },
    'enquiry: not-there',
  ],
  [
    'answered twice',
    () => done(enquired, answer(enquired)),
    answer(enquired),
    'enquiry: done-already',
  ],
  [
    'answered on a day to come',
    () => enquired,
    { ...answer(enquired), on: tomorrow },
    'on: in-the-future',
  ],
  [
    'answered before it was asked',
    () => enquired,
    { ...answer(enquired), on: '2026-11-23' },
    'on: too-early',
  ],
  [
    'decided on a day to come',
    answered,
    { command: 'record-ombudsman-decision', on: tomorrow, decision: 'not-upheld', words: 'x' },
    'on: in-the-future',
  ],
];

const lessons = {
  command: 'return-lessons',
  lessons: 'lessons-stage-1',
  corrective: 'none',
  words: 'x',
};
const recommended = done(answered(), {
  command: 'add-recommendation',
  from: 'stage-2',
  words: 'x',
});
const accept = {
  command: 'answer-recommendation',
  recommendation: recommended.record.recommendations?.[0]?.id ?? 'none',
  answer: 'accepted',
  owner: 'team-manager',
  by: '2026-12-08',
};
const addAction = {
  command: 'add-action',
  from: 'ombudsman',
  owner: 'team-manager',
  by: '2026-12-08',
  words: 'x',
};
const owed = done(answered(), addAction);
const ended = {
  command: 'record-action',
  action: owed.record.actions?.[0]?.id ?? 'none',
  state: 'not-done',
  on: thatDay,
  words: 'x',
};

const learning: readonly Refused[] = [
  ['a lessons form that nobody asked for', aConfirmedCase, lessons, 'lessons: not-there'],
  ['a lessons form twice', () => done(answered(), lessons), lessons, 'lessons: done-already'],
  ['an answer to what was not recommended', answered, accept, 'recommendation: not-there'],
  [
    'two answers to a recommendation',
    () => done(recommended, accept),
    accept,
    'recommendation: done-already',
  ],
  [
    'a recommendation not taken up without a reason',
    () => recommended,
    { ...accept, answer: 'not-accepted' },
    'reasons: needs-words',
  ],
  [
    'a recommendation taken up by nobody',
    () => recommended,
    { ...accept, owner: undefined },
    'owner: needs-owner-and-day',
  ],
  [
    'a recommendation taken up by no day',
    () => recommended,
    { ...accept, by: undefined },
    'owner: needs-owner-and-day',
  ],
  [
    'a recommendation given to somebody who does not work here',
    () => recommended,
    { ...accept, owner: 'nobody' },
    'owner: not-there',
  ],
  [
    'a recommendation for a day that has passed',
    () => recommended,
    { ...accept, by: '2026-11-23' },
    'by: not-a-later-day',
  ],
  [
    'something to be done by somebody who does not work here',
    answered,
    { ...addAction, owner: 'nobody' },
    'owner: not-there',
  ],
  [
    'something to be done by a day that has passed',
    answered,
    { ...addAction, by: '2026-11-23' },
    'by: not-a-later-day',
  ],
  ['what came of nothing', answered, ended, 'action: not-there'],
  ['what came of something twice', () => done(owed, ended), ended, 'action: done-already'],
  [
    'what came of something on a day to come',
    () => owed,
    { ...ended, on: tomorrow },
    'on: in-the-future',
  ],
];

const request = () => fileOf(everythingSent.find(({ kind }) => kind === 'advocacy-request'));
const concern = { command: 'record-advocacy', kind: 'concern', on: thatDay, words: 'x' };
const limits = {
  command: 'limit-contact',
  limits: ['in-writing-only'],
  until: '2027-02-24',
  reviewOn: '2027-01-12',
  reasons: 'x',
};
const limited = () => done(answered(), limits);
const endLimits = { command: 'end-contact-limits', reasons: 'x' };

const keeping: readonly Refused[] = [
  [
    'a cost on a day to come',
    answered,
    { command: 'record-cost', kind: 'panel', amount: '85.50', on: tomorrow },
    'on: in-the-future',
  ],
  [
    'something good where nobody said it',
    request,
    { command: 'record-compliment', source: 'parent' },
    'command: not-a-compliment',
  ],
  [
    'an advocate’s meeting on a day to come',
    answered,
    { command: 'record-advocacy', kind: 'met', on: tomorrow },
    'on: in-the-future',
  ],
  [
    'an advocate’s concern without words',
    answered,
    { ...concern, words: undefined },
    'words: needs-words',
  ],
  [
    'the answer to a concern that nobody had',
    answered,
    { ...concern, kind: 'concern-answered' },
    'kind: not-there',
  ],
  ['limits to contact of no kind', answered, { ...limits, limits: [] }, 'limits: nothing-chosen'],
  [
    'limits to contact that have ended before they begin',
    answered,
    { ...limits, until: thatDay },
    'until: not-a-later-day',
  ],
  [
    'limits to contact that nobody looks at again',
    answered,
    { ...limits, reviewOn: '2027-02-25' },
    'reviewOn: day-does-not-fit',
  ],
  [
    'limits to contact looked at again today',
    answered,
    { ...limits, reviewOn: thatDay },
    'reviewOn: day-does-not-fit',
  ],
  ['the end of limits that are not there', answered, endLimits, 'command: not-there'],
  ['the end of limits twice', () => done(limited(), endLimits), endLimits, 'command: not-there'],
];

describe.each([
  ['a panel cannot be', meeting],
  ['the panel’s report cannot be received', reported],
  ['the answer to the panel cannot be', answering],
  ['by the Ombudsman, a case cannot be', ombudsman],
  ['to learn from a case, nobody records', learning],
  ['beside the stages, nobody records', keeping],
])('%s', (_what, rows) => {
  test.each(rows.map((row) => ({ says: row[0], because: row[3], row })))(
    '$says',
    ({ row, because }) => {
      expect(refusedAs(row)).toBe(because);
    },
  );
});

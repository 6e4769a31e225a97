import { londonDayOf } from '../../functions/domain/clock/london.ts';
import { earlyCriteria } from '../../shared/desk-api/later-lists.ts';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aConfirmedCase, aWorker, done, signedOff, tuesday } from './a-desk.ts';
import { aComplaintOf, aSubmission } from './a-submission.ts';

const { child, adult, advocate } = submissionExamples;
const complaint = (answers: Readonly<Record<string, unknown>>): Sent =>
  aComplaintOf(aSubmission(answers));

const contact = { email: 'sam@example.com', preferred: 'email' };

/** Something sent by each voice of a family, of which a stage can be told. */
export const families: Readonly<Record<string, Sent>> = {
  child: complaint(child),
  'easy-read': complaint({ ...child, person: { age: 14, needs: ['easy-read'], contact } }),
  'young-adult': complaint({ ...child, person: { age: 20, careLeaver: 'yes', contact } }),
  adult: complaint({ ...adult, complaint: { points: [{ subject: 'not-listening' }] } }),
  advocate: complaint({
    ...advocate,
    writeTo: 'both',
    children: [{ name: 'Sam', age: 14, contact: { email: 'sam@example.com' } }],
  }),
};

type File = ReturnType<typeof aConfirmedCase>;

const spoken = { with: 'complainant', how: 'phone' } as const;
const manager = aWorker('complaints-manager');
const adjudicator = aWorker('adjudicating-officer');

/** Stage 1 is answered on the Tuesday after it came. */
export const answeredAt1 = (sent?: Sent): File => {
  const file = aConfirmedCase(sent);
  const childToldBy = file.record.complainant.kind === 'adult' ? { childToldBy: 'nobody' } : {};
  return done(signedOff(file, { childsVersion: 'We should have rung you.' }), {
    command: 'send-answer',
    ...childToldBy,
  });
};

/** Stage 2 is recorded at `now`, asked for that day. */
export const atStage2 = (file: File = answeredAt1(), now = tuesday): File =>
  done(file, [{ command: 'request-stage-2', on: londonDayOf(now), ...spoken }, { now }]);

const found = ({ record }: File, more: Readonly<Record<string, unknown>> = {}) =>
  (record.stageTwo?.parts ?? []).map((part) => ({ part, outcome: 'upheld', ...more }));

/** Stage 2 is answered at `now`. */
export const answeredAt2 = (file: File = atStage2(), now = tuesday): File => {
  const on = londonDayOf(now);
  const appoint = (seat: string) =>
    [
      { command: 'appoint', seat, who: seat, declared: true },
      { staff: manager, now },
    ] as const;
  const report = { command: 'receive-report', on, words: 'What we found.', parts: found(file) };
  return done(
    file,
    appoint('investigating-officer'),
    appoint('independent-person'),
    appoint('adjudicating-officer'),
    [
      { ...report, by: 'investigating-officer' },
      { staff: manager, now },
    ],
    [
      { ...report, by: 'independent-person' },
      { staff: manager, now },
    ],
    [
      {
        command: 'draft-adjudication',
        parts: found(file, { finding: 'Nobody rang.' }),
        childsVersion: 'Nobody rang you.',
      },
      { staff: adjudicator, now },
    ],
    [{ command: 'send-adjudication' }, { staff: adjudicator, now }],
  );
};

/** The panel is asked for, and recorded at `now`. */
export const atStage3 = (file: File = answeredAt2(), now = tuesday): File =>
  done(file, [{ command: 'request-stage-3', on: londonDayOf(now), ...spoken }, { now }]);

/** A day is set for the panel. */
export const withPanelSet = (on: string, file: File = atStage3()): File =>
  done(file, { command: 'set-panel', on, time: '10:00', where: 'the library' });

/** The panel met, and reported, at `now`. */
export const panelMet = (file: File = withPanelSet('2026-12-15'), now = tuesday): File => {
  const on = londonDayOf(now);
  const appoint = (seat: string, who: string) =>
    [
      { command: 'appoint', seat, who, declared: true },
      { staff: manager, now },
    ] as const;
  return done(
    file,
    appoint('panel-chair', 'panel-chair'),
    appoint('panel-member', 'panel-second'),
    appoint('panel-member', 'panel-third'),
    [
      {
        command: 'record-panel',
        on,
        complainantCame: true,
        advocateCame: false,
        independentPersonCame: true,
      },
      { staff: manager, now },
    ],
  );
};

/** The panel has reported at `now`, and the council owes its answer. */
export const panelReported = (file: File = panelMet(), now = tuesday): File =>
  done(file, [
    {
      command: 'receive-panel-report',
      on: londonDayOf(now),
      parts: found(file),
      words: 'What it found.',
    },
    { staff: manager, now },
  ]);

/** Every stage is answered. */
export const answeredAt3 = (file: File = panelReported(), now = tuesday): File =>
  done(
    file,
    [
      {
        command: 'appoint',
        seat: 'adjudicating-officer',
        who: 'adjudicating-officer',
        declared: true,
      },
      { staff: manager, now },
    ],
    [
      {
        command: 'draft-panel-response',
        response: 'We will ring.',
        childsVersion: 'We will ring.',
      },
      { staff: adjudicator, now },
    ],
    [{ command: 'send-panel-response' }, { staff: adjudicator, now }],
  );

/** Put to the Ombudsman early, with everybody's agreement. */
export const withOmbudsman = (file: File = answeredAt2()): File =>
  done(file, [
    {
      command: 'refer-early',
      criteria: [...earlyCriteria],
      on: londonDayOf(tuesday),
      reasons: 'They agree.',
      ...spoken,
    },
    { staff: manager },
  ]);

/** A late request is decided by a person, one way or the other, at `now`. */
export const decidedLate = (file: File, outcome: 'accept' | 'decline', now: string): File => {
  const doubt = file.record.decisions.findLast(({ kind }) => kind.startsWith('late-stage'));
  return done(file, [
    {
      command: 'decide',
      decision: doubt?.id ?? 'none',
      outcome,
      reasons: 'These are our reasons.',
    },
    { staff: manager, now },
  ]);
};

import type { CaseReply } from '../../shared/desk-api/case-reply.ts';
import { aCase } from './desk-stub.ts';

const found = [{ part: '1', outcome: 'partly-upheld' }];
const answer = (letter: string, at: string, late: string) => ({
  letter,
  at,
  late,
  parts: found,
  remedies: ['apology'],
});

/** A case that has been through every stage, with everything that the desk can know of them. */
export const aLateCase = (typed = 'The panel should have met sooner.'): CaseReply => ({
  ...aCase('', {
    stage: 'ombudsman',
    notes: aCase(typed).notes,
  }),
  desk: {
    seats: [
      { seat: 'investigating-officer', who: 'owen', at: '2027-02-15T10:00:00.000Z', endedAt: 'x' },
      { seat: 'panel-chair', who: 'grace', at: '2027-05-24T10:00:00.000Z' },
    ],
    stageTwo: {
      on: '2027-02-12',
      late: true,
      after: 'overdue',
      parts: ['1'],
      limited: [{ part: '1', because: 'court-decided' }],
      statement: { state: 'agreed', agreedAt: '2027-02-19T10:00:00.000Z' },
      extension: { until: '2027-04-16' },
      reports: [{ by: 'independent-person', on: '2027-04-09', parts: [] }],
      adjudicated: answer('stage-2-outcome-9', '2027-05-18T10:00:00.000Z', 'complexity'),
    },
    stageThree: {
      on: '2027-05-21',
      late: false,
      panel: { on: '2027-06-25', papersOn: '2027-06-11', metOn: '2027-06-25' },
      report: { on: '2027-07-02', parts: found },
      responded: answer('stage-3-response-12', '2027-08-06T10:00:00.000Z', 'staff-absence'),
    },
    ombudsman: {
      premature: [{ on: '2026-12-01', firstReceivedOn: '2026-11-01' }],
      enquiries: [
        { id: 'enquiry-13', on: '2027-09-01', due: '2027-09-29' },
        { id: 'enquiry-14', on: '2027-09-02', due: '2027-09-30', answeredOn: '2027-09-20' },
      ],
      decisions: [{ on: '2027-11-01', decision: 'upheld-injustice' }],
    },
    recommendations: [{ id: 'n1', from: 'stage-2' }],
    actions: [
      { id: 'a1', from: 'ombudsman', owner: 'ruth', by: '2027-12-01', state: 'open' },
      { id: 'a2', from: 'lessons', owner: 'ruth', by: '2027-11-01', state: 'not-done' },
    ],
    lessons: [
      { id: 'lessons-stage-1', stage: 'stage-1', askedAt: '2027-01-04T10:00:00.000Z' },
      {
        id: 'lessons-stage-2',
        stage: 'stage-2',
        askedAt: '2027-05-18T10:00:00.000Z',
        returnedAt: '2027-05-25T10:00:00.000Z',
        corrective: 'none',
      },
    ],
    costs: [
      { kind: 'commissioned-investigation', pence: 120_000, on: '2027-04-01' },
      { kind: 'redress', pence: 8_550, on: '2027-11-15' },
    ],
    advocacy: [{ kind: 'concern', on: '2027-03-01' }],
    contactArrangement: {
      limits: ['in-writing-only'],
      until: '2027-12-01',
      reviewOn: '2027-10-01',
    },
  },
});

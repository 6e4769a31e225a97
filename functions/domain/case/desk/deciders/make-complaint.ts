import { noticesAtReceipt, type OwedNotice } from '../../../notice/owed-notice.ts';
import type { CaseDecision, CaseRecord } from '../../case-record.ts';
import { type Decider, type Deciders, type Desk, type EventBody, step } from '../desk.ts';
import { newParts } from './parts.ts';

/**
 * Somebody who asked for an advocate, or sent something good, complains now. The clock starts with this (design.md
 * section 4), and they are told the dates as anyone is.
 */
const makeComplaint: Decider<'make-complaint'> = (desk, { subjects, words }) => {
  const record = asComplaint(desk, subjects);
  const event: EventBody = { event: 'became-complaint', parts: record.parts.map(({ id }) => id) };
  return step(record, event, {
    note: words,
    notices: told(record, desk),
    tasks:
      record.acknowledgement === 'by-another-way'
        ? [{ kind: 'acknowledge-another-way', rule: 'council-target', target: 'decisionDays' }]
        : [],
  });
};

const asComplaint = (
  { record, at }: Desk,
  subjects: readonly CaseRecord['parts'][number]['subject'][],
): CaseRecord => {
  const sources = subjects.map((subject, point) => ({ subject, about: [], receivedAt: at, point }));
  const parts = newParts(record, sources, 1);
  return { ...record, kind: 'complaint', stage: 'stage-1', parts, decisions: doubts(record, at) };
};

const doubts = ({ complainant }: CaseRecord, raisedAt: string): readonly CaseDecision[] => {
  const open = { state: 'open', raisedAt } as const;
  const routes = {
    kind: 'confirm-routes',
    rule: 'route-check',
    target: 'triageCheckDays',
  } as const;
  const who = { kind: 'who-complains', rule: complainant.rule, target: 'decisionDays' } as const;
  return [
    { id: '1', ...routes, holdsDates: false, ...open },
    ...(complainant.standing === 'unsure'
      ? [{ id: '2', ...who, holdsDates: true, ...open } as const]
      : []),
  ];
};

const toldAgain: ReadonlySet<OwedNotice['kind']> = new Set(['acknowledgement', 'team-intake']);

// Whoever was told of the request is told of the complaint; the advocacy service has been told of the person already.
const told = (record: CaseRecord, { at, version }: Desk): readonly OwedNotice[] =>
  noticesAtReceipt(record)
    .filter(({ kind }) => toldAgain.has(kind))
    .map((notice) => ({ ...notice, id: `${notice.kind}-${notice.reader}-${version}`, dueAt: at }));

export const makeComplaintDeciders: Deciders<'make-complaint'> = {
  'make-complaint': makeComplaint,
};

import type { CaseFile, NoticeStanding } from '../../functions/domain/case/case-file.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { statusView } from '../../functions/domain/notice/status-view.ts';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import type { StatusReply } from '../../shared/intake-api/status-replies.ts';
import { parseAdvocacyRequest, parseCompliment } from '../../shared/submission/parse-submission.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import type { StatusShown } from '../../web/intake/status/status-shown.ts';
import { aSubmission } from './a-submission.ts';
import { bury } from './web-receipts.ts';

const received = '2026-11-23T10:15:00.000Z';
const nextDay = '2026-11-24T09:00:00.000Z';

/** Where a case is a day later, its mail come to this. */
export const statusOf = (sent: Sent, state: NoticeStanding['state'] = 'sent'): StatusReply => {
  const { record, notices, tasks } = openCase(sent, bury(), {
    reference: 'K4T-9WX-2HR',
    receivedAt: received,
  });
  const asked = { at: nextDay, content: { keyId: 'k', mac: 'm' } };
  const file: CaseFile = {
    record,
    events: notices.map(({ id }) => ({ at: received, event: 'notice', notice: id })),
    notices: notices.map((notice) => ({ ...notice, state, attempts: 1, settled: 1 })),
    openTasks: tasks.map(({ kind }) => kind),
    asked: [
      { ...asked, id: '1', action: 'add', next: 'person-reads', target: 'same-day' },
      { ...asked, id: '2', action: 'withdraw', next: 'person-asks-you', target: 'decisionDays' },
    ],
  };
  return statusView(file, bury(), nextDay);
};

/** Where a case is that staff have worked on since, as its complainant sees it then. */
export const statusOfFile = (
  file: Pick<CaseFile, 'record' | 'notices' | 'asked'>,
  now = nextDay,
): StatusReply => {
  const events = file.notices.map(({ id }) => ({ at: received, event: 'notice', notice: id }));
  return statusView({ ...file, events, openTasks: [] }, bury(), now);
};

const complaint = (answers: Readonly<Record<string, unknown>>): Sent => ({
  kind: 'complaint',
  value: aSubmission(answers),
});
const parsed = <Value>(
  outcome: { readonly kind: 'parsed'; readonly value: Value } | { readonly kind: 'problems' },
): Value => {
  if (outcome.kind === 'problems') throw new Error('The example has problems.');
  return outcome.value;
};

const { child, adult, advocate, compliment } = submissionExamples;

/** Everyone who may open a status page, by what they are called here. */
export const openers: Readonly<Record<string, Sent>> = {
  'a child': complaint(child),
  'a child who said no to an advocate': complaint({ ...child, advocate: { wish: 'no' } }),
  'a reader of easy words': complaint({ ...child, person: { age: 14, needs: ['easy-read'] } }),
  'somebody of 20': complaint({ ...child, person: { age: 20, careLeaver: 'yes' } }),
  'a parent': complaint(adult),
  'a neighbour': complaint({ ...adult, person: { relationship: 'friend' } }),
  'an advocate': complaint(advocate),
  'somebody who wants an advocate': {
    kind: 'advocacy-request',
    value: parsed(parseAdvocacyRequest(submissionExamples['advocacy-request'])),
  },
  'somebody with something good to say': {
    kind: 'compliment',
    value: parsed(parseCompliment(compliment)),
  },
};

/** A status page as the function hands it over; a test names only what matters to it. */
export const aStatusShown = (shown: Partial<StatusShown> = {}): StatusShown => ({
  status: statusOf(complaint(child)),
  reference: 'K4T-9WX-2HR',
  secret: 'ACDE-FHJK-PRTW-XY23-4679',
  newId: () => '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11',
  said: { kind: 'nothing' },
  ...shown,
});

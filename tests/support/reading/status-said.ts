import type { AskedFromPage } from '../../../functions/domain/case/asked-from-page.ts';
import type { CaseFile, NoticeStanding } from '../../../functions/domain/case/case-file.ts';
import type { CasePart, CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { withDeadlines } from '../../../functions/domain/case/desk/settle-step.ts';
import type { OpenedCase } from '../../../functions/domain/case/opened-case.ts';
import { type OwedNotice, owed } from '../../../functions/domain/notice/owed-notice.ts';
import { statusView } from '../../../functions/domain/notice/status-view.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import type { NextStage, StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import type { FieldProblem } from '../../../shared/submission/field-problem.ts';
import { checkPage, type PageContext, statusPage } from '../../../web/intake/server.tsx';
import type { Said } from '../../../web/intake/status/status-shown.ts';
import { textsOf } from './page-text.ts';
import { referralChanges } from './referral-said.ts';

const later = '2026-12-21T10:00:00.000Z';

type Next = Pick<AskedFromPage, 'action' | 'wish' | 'stage' | 'next' | 'target'>;

const panelDay = '2027-01-29T10:00:00.000Z';

// All that may have been asked, with all that may follow.
const everythingAsked: readonly Next[] = [
  { action: 'add', next: 'person-reads', target: 'same-day' },
  { action: 'withdraw', next: 'person-asks-you', target: 'decisionDays' },
  { action: 'contact', next: 'person-asks-you', target: 'same-day' },
  { action: 'wrong-place', next: 'person-reads', target: 'triageCheckDays' },
];
// Of the family alone: nobody else learns of a stage.
const askedOfFamilies: readonly Next[] = (['stage-2', 'stage-3'] as const).map(
  (stage: NextStage) => ({
    action: 'next-stage',
    stage,
    next: 'person-takes-up',
    target: 'same-day',
  }),
);
const askedOfTheYoung: readonly Next[] = [
  { action: 'advocate', wish: 'refer', next: 'service-told', target: 'same-day' },
  { action: 'advocate', wish: 'refer', next: 'person-arranges', target: 'same-day' },
  { action: 'advocate', wish: 'no', next: 'stopped', target: 'same-day' },
  { action: 'advocate', wish: 'no', next: 'recalled-by-a-person', target: 'same-day' },
];

const states: readonly NoticeStanding['state'][] = ['pending', 'sent', 'failed', 'not-wanted'];

/** A case as its status page may find it: as it was received, and after whatever may have become of its mail. */
const filesOf = ({ record, notices, tasks }: OpenedCase): readonly CaseFile[] => {
  const isYoung = record.referral.state !== 'not-for-this-complaint';
  const isFamily = record.kind === 'complaint' && record.voice !== 'outsider';
  const asked = [
    ...everythingAsked,
    ...(isFamily ? askedOfFamilies : []),
    ...(isYoung ? askedOfTheYoung : []),
  ].map((one, place) => ({
    ...one,
    id: String(place),
    at: later,
    content: { keyId: 'k', mac: 'm' },
  }));
  const written = [...notices, ...lettersOf(record)];
  const files = states.map((state) => ({
    record,
    events: written.map(({ id }) => ({ at: later, event: 'notice', notice: id })),
    notices: written.map((notice) => ({ ...notice, state, attempts: 1, settled: 1 })),
    openTasks: tasks.map(({ kind }) => kind),
    asked: state === 'pending' ? [] : asked,
  }));
  const ends = [...endingsOf(record), ...(isFamily ? stagesOf(record) : [])].map((ended) => ({
    record: ended,
    events: [],
    notices: [],
    openTasks: [],
    asked: [],
  }));
  return [...files, ...ends];
};

// What staff may have sent since.
const lettersOf = ({ kind, writesToChild }: CaseRecord): readonly OwedNotice[] =>
  kind === 'complaint'
    ? [
        owed('stage-1-answer', 'complainant', later, 9),
        owed('extension-told', 'complainant', later, 9),
        ...(writesToChild === 'no' ? [] : [owed('letter-to-child', 'represented-child', later, 9)]),
      ]
    : [];

// However it may have ended.
const endingsOf = (record: CaseRecord): readonly CaseRecord[] => {
  if (record.kind !== 'complaint') return [];
  const after = (outcome: NonNullable<CasePart['ended']>['outcome']): CaseRecord => ({
    ...record,
    parts: record.parts.map((part) => ({ ...part, ended: { outcome, at: later } })),
  });
  const elsewhere = record.parts.map(
    (part): CasePart => ({ ...part, route: 'corporate', state: 'confirmed' }),
  );
  return [
    { ...record, state: 'withdrawn' },
    { ...record, state: 'closed' },
    { ...after('upheld'), answers: [{ letter: 'a', parts: [], remedies: [], at: later }] },
    after('resolved'),
    after('not-taken'),
    { ...record, parts: elsewhere },
  ];
};

const request = { on: '2026-12-21', at: later, late: false } as const;
const two = {
  ...request,
  after: 'answered',
  parts: [],
  limited: [],
  reports: [],
} as const;
const found = { letter: 'b', parts: [], remedies: [], at: later } as const;

const doubt = (
  record: CaseRecord,
  kind: 'late-stage-2' | 'late-stage-3',
  outcome?: 'decline',
): CaseRecord['decisions'] => [
  ...record.decisions,
  {
    id: kind,
    kind,
    rule: 'stage-2-request',
    target: 'decisionDays',
    holdsDates: true,
    ...(outcome === undefined ? { state: 'open' } : { state: 'decided', outcome }),
  },
];

// However far it may have come after Stage 1, with the dates that bind there.
const stagesOf = (record: CaseRecord): readonly CaseRecord[] => {
  const parts = record.parts.map(
    (part): CasePart => ({ ...part, ended: { outcome: 'upheld', at: later } }),
  );
  const answers = [{ letter: 'a', parts: [], remedies: [], at: later }];
  const decisions = record.decisions.map((one) => ({ ...one, state: 'decided' as const }));
  const answered: CaseRecord = { ...record, parts, answers, decisions };
  const panel = { on: '2027-01-29', setAt: later, metOn: '2027-01-29', metAt: panelDay };
  const report = { on: '2027-02-05', at: later, parts: [] };
  const adjudicated = { ...two, adjudicated: found };
  const after = (more: Partial<CaseRecord>): CaseRecord => ({
    ...answered,
    stage: 'stage-2',
    stageTwo: adjudicated,
    ...more,
  });
  return [
    after({ stageTwo: two }),
    after({ stageTwo: two, decisions: doubt(answered, 'late-stage-2') }),
    after({
      stageTwo: { ...two, declinedAt: later },
      decisions: doubt(answered, 'late-stage-2', 'decline'),
    }),
    after({}),
    ...[request, { ...request, panel }, { ...request, panel, report }].flatMap((stageThree) => [
      after({ stage: 'stage-3', stageThree }),
      after({ stage: 'stage-3', stageThree, decisions: doubt(answered, 'late-stage-3') }),
    ]),
    after({
      stageThree: { ...request, declinedAt: later },
      decisions: doubt(answered, 'late-stage-3', 'decline'),
    }),
    after({ stage: 'stage-3', stageThree: { ...request, panel, report, responded: found } }),
    after({ stage: 'ombudsman' }),
  ].map(withDeadlines);
};

// The same once the advocacy service has answered.
const afterAnswers = (opened: OpenedCase, authority: Authority): readonly CaseFile[] =>
  firstOfEachStep(referralChanges(opened, authority)).map(({ record, notices, tasks }) => ({
    record,
    events: [],
    notices: notices.map((notice) => ({ ...notice, state: 'sent', attempts: 1, settled: 1 })),
    openTasks: tasks.map(({ kind }) => kind),
    asked: [],
  }));

const firstOfEachStep = (changes: readonly ChangedCase[]): readonly ChangedCase[] => [
  ...new Map(changes.map((change) => [change.record.handshake?.step, change])).values(),
];

const actions: readonly StatusActionName[] = [
  'add',
  'advocate',
  'wrong-place',
  'contact',
  'withdraw',
  'next-stage',
];

const told = (problems: readonly FieldProblem[]): readonly Said[] => [
  { kind: 'nothing' },
  { kind: 'taken', action: 'add' },
  { kind: 'kept', kept: { words: 'WORDS', actionId: 'id' } },
  { kind: 'different', fields: [['action', 'add']], problems: [] },
  ...actions.map(
    (action) => ({ kind: 'problems', fields: [['action', action]], problems }) as const,
  ),
];

const problemsOfForms: readonly FieldProblem[] = [
  { field: 'words', code: 'required' },
  { field: 'why', code: 'required' },
  { field: 'contact.email', code: 'contact-needed' },
  { field: 'contact.email', code: 'not-an-email' },
  { field: 'contact.phone', code: 'not-a-phone' },
  { field: 'contact.note', code: 'too-long', limit: 1000 },
  { field: 'more', code: 'too-long', limit: 2000 },
  { field: 'reason', code: 'not-on-list' },
  { field: 'part', code: 'not-on-list' },
  { field: 'lookAt', code: 'too-long', limit: 2000 },
];

/** What the status page of a case says, whatever became of it. */
export const statusTexts = (
  opened: OpenedCase,
  context: PageContext,
): readonly { readonly name: string; readonly texts: readonly string[] }[] => {
  const draw = (file: CaseFile, said: Said) => {
    const status = statusView(file, context.authority, later);
    const shown = { status, reference: 'R', secret: 'S', newId: () => 'id', said };
    return textsOf(statusPage(context, shown));
  };
  const files = [...filesOf(opened), ...afterAnswers(opened, context.authority)];
  const [first] = files;
  return [
    ...files.map((file) => ({
      name: `mail ${file.notices[0]?.state}, ${file.record.state}, ${file.record.stage}`,
      texts: draw(file, { kind: 'nothing' }),
    })),
    ...(first === undefined
      ? []
      : told(problemsOfForms).map((said) => ({ name: said.kind, texts: draw(first, said) }))),
  ];
};

const nothingTyped = { reference: '', secret: '', problems: [] };

/** What the page that asks for the secret says, and everything that may stand in the way. */
export const checkTexts = (context: PageContext): readonly (readonly string[])[] =>
  [
    nothingTyped,
    {
      ...nothingTyped,
      problems: [
        { field: 'reference', code: 'required' } as const,
        { field: 'secret', code: 'required' } as const,
        { field: 'secret', code: 'too-long', limit: 200 } as const,
      ],
    },
    { ...nothingTyped, obstacle: { kind: 'shut' } as const },
    { ...nothingTyped, obstacle: { kind: 'slowed', seconds: 30 } as const },
    { ...nothingTyped, obstacle: { kind: 'slowed', seconds: 480 } as const },
    {
      ...nothingTyped,
      obstacle: { kind: 'trouble', trouble: 'failed' } as const,
      kept: { words: 'WORDS', actionId: 'id' },
    },
  ].map((shown) => textsOf(checkPage(context, shown)));

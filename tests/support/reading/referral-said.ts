import { answerReferral } from '../../../functions/domain/case/answer-referral.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import type { OpenedCase } from '../../../functions/domain/case/opened-case.ts';
import { takeLooks } from '../../../functions/domain/case/take-looks.ts';
import { referralView } from '../../../functions/domain/notice/referral-view.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import {
  contactKinds,
  declineReasons,
  type ReferralAnswer,
} from '../../../shared/intake-api/referral-requests.ts';
import type { FieldProblem } from '../../../shared/submission/field-problem.ts';
import type { LinkSaid } from '../../../web/intake/link/link-shown.ts';
import { linkPage, type PageContext, referralPage } from '../../../web/intake/server.tsx';
import { textsOf } from './page-text.ts';

const later = '2026-12-23T10:00:00.000Z';

const yes = { action: 'accept', name: 'Jo', workContact: 'jo@service.example' } as const;
const answers: readonly ReferralAnswer[] = [
  ...declineReasons.map((because) => ({ action: 'decline', because }) as const),
  yes,
];

const answered = (
  record: ChangedCase['record'],
  answer: ReferralAnswer,
  authority: Authority,
): readonly ChangedCase[] => {
  const content = { keyId: 'k', mac: 'm' };
  const decided = answerReferral(record, answer, authority, { at: later, content });
  return decided.kind === 'changed' ? [decided.change] : [];
};

/** What the service may come to answer, and what follows when it does not. */
export const referralChanges = (
  { record }: Pick<OpenedCase, 'record'>,
  authority: Authority,
): readonly ChangedCase[] => {
  if (record.handshake === undefined) return [];
  const chased = takeLooks(record, authority, '2026-12-22T12:00:00.000Z');
  const first = answers.flatMap((answer) => answered(record, answer, authority));
  const spoken = first
    .filter((change) => change.record.handshake?.step === 'accepted')
    .flatMap((change) =>
      contactKinds.flatMap((how) => {
        const said = { action: 'first-contact', date: '2026-12-22', time: '16:30', how } as const;
        return answered(change.record, said, authority);
      }),
    );
  return [...(chased === undefined ? [] : [chased]), ...first, ...spoken];
};

const problems: readonly FieldProblem[] = [
  { field: 'name', code: 'required' },
  { field: 'because', code: 'required' },
  { field: 'more', code: 'reason-needed' },
  { field: 'date', code: 'no-such-date' },
  { field: 'date', code: 'date-does-not-fit' },
  { field: 'time', code: 'no-such-time' },
  { field: 'how', code: 'required' },
];
const said: readonly LinkSaid[] = [
  { kind: 'nothing' },
  { kind: 'taken' },
  ...['accept', 'decline', 'first-contact'].map(
    (action) => ({ kind: 'problems', fields: [['action', action]], problems }) as const,
  ),
];

/** What the page behind a referral's link says, whatever was answered. */
export const referralTexts = (
  opened: OpenedCase,
  context: PageContext,
): readonly (readonly string[])[] => {
  if (opened.record.handshake === undefined) return [];
  const records = [
    opened.record,
    ...referralChanges(opened, context.authority).map(({ record }) => record),
  ];
  return records.flatMap((record) => {
    const { handshake } = record;
    if (handshake === undefined) return [];
    const kept = { record, person: opened.person, accepted: yes };
    const view = referralView(kept, handshake, context.authority);
    return said.map((one) => textsOf(referralPage(context, { view, token: 'CODE', said: one })));
  });
};

/** What the first page of a mailed link says, and everything that may stand in the way. */
export const linkTexts = (context: PageContext): readonly (readonly string[])[] =>
  (
    [
      {},
      { problems: [{ field: 'token', code: 'required' }] },
      { obstacle: { kind: 'shut' } },
      { obstacle: { kind: 'newer' } },
      { obstacle: { kind: 'expired' } },
      { obstacle: { kind: 'ended' } },
      { obstacle: { kind: 'slowed', seconds: 30 } },
      { obstacle: { kind: 'slowed', seconds: 480 } },
      { obstacle: { kind: 'trouble', trouble: 'failed' } },
    ] as const
  ).map((shown) => textsOf(linkPage(context, 'referral', { token: '', problems: [], ...shown })));

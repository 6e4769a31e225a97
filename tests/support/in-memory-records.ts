import { alertOf } from '../../functions/domain/alert/alert.ts';
import type { AddedStatement, AskedFromPage } from '../../functions/domain/case/asked-from-page.ts';
import type { CaseEvent } from '../../functions/domain/case/case-event.ts';
import type { AlertAcknowledged } from '../../functions/domain/case/case-record.ts';
import type { CaseTask } from '../../functions/domain/case/case-task.ts';
import type { ChangedCase, ReferralStep } from '../../functions/domain/case/changed-case.ts';
import { isListed } from '../../functions/domain/case/desk/reading/listed.ts';
import type { KeptNote } from '../../functions/domain/case/kept-note.ts';
import { withOpenTasks } from '../../functions/domain/case/open-tasks.ts';
import {
  isStuckState,
  type NoticeState,
  type Try,
} from '../../functions/domain/notice/delivery.ts';
import type { LetterWords } from '../../functions/domain/notice/letter-words.ts';
import type { MailFate, NoticeInPost } from '../../functions/domain/notice/mail-news.ts';
import type { OwedNotice } from '../../functions/domain/notice/owed-notice.ts';
import type { NewsOutcome } from '../../functions/domain/notice/returned-mail.ts';
import type { StandingNotice } from '../../functions/domain/notice/stuck.ts';
import type { AlertRecords } from '../../functions/ports/alert-records.ts';
import type { CaseStore, KeptSubmission, NewCase } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { NoticeKey, OwedNotices } from '../../functions/ports/owed-notices.ts';
import type { ReferralRecords } from '../../functions/ports/referral-records.ts';
import type { ReturnedAddress } from '../../functions/ports/returned-address.ts';
import type { SentNotices } from '../../functions/ports/sent-notices.ts';
import type { StatusRecords } from '../../functions/ports/status-records.ts';
import type { StuckNotices } from '../../functions/ports/stuck-notices.ts';

type HeldNotice = OwedNotice & {
  readonly reference: string;
  state: NoticeState;
  attempts: number;
  settled: number;
  nextAt: string | undefined;
  leaseId: string;
  /** When it failed for good, and with which code. */
  failedAt?: string | undefined;
  lastCode?: string | undefined;
  tries: readonly Try[];
  messageId: string | undefined;
  fate: MailFate | undefined;
};

const stuckSince = (
  { state, nextAt }: { readonly state: NoticeState; readonly nextAt?: string | undefined },
  at: string,
): string | undefined => (nextAt === undefined && isStuckState(state) ? at : undefined);

/** Changes the notice, if what the change was decided on still stands. */
const changed = (
  notice: HeldNotice | undefined,
  before: NoticeInPost,
  { state, fate, messageId, watchUntil, event }: Extract<NewsOutcome, { kind: 'changed' }>,
): boolean => {
  const stands =
    notice?.state === before.state &&
    notice.attempts === before.attempts &&
    notice.fate === before.fate;
  const failedAt = stuckSince({ state, nextAt: watchUntil }, event.at);
  if (stands) Object.assign(notice, { state, fate, messageId, nextAt: watchUntil, failedAt });
  return stands;
};

/** Both record ports over plain maps. Proven against the real adapter by tests/adapters/records.test.ts. */
export const inMemoryRecords = () => {
  const submissions = new Map<string, KeptSubmission>();
  const cases = new Map<string, NewCase>();
  const notices = new Map<string, HeldNotice>();
  const letters = new Map<string, LetterWords>();
  const returned = new Map<string, ReturnedAddress>();
  /** The staff whom letters go to, by id, while they work here. */
  const staff = new Map<string, { readonly email: string }>();
  const events: (CaseEvent & { readonly reference: string })[] = [];
  const tasks: (CaseTask & { readonly reference: string })[] = [];
  const wordsOf = ({ reference, noticeId }: NoticeKey) => `${reference}/${alertOf(noticeId)}`;
  const keyOf = ({ reference, noticeId }: NoticeKey) => `${reference}/${noticeId}`;

  const asked = new Map<string, AskedFromPage[]>();
  const statements: (AddedStatement & { readonly reference: string })[] = [];
  const generations = new Map<string, number>();
  /** Every request to the status records, by its kind: a guesser must not learn from what is asked of the table. */
  const requests: string[] = [];
  const acknowledged = new Map<string, AlertAcknowledged>();
  const referralSteps: { readonly reference: string; readonly step: ReferralStep }[] = [];

  const addAsked = (
    reference: string,
    change: Pick<ChangedCase, 'asked' | 'statement' | 'noLongerOwed'>,
  ): void => {
    if (change.statement !== undefined) statements.push({ ...change.statement, reference });
    if (change.asked !== undefined) {
      asked.set(reference, [...(asked.get(reference) ?? []), change.asked]);
    }
    for (const noticeId of change.noLongerOwed ?? []) {
      const notice = notices.get(keyOf({ reference, noticeId }));
      Object.assign(notice ?? {}, { state: 'not-wanted', nextAt: undefined });
    }
  };

  const notes: (KeptNote & { readonly reference: string })[] = [];
  const isOpen = (reference: string, id: string): boolean =>
    tasks.some((task) => task.reference === reference && task.id === id);

  const addDesk = (
    reference: string,
    { tasksDone = [], note, contact, statusGeneration }: Omit<ChangedCase, 'record'>,
  ): void => {
    const left = tasks.filter(
      (task) => task.reference !== reference || !tasksDone.includes(task.id),
    );
    tasks.splice(0, tasks.length, ...left);
    if (note !== undefined) notes.push({ ...note, reference });
    if (statusGeneration !== undefined) generations.set(reference, statusGeneration);
    const before = cases.get(reference);
    if (contact === undefined || before === undefined) return;
    const { person } = before.opened.person;
    const statement = { ...before.opened.person, person: { ...person, contact } };
    cases.set(reference, { ...before, opened: { ...before.opened, person: statement } });
  };

  const add = ({ record: { reference }, ...added }: ChangedCase): void => {
    for (const notice of added.notices) {
      notices.set(keyOf({ reference, noticeId: notice.id }), {
        ...notice,
        reference,
        state: 'pending',
        attempts: 0,
        settled: 0,
        nextAt: notice.dueAt,
        leaseId: '',
        tries: [],
        messageId: undefined,
        fate: undefined,
      });
    }
    for (const { notice, words } of added.letters ?? []) {
      letters.set(keyOf({ reference, noticeId: notice }), words);
    }
    events.push(...added.events.map((event) => ({ ...event, reference })));
    tasks.push(...added.tasks.map((task) => ({ ...task, reference })));
    if (added.referralStep !== undefined) {
      referralSteps.push({ reference, step: added.referralStep });
    }
    if (added.acknowledged !== undefined) {
      acknowledged.set(`${reference}/${added.acknowledged.alert}`, added.acknowledged);
    }
    addAsked(reference, added);
    addDesk(reference, added);
  };

  /** Whether what a change was decided on still stands. */
  const stillStands = ({ record: { reference }, ...change }: ChangedCase): boolean => {
    const taken = asked.get(reference)?.some(({ id }) => id === change.asked?.id) ?? false;
    const waiting = (change.noLongerOwed ?? []).every((id) => {
      const notice = notices.get(keyOf({ reference, noticeId: id }));
      return (
        (notice?.nextAt !== undefined || notice?.state === 'failed') &&
        notice.fate === undefined &&
        notice.state !== 'leased'
      );
    });
    const tasksAreOpen = (change.tasksDone ?? []).every((id) => isOpen(reference, id));
    return !taken && waiting && tasksAreOpen;
  };

  const store: CaseStore = {
    findSubmission: async (id) => submissions.get(id),
    saveNew: async (newCase) => {
      const { opened, kept } = newCase;
      const { reference } = opened.record;
      const before = submissions.get(kept.submissionId);
      if (before !== undefined) return { kind: 'already-saved', kept: before };
      if (cases.has(reference)) return { kind: 'reference-taken' };
      submissions.set(kept.submissionId, kept);
      cases.set(reference, newCase);
      add(opened);
      return { kind: 'saved' };
    },
  };

  const owed: OwedNotices = {
    loadTracker: async () => undefined,
    load: async (key) => {
      const notice = notices.get(keyOf(key));
      const opened = cases.get(key.reference)?.opened;
      if (notice?.nextAt === undefined || opened === undefined) return undefined;
      return {
        kind: notice.kind,
        reader: notice.reader,
        ...(notice.look !== undefined && { look: notice.look }),
        ...(notice.place !== undefined && { place: notice.place }),
        ...(notice.staffId !== undefined && {
          staffId: notice.staffId,
          staff: staff.get(notice.staffId),
        }),
        record: opened.record,
        person: opened.person,
        ...(letters.has(wordsOf(key)) && { words: letters.get(wordsOf(key)) }),
        ...(notice.fate !== undefined && { isDelayed: true }),
        returned: returned.get(`${key.reference}/${notice.reader}`),
      };
    },
    claim: async (key, lease) => {
      const notice = notices.get(keyOf(key));
      if (notice?.nextAt === undefined || notice.nextAt > lease.now) return { kind: 'not-owed' };
      notice.state = 'leased';
      notice.attempts += 1;
      notice.nextAt = lease.until;
      notice.leaseId = lease.id;
      const { reference, id, kind, reader, dueAt, attempts, settled, leaseId, tries } = notice;
      return {
        kind: 'claimed',
        notice: { reference, id, kind, reader, dueAt, attempts, settled, leaseId, tries },
      };
    },
    record: async ({ reference, id, leaseId }, result, event, task) => {
      const notice = notices.get(keyOf({ reference, noticeId: id }));
      if (notice === undefined || notice.state !== 'leased' || notice.leaseId !== leaseId)
        return 'lost';
      notice.state = result.state;
      notice.nextAt = result.nextAt;
      notice.lastCode = result.code;
      notice.failedAt = stuckSince(result, event.at);
      notice.messageId = result.messageId ?? notice.messageId;
      notice.tries = result.tries ?? notice.tries;
      if (result.settles) notice.settled += 1;
      events.push({ ...event, reference });
      if (task !== undefined) tasks.push({ ...task, reference });
      return 'recorded';
    },
    due: async (now, limit, after = '0') => {
      const from = Number(after);
      const waiting = [...notices.values()]
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
        .sort((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1));
      const keys = waiting
        .slice(from, from + limit)
        .map(({ reference, id }) => ({ reference, noticeId: id }));
      const since = waiting[from]?.nextAt;
      return {
        keys,
        ...(since === undefined ? {} : { since }),
        ...(from + limit < waiting.length ? { after: String(from + limit) } : {}),
      };
    },
  };

  const open: OpenCases = {
    page: async (limit, after = '0') => {
      const from = Number(after);
      const stillOpen = [...cases.values()].map(({ opened }) => opened.record).filter(isListed);
      const references = stillOpen.slice(from, from + limit).map(({ reference }) => reference);
      return from + limit < stillOpen.length
        ? { references, after: String(from + limit) }
        : { references };
    },
    pageOfDue: async (now, limit, after = '0') => {
      const from = Number(after);
      const due = [...cases.values()]
        .map(({ opened }) => opened.record)
        .filter(({ nextLookAt }) => nextLookAt !== undefined && nextLookAt <= now)
        .sort((one, other) => ((one.nextLookAt ?? '') < (other.nextLookAt ?? '') ? -1 : 1));
      const references = due.slice(from, from + limit).map(({ reference }) => reference);
      return from + limit < due.length
        ? { references, after: String(from + limit) }
        : { references };
    },
    load: async (reference) => cases.get(reference)?.opened.record,
    save: async (decided) => {
      const change = withOpenTasks(decided);
      const { reference, version } = change.record;
      const before = cases.get(reference);
      if (before?.opened.record.version !== version - 1 || !stillStands(change)) {
        return 'changed-meanwhile';
      }
      cases.set(reference, { ...before, opened: { ...before.opened, record: change.record } });
      add(change);
      return 'saved';
    },
  };

  const sent: SentNotices = {
    find: async (key) => {
      const notice = notices.get(keyOf(key));
      if (notice === undefined) return undefined;
      const { id, kind, reader, state, attempts, messageId, fate } = notice;
      return { id, kind, reader, state, attempts, messageId, fate };
    },
    keep: async (key, before, outcome, address) => {
      if (outcome.kind === 'changed' && !changed(notices.get(keyOf(key)), before, outcome)) {
        return 'changed-meanwhile';
      }
      const { reference } = key;
      const event = { ...outcome.event, reference };
      if (!events.some((one) => JSON.stringify(one) === JSON.stringify(event))) events.push(event);
      if ('task' in outcome) tasks.push({ ...outcome.task, reference });
      if (address !== undefined) returned.set(`${reference}/${address.reader}`, address);
      return 'kept';
    },
  };

  const status: StatusRecords = {
    lookUp: async (reference) => {
      requests.push('look up');
      const kept = cases.get(reference)?.kept;
      return kept === undefined
        ? undefined
        : {
            submissionId: kept.submissionId,
            statusKeyId: kept.statusKeyId,
            statusGeneration: generations.get(reference) ?? 0,
          };
    },
    load: async (reference) => {
      requests.push('load');
      const opened = cases.get(reference)?.opened;
      if (opened === undefined) return undefined;
      const mine = <Row extends { readonly reference: string }>(rows: Iterable<Row>): Row[] =>
        [...rows].filter((row) => row.reference === reference);
      return {
        record: opened.record,
        events: mine(events).map(({ at, event, ...rest }) => ({
          at,
          event,
          ...('notice' in rest && { notice: rest.notice }),
        })),
        notices: mine(notices.values()).map(
          ({ id, kind, reader, dueAt, state, attempts: tries, settled }) => ({
            id,
            kind,
            reader,
            dueAt,
            state,
            attempts: tries,
            settled,
          }),
        ),
        openTasks: mine(tasks).map(({ kind }) => kind),
        asked: asked.get(reference) ?? [],
      };
    },
  };

  const referrals: ReferralRecords = {
    load: async (reference) => {
      const opened = cases.get(reference)?.opened;
      if (opened === undefined) return undefined;
      const said = referralSteps
        .filter((one) => one.reference === reference)
        .findLast(({ step }) => step.said?.action === 'accept')?.step.said;
      return {
        record: opened.record,
        person: opened.person,
        ...(said?.action === 'accept' && { accepted: said }),
      };
    },
  };

  const alerts: AlertRecords = {
    load: async (reference, alert) => {
      const opened = cases.get(reference)?.opened;
      const key = `${reference}/${alert}`;
      const words = letters.get(key);
      const by = acknowledged.get(key);
      return (
        opened && {
          record: opened.record,
          person: opened.person,
          ...(words !== undefined && { words }),
          ...(by !== undefined && { acknowledged: by }),
        }
      );
    },
  };

  const standing = ({ failedAt, nextAt, leaseId: _, ...notice }: HeldNotice): StandingNotice => ({
    ...notice,
    nextAt: failedAt ?? nextAt,
  });
  const stuck: StuckNotices = {
    listed: async (until) => ({
      notices: [...notices.values()]
        .filter(({ nextAt, failedAt }) => failedAt !== undefined || (nextAt ?? '~') <= until)
        .map(standing),
      unreadable: [],
    }),
    ofCase: async (reference) =>
      [...notices.values()].filter((notice) => notice.reference === reference).map(standing),
    load: async (key) => {
      const notice = notices.get(keyOf(key));
      const record = cases.get(key.reference)?.opened.record;
      return notice === undefined || record === undefined
        ? undefined
        : { notice: standing(notice), record };
    },
    putBack: async ({ reference, id, state, attempts: tries }, event, done) => {
      const notice = notices.get(keyOf({ reference, noticeId: id }));
      if (notice?.state !== state || notice.attempts !== tries) return 'changed-meanwhile';
      const { at } = event;
      const again = { state: 'pending', nextAt: at, dueAt: at, settled: tries } as const;
      const forgotten = { failedAt: undefined, fate: undefined, messageId: undefined };
      notices.set(keyOf({ reference, noticeId: id }), { ...notice, ...again, ...forgotten });
      events.push({ ...event, reference });
      const stillOpen = tasks.filter(
        (one) => one.reference !== reference || !done.includes(one.id),
      );
      tasks.splice(0, tasks.length, ...stillOpen);
      return 'put-back';
    },
  };

  /** What a later command does: a new secret for a case, so that the old one opens nothing. */
  const issueNewSecret = (reference: string): void => {
    generations.set(reference, (generations.get(reference) ?? 0) + 1);
  };

  return {
    store,
    owed,
    sent,
    open,
    status,
    referrals,
    alerts,
    stuck,
    submissions,
    cases,
    notices,
    letters,
    events,
    tasks,
    asked,
    statements,
    notes,
    referralSteps,
    requests,
    staff,
    issueNewSecret,
  };
};

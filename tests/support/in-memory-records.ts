import type { CaseEvent } from '../../functions/domain/case/case-event.ts';
import type { CaseTask } from '../../functions/domain/case/case-task.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import type { DeliveryResult } from '../../functions/domain/notice/delivery.ts';
import type { LetterWords } from '../../functions/domain/notice/letter-words.ts';
import type { OwedNotice } from '../../functions/domain/notice/owed-notice.ts';
import type { CaseStore, KeptSubmission, NewCase } from '../../functions/ports/case-store.ts';
import type { OpenCases } from '../../functions/ports/open-cases.ts';
import type { NoticeKey, OwedNotices } from '../../functions/ports/owed-notices.ts';

type HeldNotice = OwedNotice & {
  readonly reference: string;
  state: 'pending' | 'leased' | DeliveryResult['state'];
  attempts: number;
  settled: number;
  nextAt: string | undefined;
  leaseId: string;
};

/** Both record ports over plain maps. Proven against the real adapter by tests/adapters/records.test.ts. */
export const inMemoryRecords = () => {
  const submissions = new Map<string, KeptSubmission>();
  const cases = new Map<string, NewCase>();
  const notices = new Map<string, HeldNotice>();
  const letters = new Map<string, LetterWords>();
  const events: (CaseEvent & { readonly reference: string })[] = [];
  const tasks: (CaseTask & { readonly reference: string })[] = [];
  const keyOf = ({ reference, noticeId }: NoticeKey) => `${reference}/${noticeId}`;

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
      });
    }
    for (const { notice, words } of added.letters ?? []) {
      letters.set(keyOf({ reference, noticeId: notice }), words);
    }
    events.push(...added.events.map((event) => ({ ...event, reference })));
    tasks.push(...added.tasks.map((task) => ({ ...task, reference })));
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
    load: async (key) => {
      const notice = notices.get(keyOf(key));
      const opened = cases.get(key.reference)?.opened;
      if (notice?.nextAt === undefined || opened === undefined) return undefined;
      return {
        kind: notice.kind,
        reader: notice.reader,
        ...(notice.look !== undefined && { look: notice.look }),
        record: opened.record,
        person: opened.person,
        ...(letters.has(keyOf(key)) && { words: letters.get(keyOf(key)) }),
      };
    },
    claim: async (key, lease) => {
      const notice = notices.get(keyOf(key));
      if (notice?.nextAt === undefined || notice.nextAt > lease.now) return { kind: 'not-owed' };
      notice.state = 'leased';
      notice.attempts += 1;
      notice.nextAt = lease.until;
      notice.leaseId = lease.id;
      const { reference, id, kind, reader, dueAt, attempts, settled, leaseId } = notice;
      return {
        kind: 'claimed',
        notice: { reference, id, kind, reader, dueAt, attempts, settled, leaseId },
      };
    },
    record: async ({ reference, id, leaseId }, result, event, task) => {
      const notice = notices.get(keyOf({ reference, noticeId: id }));
      if (notice === undefined || notice.state !== 'leased' || notice.leaseId !== leaseId)
        return 'lost';
      notice.state = result.state;
      notice.nextAt = result.nextAt;
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
      return from + limit < waiting.length ? { keys, after: String(from + limit) } : { keys };
    },
  };

  const open: OpenCases = {
    page: async (limit, after = '0') => {
      const from = Number(after);
      const references = [...cases.keys()].slice(from, from + limit);
      return from + limit < cases.size
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
    save: async (change) => {
      const { reference, version } = change.record;
      const before = cases.get(reference);
      if (before?.opened.record.version !== version - 1) return 'changed-meanwhile';
      cases.set(reference, { ...before, opened: { ...before.opened, record: change.record } });
      add(change);
      return 'saved';
    },
  };

  return { store, owed, open, submissions, cases, notices, events, tasks };
};

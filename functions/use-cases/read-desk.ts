import type { Authority } from '../../shared/authority/authority.ts';
import type { AccessDraft } from '../../shared/desk-api/access-draft.ts';
import type { CaseReply } from '../../shared/desk-api/case-reply.ts';
import type { OfficeReply } from '../../shared/desk-api/office-reply.ts';
import type {
  QueueAsked,
  QueueReply,
  SearchReply,
  WeekReply,
} from '../../shared/desk-api/queue-reply.ts';
import type { RehearsalReply } from '../../shared/desk-api/rehearsal-reply.ts';
import { parseReference } from '../../shared/reference/reference.ts';
import { mayAct } from '../domain/case/desk/may-act.ts';
import { caseView } from '../domain/case/desk/reading/case-view.ts';
import { officeOf } from '../domain/case/desk/reading/office.ts';
import { queueOf } from '../domain/case/desk/reading/queue.ts';
import { seenFromList } from '../domain/case/desk/reading/seen-from-list.ts';
import { weekOf } from '../domain/case/desk/reading/week.ts';
import { scopeOf } from '../domain/case/desk/role-table.ts';
import type { StaffMember } from '../domain/case/desk/staff-member.ts';
import type { WholeCase } from '../domain/case/desk/whole-case.ts';
import { accessDraftOf } from '../domain/case/keeping/access-draft.ts';
import { wordsLookedFor } from '../domain/case/person-words.ts';
import { bankHolidays } from '../domain/clock/bank-holidays.ts';
import { londonDayOf } from '../domain/clock/london.ts';
import { rehearsalOf } from '../domain/report/rehearsal.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import type { QueuePlaces } from '../ports/queue-places.ts';
import type { Signer } from '../ports/signer.ts';
import type { StaffList } from '../ports/staff-list.ts';
import { casesWithWord } from './cases-with-word.ts';
import { readPart } from './read-part.ts';

export type ReadDeskPorts = {
  readonly cases: Pick<DeskCases, 'list' | 'load' | 'loadRecords' | 'findByWord' | 'keepRead'>;
  readonly places: Pick<QueuePlaces, 'part' | 'front' | 'load'>;
  readonly staffList: Pick<StaffList, 'list'>;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly authority: Authority;
};

type Refused = 'not-your-role';

/**
 * What staff read. A case that somebody may not see is answered as one that is not there: to know of it may be the harm
 * (practice rule 6).
 */
export type ReadDesk = {
  readonly queue: (staff: StaffMember, asked: QueueAsked) => Promise<QueueReply | Refused>;
  readonly week: (staff: StaffMember) => Promise<WeekReply | Refused>;
  readonly open: (staff: StaffMember, typed: string) => Promise<CaseReply | 'no-case' | Refused>;
  /** What the Ombudsman would find; for whoever may read the audit of a case. */
  readonly rehearse: (
    staff: StaffMember,
    typed: string,
  ) => Promise<RehearsalReply | 'no-case' | Refused>;
  /** What it holds of whoever asked for that, for a person to redact; by the id of the request. */
  readonly draftAccess: (
    staff: StaffMember,
    typed: string,
    request: string,
  ) => Promise<AccessDraft | 'no-case' | Refused>;
  readonly search: (staff: StaffMember, typed: string) => Promise<SearchReply | Refused>;
  readonly office: (staff: StaffMember) => Promise<OfficeReply | Refused>;
};

/** Whether a role never has this, whichever case it is: saying so says nothing of a case. */
export const mayNever = (
  { role, leads }: StaffMember,
  action: 'read-queue' | 'read-case' | 'read-audit' | 'read-reports' | 'export-case',
): boolean => scopeOf(role, action) === undefined && leads.length === 0;

export const makeReadDesk = (ports: ReadDeskPorts): ReadDesk => {
  const { cases, staffList, clock, authority } = ports;
  const readerOf = (staff: StaffMember) => ({ staff, authority, today: londonDayOf(clock()) });
  return {
    queue: async (staff, asked) =>
      mayNever(staff, 'read-queue')
        ? 'not-your-role'
        : ((await readPart(ports.places, asked, readerOf(staff))) ??
          queueOf(await cases.list(), asked, readerOf(staff))),
    week: async (staff) =>
      mayNever(staff, 'read-queue') ? 'not-your-role' : weekOf(await cases.list(), readerOf(staff)),
    open: (staff, typed) => open(ports, staff, typed),
    rehearse: (staff, typed) => rehearse(ports, staff, typed),
    draftAccess: (staff, typed, request) => draftAccess(ports, staff, typed, request),
    search: (staff, typed) => search(ports, staff, typed),
    office: async (staff) =>
      mayNever(staff, 'read-queue')
        ? 'not-your-role'
        : officeOf(await staffList.list(), londonDayOf(clock())),
  };
};

/** The case of a reference as somebody typed it, if they may do this with it. */
const wholeFor = async (
  { cases }: Pick<ReadDeskPorts, 'cases'>,
  staff: StaffMember,
  action: Parameters<typeof mayNever>[1],
  typed: string,
): Promise<WholeCase | 'no-case' | Refused> => {
  if (mayNever(staff, action)) return 'not-your-role';
  const reference = parseReference(typed);
  const whole = reference === undefined ? undefined : await cases.load(reference);
  return whole === undefined || !mayAct(staff, action, whole) ? 'no-case' : whole;
};

const open = async (
  ports: ReadDeskPorts,
  staff: StaffMember,
  typed: string,
): Promise<CaseReply | 'no-case' | Refused> => {
  const { cases, staffList, clock, authority } = ports;
  const whole = await wholeFor(ports, staff, 'read-case', typed);
  if (typeof whole === 'string') return whole;
  // Nobody sees a case without its being known that they did.
  const [people] = await Promise.all([
    staffList.list(),
    cases.keepRead(whole.record.reference, staff.id, clock(), 'case'),
  ]);
  return caseView(whole, { staff, people, authority });
};

const rehearse = async (
  ports: ReadDeskPorts,
  staff: StaffMember,
  typed: string,
): Promise<RehearsalReply | 'no-case' | Refused> => {
  const { cases, clock, authority } = ports;
  const whole = await wholeFor(ports, staff, 'read-audit', typed);
  if (typeof whole === 'string') return whole;
  const now = clock();
  await cases.keepRead(whole.record.reference, staff.id, now, 'rehearsal');
  const rehearsing = { authority, today: londonDayOf(now), holidays: bankHolidays };
  return rehearsalOf(whole, rehearsing, mayAct(staff, 'read-words', whole));
};

const draftAccess = async (
  ports: ReadDeskPorts,
  staff: StaffMember,
  typed: string,
  id: string,
): Promise<AccessDraft | 'no-case' | Refused> => {
  const { cases, clock } = ports;
  const whole = await wholeFor(ports, staff, 'export-case', typed);
  if (typeof whole === 'string') return whole;
  const request = whole.record.accessRequests?.find((one) => one.id === id);
  if (request === undefined) return 'no-case';
  const now = clock();
  await cases.keepRead(whole.record.reference, staff.id, now, 'access-draft');
  return accessDraftOf(whole, request, { today: londonDayOf(now), holidays: bankHolidays });
};

const search = async (
  { cases, signer }: ReadDeskPorts,
  staff: StaffMember,
  typed: string,
): Promise<SearchReply | Refused> => {
  if (mayNever(staff, 'read-case')) return 'not-your-role';
  const reference = parseReference(typed);
  const references =
    reference === undefined ? await withEveryWord({ cases, signer }, typed) : [reference];
  const found = await cases.loadRecords(references);
  return {
    cases: found
      .filter((record) => mayAct(staff, 'read-case', seenFromList(record)))
      .map(({ reference: each, kind, state, receivedAt }) => ({
        reference: each,
        kind,
        state,
        receivedAt,
      }))
      .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt)),
  };
};

/** No more words than this are looked for, and no more cases than this are shown: one request of the table. */
const most = { words: 6, cases: 100 } as const;

const withEveryWord = async (
  { cases, signer }: Pick<ReadDeskPorts, 'cases' | 'signer'>,
  typed: string,
): Promise<readonly string[]> => {
  const words = wordsLookedFor(typed).slice(0, most.words);
  const found = await Promise.all(words.map((word) => casesWithWord(cases, signer, word)));
  const [first = [], ...others] = found;
  return first
    .filter((reference) => others.every((each) => each.includes(reference)))
    .slice(0, most.cases);
};

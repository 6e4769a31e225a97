import type { AlikeBy, AlikeReply, CompanyReply } from '../../shared/desk-api/beside-reply.ts';
import { parseReference } from '../../shared/reference/reference.ts';
import { mayAct } from '../domain/case/desk/may-act.ts';
import { seenFromList } from '../domain/case/desk/reading/seen-from-list.ts';
import type { StaffMember } from '../domain/case/desk/staff-member.ts';
import { marksOf } from '../domain/case/person-words.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import type { Signer } from '../ports/signer.ts';
import type { StaffList } from '../ports/staff-list.ts';
import { casesWithWord } from './cases-with-word.ts';
import { mayNever } from './read-desk.ts';

export type BesidePorts = {
  readonly cases: Pick<DeskCases, 'load' | 'loadRecords' | 'findByWord' | 'keepHere' | 'findHere'>;
  readonly staffList: Pick<StaffList, 'loadAll'>;
  readonly signer: Pick<Signer, 'signWithEvery'>;
  readonly clock: Clock;
};

type Refused = 'not-your-role' | 'no-case';

/** What stands beside a case that somebody has open. Each is `no-case` for whoever may not open it. */
export type BesideCase = {
  /** Who else has it open, as of now; it notes that this person has. Asked again each minute by the page. */
  readonly company: (staff: StaffMember, typed: string) => Promise<CompanyReply | Refused>;
  /** Other cases of perhaps the same people, that this person may see. None for whoever reads no words. */
  readonly alike: (staff: StaffMember, typed: string) => Promise<AlikeReply | Refused>;
};

/** Two looks of a page, and a half: one that is lost on the way sends nobody away. */
const hereForMilliseconds = 150_000;

export const makeBesideCase = (ports: BesidePorts): BesideCase => ({
  company: async (staff, typed) => {
    const { cases, staffList, clock } = ports;
    if (mayNever(staff, 'read-case')) return 'not-your-role';
    const reference = parseReference(typed);
    const [record] = reference === undefined ? [] : await cases.loadRecords([reference]);
    if (record === undefined || !mayAct(staff, 'read-case', seenFromList(record))) return 'no-case';
    const now = clock();
    const since = new Date(Date.parse(now) - hereForMilliseconds).toISOString();
    const [here] = await Promise.all([
      cases.findHere(record.reference, since),
      cases.keepHere(record.reference, staff.id, now),
    ]);
    const others = here.filter((id) => id !== staff.id);
    const known = await staffList.loadAll(others);
    return {
      version: record.version,
      others: others.map((id) => {
        const name = known.find((one) => one.id === id)?.name;
        return { id, ...(name !== undefined && { name }) };
      }),
    };
  },
  alike: (staff, typed) => alike(ports, staff, typed),
});

/** No more than this many are shown. */
const most = 20;

const alike = async (
  { cases, signer }: BesidePorts,
  staff: StaffMember,
  typed: string,
): Promise<AlikeReply | Refused> => {
  if (mayNever(staff, 'read-case')) return 'not-your-role';
  const reference = parseReference(typed);
  const whole = reference === undefined ? undefined : await cases.load(reference);
  if (whole === undefined || !mayAct(staff, 'read-case', whole)) return 'no-case';
  if (!mayAct(staff, 'read-words', whole)) return { cases: [] };
  const found = new Map<string, AlikeBy[]>();
  await Promise.all(
    marksOf(whole.person).map(async ({ by, words }) => {
      const [first = [], ...others] = await Promise.all(
        words.map((word) => casesWithWord(cases, signer, word)),
      );
      for (const one of first) {
        if (others.every((each) => each.includes(one))) {
          found.set(one, [...(found.get(one) ?? []), by]);
        }
      }
    }),
  );
  found.delete(whole.record.reference);
  const records = await cases.loadRecords([...found.keys()]);
  return {
    cases: records
      .filter((record) => mayAct(staff, 'read-words', seenFromList(record)))
      .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt))
      .slice(0, most)
      .map(({ reference: each, kind, state, receivedAt }) => ({
        reference: each,
        kind,
        state,
        receivedAt,
        by: (found.get(each) ?? []).sort(),
      })),
  };
};

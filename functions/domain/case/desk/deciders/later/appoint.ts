import type { SeatName } from '../../../../../../shared/desk-api/later-lists.ts';
import { calledInRoles, type StaffRole } from '../../../../../../shared/desk-api/staff-roles.ts';
import type { CaseRecord } from '../../../case-record.ts';
import { isStageThreeRunning, isStageTwoRunning } from '../../../later-stages.ts';
import type { Seat } from '../../../later-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  openTasks,
  step,
} from '../../desk.ts';
import { isBarred, looksAfter, mayAct } from '../../may-act.ts';
import type { StaffMember } from '../../staff-member.ts';

/** Who may have each seat: by their own role, and never from the line that answered (reg 17(2); reg 19(2)). */
const rolesOf: Readonly<Record<SeatName, readonly StaffRole[]>> = {
  'investigating-officer': ['investigating-officer', 'senior-manager'],
  'independent-person': ['independent-person'],
  'adjudicating-officer': ['adjudicating-officer', 'head-of-service', 'senior-manager'],
  'panel-chair': ['panel-member'],
  'panel-member': ['panel-member'],
  advocate: ['advocate'],
};

const places: Readonly<Record<SeatName, number>> = {
  'investigating-officer': 1,
  'independent-person': 1,
  'adjudicating-officer': 1,
  'panel-chair': 1,
  'panel-member': 2,
  advocate: 1,
};

/** Who is on the council's own register rather than in its offices: what is known of them is checked first. */
const ofRegister: ReadonlySet<StaffRole> = new Set(calledInRoles);

/** The stage that a seat belongs to, where one is running that has it. */
const stageOf = (
  { stageTwo, stageThree }: CaseRecord,
  seat: SeatName,
): Seat['stage'] | undefined => {
  const [two, three] = [isStageTwoRunning(stageTwo), isStageThreeRunning(stageThree)];
  switch (seat) {
    case 'investigating-officer':
    case 'independent-person':
      return two ? 'stage-2' : undefined;
    case 'panel-chair':
    case 'panel-member':
      return three ? 'stage-3' : undefined;
    case 'adjudicating-officer':
      if (three) return 'stage-3';
      return two ? 'stage-2' : undefined;
    case 'advocate':
      return 'stage-1';
  }
};

const open = ({ seats = [] }: CaseRecord): readonly Seat[] =>
  seats.filter(({ endedAt }) => endedAt === undefined);

/**
 * Gives somebody from the register, or of the council, a seat on the case. Never anybody who looks after it, is barred
 * from it, or works in the service that it is about; three on a panel who are independent, none of them the independent
 * person of Stage 2 (regs 17 and 19; practice.md section 2 (9)).
 */
const appoint: Decider<'appoint'> = (desk, { seat, who, declared }) => {
  const { record, file, at } = desk;
  const stage = stageOf(record, seat);
  if (stage === undefined) return cannot('seat', 'not-running');
  const person = file.staff.find(({ id }) => id === who);
  if (person === undefined) return cannot('who', 'not-there');
  const why = whyNotSeated(desk, seat, person);
  if (why !== undefined) return why;
  if (!declared) return cannot('declared', 'has-a-conflict');
  const seats = [...(record.seats ?? []), { seat, who, stage, at }];
  // A seat that nobody could use would only look filled (practice rule 6).
  const seen = { record: { ...record, seats }, notices: file.notices };
  if (!mayAct(person, 'read-case', seen)) return cannot('who', 'may-not-see-it');
  return step(
    { ...record, seats },
    { event: 'seat-taken', seat, who },
    { done: filled({ ...record, seats }, desk) },
  );
};

const whyNotSeated = (
  desk: Desk,
  seat: SeatName,
  { id, role, teams, register }: StaffMember,
): Cannot | undefined => {
  const { record, today } = desk;
  if (!rolesOf[seat].includes(role)) return cannot('who', 'not-on-list');
  const taken = open(record).filter((one) => one.seat === seat).length;
  if (taken >= places[seat]) return cannot('seat', 'seat-taken');
  if (open(record).some((one) => one.who === id)) return cannot('who', 'done-already');
  if (hasConflict(record, seat, id, teams)) return cannot('who', 'has-a-conflict');
  if (!ofRegister.has(role)) return undefined;
  const isChecked = register !== undefined && register.checkedOn <= today;
  return isChecked && register.isAvailable ? undefined : cannot('who', 'not-available');
};

// The child said no to an advocate, or complains of one: nobody is seated over that (practice rules 18 and 22).
const isNotWanted = ({ referral: { state, because } }: CaseRecord): boolean =>
  state === 'said-no' || because === 'about-an-advocate';

const hasConflict = (
  record: CaseRecord,
  seat: SeatName,
  id: string,
  teams: readonly string[],
): boolean => {
  const satBefore = record.seats?.some(
    (one) => one.who === id && one.seat === 'independent-person' && seat !== 'independent-person',
  );
  return (
    (seat === 'advocate' && isNotWanted(record)) ||
    isBarred(id, record) ||
    looksAfter(record).includes(id) ||
    // The head of a whole service adjudicates on what its teams did; whoever investigates never comes from there.
    (seat === 'investigating-officer' && teams.includes(record.classification?.team ?? '')) ||
    satBefore === true
  );
};

// Once everybody is there, nobody need be found any more.
const filled = (record: CaseRecord, desk: Desk) => {
  const has = (seat: SeatName) => open(record).filter((one) => one.seat === seat).length;
  const ofTwo = has('investigating-officer') > 0 && has('independent-person') > 0;
  const ofThree = has('panel-chair') === 1 && has('panel-member') === 2;
  return [
    ...(ofTwo ? openTasks(desk, 'appoint-stage-2') : []),
    ...(ofThree ? openTasks(desk, 'appoint-panel') : []),
  ];
};

/** Somebody leaves their seat before the stage has ended, with reasons; what they reported stands. */
const endAppointment: Decider<'end-appointment'> = (desk, { seat, who, reasons }) => {
  const { record, at } = desk;
  const isTheirs = (one: Seat): boolean =>
    one.seat === seat && one.who === who && one.endedAt === undefined;
  const { seats = [] } = record;
  if (!seats.some(isTheirs)) return cannot('who', 'seat-empty');
  return step(
    { ...record, seats: seats.map((one) => (isTheirs(one) ? { ...one, endedAt: at } : one)) },
    { event: 'seat-left', seat, who },
    {
      note: reasons,
      tasks: [
        {
          kind:
            seat === 'panel-chair' || seat === 'panel-member' ? 'appoint-panel' : 'appoint-stage-2',
          rule: 'council-target',
          target: 'same-day',
        },
      ],
    },
  );
};

export const appointDeciders: Deciders<'appoint' | 'end-appointment'> = {
  appoint,
  'end-appointment': endAppointment,
};

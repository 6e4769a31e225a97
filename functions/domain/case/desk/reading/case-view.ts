import type { Authority } from '../../../../../shared/authority/authority.ts';
import type { CaseReply } from '../../../../../shared/desk-api/case-reply.ts';
import { commandNames } from '../../../../../shared/desk-api/desk-command.ts';
import { londonDayOf } from '../../../clock/london.ts';
import { decisionGuidance } from '../../../notice/words/decision-guidance.ts';
import { reasonFor } from '../../../notice/words/reason-words.ts';
import type { StaffRecord } from '../../../staff/staff-record.ts';
import { catalogue } from '../../../triage/catalogue.ts';
import type { DecisionKind } from '../../../triage/decisions.ts';
import { datesForTeam } from '../../dates-told.ts';
import { dueDay } from '../../decision-looks.ts';
import type { KeepingSettings } from '../../keeping/kept-until.ts';
import { outcomesOf } from '../deciders/decisions.ts';
import { mayAct } from '../may-act.ts';
import { isOffered } from '../offered.ts';
import type { StaffMember } from '../staff-member.ts';
import type { WholeCase } from '../whole-case.ts';
import { deskStateSeen } from './desk-state-seen.ts';
import { entrySeen } from './entry-seen.ts';
import { keepingSeen } from './keeping-seen.ts';

export type CaseReader = {
  readonly staff: StaffMember;
  readonly people: readonly Pick<StaffRecord, 'id' | 'name'>[];
  readonly authority: KeepingSettings & Pick<Authority, 'targets'>;
};

type Who = { id: string; name?: string };

/** A whole case as one reader may see it: codes, days and people; words only where their role reads words. */
export const caseView = (whole: WholeCase, reader: CaseReader): CaseReply =>
  reader.staff.role === 'advocate'
    ? datesAndState(wholeView(whole, reader))
    : wholeView(whole, reader);

// An advocate who has taken a case on sees dates and state, and no more (practice.md section 2 (10)).
const datesAndState = (reply: CaseReply): CaseReply => {
  const { entry: _entry, keeping: _keeping, ...rest } = reply;
  return {
    ...rest,
    urgency: { level: 'routine', because: [] },
    safety: 'not-said',
    changeComing: false,
    parts: [],
    rules: {},
    desk: {},
    decisions: [],
    people: { isAccepted: reply.people.isAccepted, contributors: [], barred: [] },
    tasks: [],
    letters: [],
    timeline: [],
  };
};

const wholeView = (whole: WholeCase, reader: CaseReader): CaseReply => {
  const { record } = whole;
  const { reference, version, kind, stage, state, receivedAt, role, voice } = record;
  const may = commandNames.filter(
    (name) => mayAct(reader.staff, name, whole) && isOffered(record, name),
  );
  return {
    reference,
    version,
    kind,
    stage,
    state,
    receivedAt,
    ...entrySeen(whole, whoIs(reader), mayAct(reader.staff, 'read-words', whole)),
    role,
    voice,
    urgency: { level: record.urgency.level, because: [...record.urgency.because] },
    safety: record.safety,
    changeComing: record.changeComing,
    complainant: record.complainant,
    referral: record.referral,
    parts: record.parts.map((part) => ({ ...part, reason: reasonFor(part.rule) })),
    rules: rulesNamed(whole),
    desk: deskStateSeen(record),
    ...whatIsDue(whole, reader),
    people: peopleOf(whole, reader),
    timeline: timelineOf(whole, reader),
    keeping: keepingSeen(whole, reader.authority, reader.staff, whoIs(reader)),
    ...wordsFor(whole, reader),
    may,
  };
};

const whoIs =
  ({ people }: CaseReader) =>
  (id: string): Who => {
    const name = people.find((one) => one.id === id)?.name;
    return name === undefined ? { id } : { id, name };
  };

const whatIsDue = (
  { record, tasks }: WholeCase,
  reader: CaseReader,
): Pick<CaseReply, 'decisions' | 'dates' | 'tasks'> => {
  const { targets } = reader.authority;
  return {
    decisions: record.decisions.map(
      ({ id, kind, rule, state, target, raisedAt, outcome, decidedAt, decidedBy }) => ({
        id,
        kind,
        rule,
        state,
        due: dueDay(londonDayOf(raisedAt ?? record.receivedAt), target, targets),
        outcomes: [...outcomesOf[kind]],
        ...guidanceOn(kind),
        ...(outcome !== undefined && { outcome }),
        ...(decidedAt !== undefined && { decidedAt }),
        ...(decidedBy !== undefined && { decidedBy: whoIs(reader)(decidedBy) }),
      }),
    ),
    dates: datesForTeam(record, reader.authority).map(({ skipped, ...date }) => ({
      ...date,
      skipped: [...skipped],
    })),
    tasks: tasks.map(({ startsAt, target, ...task }) => ({
      ...task,
      due: dueDay(londonDayOf(startsAt), target, targets),
    })),
  };
};

const guidanceOn = (kind: DecisionKind) => {
  const { presume, weigh } = decisionGuidance[kind];
  return { ...(presume !== undefined && { presume }), weigh: [...weigh] };
};

const rulesNamed = ({ record, tasks }: WholeCase): CaseReply['rules'] => {
  const { complainant, urgency, parts, decisions } = record;
  const named = [...parts, ...decisions, ...tasks].map(({ rule }) => rule);
  return Object.fromEntries(
    [complainant.rule, ...urgency.because, ...named].map((rule) => [rule, { ...catalogue[rule] }]),
  );
};

const peopleOf = (
  { record: { allocation, barred = [] } }: WholeCase,
  reader: CaseReader,
): CaseReply['people'] => {
  const who = whoIs(reader);
  return {
    ...(allocation !== undefined && { lead: who(allocation.lead) }),
    isAccepted: allocation?.acceptedAt !== undefined,
    contributors: (allocation?.contributors ?? []).map((one) => ({
      who: who(one.who),
      by: one.by,
    })),
    ...(allocation?.cover !== undefined && {
      cover: { who: who(allocation.cover.who), until: allocation.cover.until },
    }),
    barred: barred.map((one) => ({ who: who(one.who), because: one.because })),
  };
};

// One timeline, the latest first; what happened at the same instant keeps the order it was written in.
const timelineOf = ({ happened }: WholeCase, reader: CaseReader): CaseReply['timeline'] =>
  happened
    .map(({ actor, ...one }) => ({ ...one, by: whoIs(reader)(actor) }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .reverse();

const wordsFor = (
  whole: WholeCase,
  reader: CaseReader,
): Pick<CaseReply, 'person' | 'words' | 'added' | 'notes' | 'letters' | 'unsent'> => {
  const { notices, letters, notes, person, words, said } = whole;
  const mayRead = mayAct(reader.staff, 'read-words', whole);
  const wordsOf = (id: string) => letters.find(({ notice }) => notice === id)?.words;
  const letterSeen = (notice: WholeCase['notices'][number]) => {
    const { id, kind, reader: to, dueAt, state, fate } = notice;
    const says = mayRead ? wordsOf(id) : undefined;
    return {
      notice: id,
      kind,
      reader: to,
      dueAt,
      state,
      ...(fate !== undefined && { fate }),
      ...(says !== undefined && { words: { ...says } }),
    };
  };
  const seen = notices.map(letterSeen);
  if (!mayRead) return { letters: seen, unsent: [], added: [], notes: [] };
  return {
    letters: seen,
    unsent: letters
      .filter(({ notice }) => notices.every(({ id }) => id !== notice))
      .map(({ notice, words: says }) => ({ notice, words: { ...says } })),
    person: {
      ...person,
      children: person.children === undefined ? undefined : [...person.children],
    },
    words,
    added: said.map((one) => ({ ...one, said: { ...one.said } })),
    notes: notes.map(({ by, ...note }) => ({ ...note, by: whoIs(reader)(by) })),
  };
};

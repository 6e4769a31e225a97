import type { Authority } from '../../../shared/authority/authority.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { deadlinesAtReceipt } from '../clock/limits.ts';
import { noticesAtReceipt, type OwedNotice } from '../notice/owed-notice.ts';
import { decideReferral } from '../referral/referral.ts';
import { type Triage, triage } from '../triage/triage.ts';
import type { CaseEvent } from './case-event.ts';
import type {
  AcknowledgementWay,
  CaseRecord,
  PersonStatement,
  Voice,
  WordsStatement,
} from './case-record.ts';
import type { CaseTask, TaskKind } from './case-task.ts';

/** Everything that is written together when a complaint is received, or not at all. */
export type OpenedCase = {
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly words: WordsStatement;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly OwedNotice[];
  readonly tasks: readonly CaseTask[];
};

export type Receiving = { readonly reference: string; readonly receivedAt: string };

/** Opens the case for one submission: triage, referral, deadlines, and all that is owed because of it. Total. */
export const openCase = (
  submission: Submission,
  authority: Authority,
  receiving: Receiving,
): OpenedCase => {
  const record = caseRecord(submission, authority, receiving);
  return {
    record,
    person: personStatement(submission),
    words: wordsStatement(submission),
    events: openingEvents(record),
    notices: noticesAtReceipt(record),
    tasks: openingTasks(record),
  };
};

const caseRecord = (
  submission: Submission,
  authority: Authority,
  { reference, receivedAt }: Receiving,
): CaseRecord => {
  const triaged = triage(submission, receivedAt);
  const voice = voiceFor(submission, triaged);
  return {
    reference,
    kind: 'complaint',
    version: 1,
    stage: 'stage-1',
    state: 'open',
    channel: 'portal',
    receivedAt,
    role: submission.role,
    voice,
    complainant: triaged.complainant,
    parts: triaged.parts.map((part, place) => ({
      ...part,
      id: String(place + 1),
      receivedAt,
      state: 'proposed',
    })),
    urgency: triaged.urgency,
    decisions: triaged.decisions.map((decision, place) => ({
      ...decision,
      id: String(place + 1),
      state: 'open',
    })),
    deadlines: deadlinesAtReceipt,
    referral: decideReferral(submission, triaged, authority.advocacy),
    acknowledgement: acknowledgementWay(submission),
    safety: submission.safety ?? 'not-said',
    changeComing: submission.complaint.changeComing !== undefined,
    notGiven: notGiven(submission),
  };
};

const voiceFor = (submission: Submission, { complainant }: Triage): Voice => {
  if (complainant.submittedBy === 'advocate') return 'advocate';
  if (complainant.kind === 'adult') return complainant.outsideFamily ? 'outsider' : 'adult';
  return complainant.kind === 'care-leaver' && (submission.person.age ?? 18) >= 18
    ? 'young-adult'
    : 'child';
};

// Mail goes only where the person gave an address and did not name another way (practice rule 9).
const acknowledgementWay = ({ person }: Submission): AcknowledgementWay => {
  const { contact } = person;
  const ways = [contact?.email, contact?.phone, contact?.post, contact?.preferred].filter(Boolean);
  if (ways.length === 0 || contact?.preferred === 'none') return 'none-asked';
  const mailIsSafe = contact?.preferred === undefined || contact.preferred === 'email';
  return contact?.email !== undefined && mailIsSafe ? 'email' : 'by-another-way';
};

const notGiven = ({ person, complaint }: Submission): CaseRecord['notGiven'] => {
  const given = {
    name: person.name,
    age: person.age,
    contact: person.contact?.email ?? person.contact?.phone ?? person.contact?.post,
    story: complaint.story,
    points: complaint.points[0],
  };
  return (['name', 'age', 'contact', 'story', 'points'] as const).filter(
    (name) => given[name] === undefined,
  );
};

const personStatement = (submission: Submission): PersonStatement => {
  const { person, helpedBy, children, advocate, where, mustNotKnow, writeTo, askedBy } = submission;
  return { person, helpedBy, children, advocate, where, mustNotKnow, writeTo, askedBy };
};

const wordsStatement = (submission: Submission): WordsStatement => {
  const { complaint, passOn, onBehalf, speaksFor, instructed, notAbleBecause, language } =
    submission;
  return { complaint, passOn, onBehalf, speaksFor, instructed, notAbleBecause, language };
};

const openingEvents = (record: CaseRecord): readonly CaseEvent[] => {
  const { receivedAt: at, referral } = record;
  const actor = record.complainant.submittedBy === 'advocate' ? 'advocate' : 'complainant';
  const because = referral.because === undefined ? {} : { because: referral.because };
  return [
    { at, actor, event: 'complaint-received', role: record.role, channel: record.channel },
    {
      at,
      actor: 'service',
      event: 'triage-proposed',
      routes: record.parts.map(({ route }) => route),
      urgency: record.urgency.level,
    },
    { at, actor: 'service', event: 'referral-decided', state: referral.state, ...because },
  ];
};

const openingTasks = (record: CaseRecord): readonly CaseTask[] => {
  const { receivedAt: startsAt } = record;
  const kinds: readonly (readonly [TaskKind, boolean, Pick<CaseTask, 'rule' | 'target'>])[] = [
    ['read-for-safety', true, { rule: 'read-for-safety', target: 'same-day' }],
    [
      'arrange-advocate',
      record.referral.state === 'person-arranges',
      { rule: 'about-an-advocate', target: 'same-day' },
    ],
    [
      'acknowledge-another-way',
      record.acknowledgement === 'by-another-way',
      { rule: 'council-target', target: 'decisionDays' },
    ],
  ];
  return kinds
    .filter(([, when]) => when)
    .map(([kind, , rest]) => ({ id: kind, kind, startsAt, state: 'open', ...rest }));
};

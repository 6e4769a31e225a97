import type { Authority } from '../../../shared/authority/authority.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { noticesAtReceipt } from '../notice/owed-notice.ts';
import { type Triage, triage } from '../triage/triage.ts';
import { acknowledgementWay, safeMailAddressOf } from './acknowledgement-way.ts';
import { storedAt } from './case-entry.ts';
import type { CaseEvent } from './case-event.ts';
import type {
  CasePart,
  CaseRecord,
  ComplaintWords,
  PersonStatement,
  Voice,
} from './case-record.ts';
import { toldAtReceipt } from './dates-told.ts';
import {
  alertAtReceipt,
  type OpenedCase,
  openingTasks,
  type Receiving,
  referralAtReceipt,
  referralEvent,
} from './opened-case.ts';
import { withNextLook } from './take-looks.ts';
import { asWrittenDown, openDecisions, referralFor, writtenDownEvents } from './written-down.ts';
import { youngVoice } from './young-voice.ts';

/** Opens the case for one complaint: triage, referral, deadlines, and all that is owed because of it. Total. */
export const openComplaint = (
  submission: Submission,
  authority: Authority,
  receiving: Receiving,
): OpenedCase => {
  const record = withNextLook(complaintRecord(submission, authority, receiving), authority);
  return {
    record,
    person: { ...personStatement(submission), entry: receiving.entryWords },
    words: complaintWords(submission),
    events: openingEvents(record),
    notices: noticesAtReceipt(record),
    tasks: openingTasks(record),
  };
};

const complaintRecord = (
  submission: Submission,
  authority: Authority,
  receiving: Receiving,
): CaseRecord => {
  const { reference, receivedAt, entry } = receiving;
  const stored = storedAt(receiving);
  const triaged = triage(submission, receivedAt, stored);
  const voice = voiceFor(submission, triaged);
  const written = asWrittenDown(entry);
  const parts = triaged.parts.map(
    (part, place): CasePart => ({
      ...part,
      id: String(place + 1),
      receivedAt,
      state: 'proposed',
    }),
  );
  return {
    reference,
    kind: 'complaint',
    version: 1,
    stage: 'stage-1',
    state: 'open',
    ...written,
    receivedAt,
    role: submission.role,
    voice,
    complainant: triaged.complainant,
    parts,
    urgency: triaged.urgency,
    ...alertAtReceipt(triaged.urgency, stored),
    decisions: openDecisions(triaged.decisions, entry),
    looksTaken: [],
    datesTold: toldAtReceipt({ voice, receivedAt, parts, ...written }, authority),
    ...referralAtReceipt(referralFor(submission, triaged, authority, entry), stored),
    acknowledgement: acknowledgementWay(submission.person.contact, parts),
    ...forWhom(submission),
    writesToChild: wayToYoungPerson(submission, parts),
    limitsToTell: limitsToTell(submission, triaged),
    ...consentAtReceipt(submission, receivedAt),
    safety: submission.safety ?? 'not-said',
    changeComing: submission.complaint.changeComing !== undefined,
    notGiven: notGiven(submission),
  };
};

const forWhom = ({
  onBehalf,
  role,
  instructed,
}: Submission): Pick<CaseRecord, 'onBehalf' | 'instructed'> => ({
  ...(onBehalf !== undefined && { onBehalf }),
  ...(role === 'advocate' && { instructed: instructed ?? 'not-said' }),
});

// What they said on the form of passing parts on is their word, until they say another (practice rule 23).
const consentAtReceipt = ({ passOn }: Submission, at: string): Pick<CaseRecord, 'consents'> =>
  passOn === 'yes' || passOn === 'no'
    ? { consents: [{ about: 'pass-on', state: passOn === 'yes' ? 'given' : 'refused', at }] }
    : {};

const voiceFor = (submission: Submission, { complainant }: Triage): Voice => {
  if (complainant.submittedBy === 'advocate') return 'advocate';
  if (complainant.kind === 'adult') return complainant.outsideFamily ? 'outsider' : 'adult';
  const { age, needs } = submission.person;
  return youngVoice({ kind: complainant.kind, age, needs });
};

// An advocate may ask us to write to the young person too, by the safe way they gave us; where that is not mail, a
// person does it.
const wayToYoungPerson = (
  submission: Submission,
  parts: readonly CasePart[],
): CaseRecord['writesToChild'] => {
  if (!writesToYoungPerson(submission)) return 'no';
  return safeMailAddressOf(submission.children?.[0]?.contact, parts) === undefined
    ? 'by-a-person'
    : 'by-mail';
};

// Only what the young person asked for themself is answered to them.
const writesToYoungPerson = ({ role, writeTo, speaksFor, instructed }: Submission): boolean =>
  role === 'advocate' &&
  speaksFor !== 'adult' &&
  instructed === 'yes' &&
  (writeTo === 'child' || writeTo === 'both');

// A limit is shown even when nothing may be passed on yet, and even when only the circumstance was ticked.
const limitsToTell = ({ complaint }: Submission, { parts }: Triage): CaseRecord['limitsToTell'] => {
  const routes = new Set(parts.map(({ route }) => route));
  const said = new Set<string>(complaint.circumstances ?? []);
  const has = {
    conference:
      routes.has('conference-appeal') ||
      said.has('child-protection-conference') ||
      said.has('appeal'),
    tribunal: routes.has('tribunal') || said.has('tribunal') || said.has('appeal'),
  };
  return (['conference', 'tribunal'] as const).filter((limit) => has[limit]);
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

const complaintWords = (submission: Submission): ComplaintWords => {
  const { complaint, passOn, onBehalf, speaksFor, instructed, notAbleBecause, language } =
    submission;
  return { complaint, passOn, onBehalf, speaksFor, instructed, notAbleBecause, language };
};

const openingEvents = (record: CaseRecord): readonly CaseEvent[] => {
  const { receivedAt: at, role, channel } = record;
  const actor = record.complainant.submittedBy === 'advocate' ? 'advocate' : 'complainant';
  return [
    { at, actor, event: 'complaint-received', role, channel },
    ...writtenDownEvents(record),
    {
      at: storedAt(record),
      actor: 'service',
      event: 'triage-proposed',
      routes: record.parts.map(({ route }) => route),
      urgency: record.urgency.level,
    },
    referralEvent(record),
  ];
};

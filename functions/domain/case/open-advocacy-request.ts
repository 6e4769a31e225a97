import type { Authority } from '../../../shared/authority/authority.ts';
import type { AdvocacyRequest } from '../../../shared/submission/advocacy-request.ts';
import { noticesAtReceipt } from '../notice/owed-notice.ts';
import { toldAutomatically } from '../referral/referral.ts';
import { type Complainant, whoComplains } from '../triage/who.ts';
import { acknowledgementWay } from './acknowledgement-way.ts';
import type { CaseRecord } from './case-record.ts';
import {
  type OpenedCase,
  openingTasks,
  type Receiving,
  referralAtReceipt,
  referralEvent,
} from './opened-case.ts';
import { withNextLook } from './take-looks.ts';
import { youngVoice } from './young-voice.ts';

/**
 * Opens a record for somebody who only wants an advocate. No clock starts: it becomes a complaint by a command, and the
 * clock starts then (design.md section 4). Total.
 */
export const openAdvocacyRequest = (
  request: AdvocacyRequest,
  authority: Authority,
  { reference, receivedAt }: Receiving,
): OpenedCase => {
  const record = withNextLook(
    requestRecord(request, authority, { reference, receivedAt }),
    authority,
  );
  return {
    record,
    person: { person: request.person, advocate: { ...request.advocate, wish: 'refer' } },
    words: { language: request.language },
    events: [
      { at: receivedAt, actor: 'complainant', event: 'advocate-asked-for', channel: 'portal' },
      referralEvent(record),
    ],
    notices: noticesAtReceipt(record),
    tasks: openingTasks(record),
  };
};

const requestRecord = (
  { person }: AdvocacyRequest,
  { advocacy }: Authority,
  { reference, receivedAt }: Receiving,
): CaseRecord => {
  const { age, careLeaver } = person;
  const complainant = whoComplains({ role: 'child', person: { age, careLeaver } });
  const kind = complainant.kind === 'care-leaver' ? 'care-leaver' : 'child';
  const notGiven = {
    name: person.name,
    age,
    contact: person.contact?.email ?? person.contact?.phone,
  };
  return {
    reference,
    kind: 'advocacy-request',
    version: 1,
    stage: 'none',
    state: 'open',
    channel: 'portal',
    receivedAt,
    role: 'child',
    voice: youngVoice({ kind, age, needs: person.needs }),
    complainant,
    parts: [],
    urgency: { level: 'soon', because: ['child-is-soon'] },
    decisions: [],
    deadlines: [],
    datesTold: [],
    looksTaken: [],
    ...referralAtReceipt(
      requestReferral(complainant, person.contact?.preferred === 'none', advocacy),
      receivedAt,
    ),
    acknowledgement: acknowledgementWay(person.contact),
    writesToChild: 'no',
    limitsToTell: [],
    safety: 'not-said',
    changeComing: false,
    notGiven: (['name', 'age', 'contact'] as const).filter((name) => notGiven[name] === undefined),
  };
};

// Advocates are for children and care leavers; somebody who may be neither is a person's to answer.
const requestReferral = (
  complainant: Complainant,
  asksForSilence: boolean,
  advocacy: Authority['advocacy'],
): CaseRecord['referral'] => {
  if (complainant.kind === 'adult')
    return { state: 'person-arranges', because: 'may-not-be-young' };
  if (asksForSilence) return { state: 'person-arranges', because: 'asked-not-to-be-contacted' };
  return advocacy.automaticReferral
    ? toldAutomatically(advocacy)
    : { state: 'person-arranges', because: 'council-arranges' };
};

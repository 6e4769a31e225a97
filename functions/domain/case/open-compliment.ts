import type { Compliment } from '../../../shared/submission/compliment.ts';
import { noticesAtReceipt } from '../notice/owed-notice.ts';
import type { CaseRecord, Voice } from './case-record.ts';
import { type OpenedCase, openingTasks, type Receiving } from './opened-case.ts';

/** Opens a record for something good, or an idea. A person still reads it for safety. No clock, no answer owed. Total. */
export const openCompliment = (
  { words, about, mayShare, language, role, person }: Compliment,
  { reference, receivedAt }: Receiving,
): OpenedCase => {
  const voice: Voice = role === 'child' ? 'child' : 'adult';
  const record: CaseRecord = {
    reference,
    kind: 'compliment',
    version: 1,
    stage: 'none',
    state: 'open',
    channel: 'portal',
    receivedAt,
    role: role ?? 'not-said',
    voice,
    complainant: {
      kind: role === 'child' ? 'child' : 'adult',
      submittedBy: 'self',
      standing: 'unsure',
      rule: 'positive-remark',
      outsideFamily: false,
    },
    parts: [],
    urgency: { level: 'routine', because: [] },
    decisions: [],
    deadlines: [],
    datesTold: [],
    looksTaken: [],
    referral: { state: 'not-for-this-complaint' },
    acknowledgement: 'none-asked',
    writesToChild: 'no',
    limitsToTell: [],
    safety: 'not-said',
    changeComing: false,
    notGiven: [],
  };
  return {
    record,
    person: { person },
    words: { words, about, mayShare, language },
    events: [
      { at: receivedAt, actor: 'complainant', event: 'compliment-received', channel: 'portal' },
    ],
    notices: noticesAtReceipt(record),
    tasks: openingTasks(record),
  };
};

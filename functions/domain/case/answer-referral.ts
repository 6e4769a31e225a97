import type { Authority } from '../../../shared/authority/authority.ts';
import type { ReferralAnswer } from '../../../shared/intake-api/referral-requests.ts';
import { atInLondon } from '../clock/london.ts';
import { owed, teamReader } from '../notice/owed-notice.ts';
import { type Handshake, mayAnswer } from '../referral/handshake.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';
import type { ChangedCase } from './changed-case.ts';
import type { Decided } from './decided.ts';
import { seemlyHour } from './seemly-hour.ts';
import { serviceAccepted, serviceDeclined, tellsChildOfNo } from './service-answered.ts';
import { withNextLook } from './take-looks.ts';

/** An answer as it came: when, and the keyed hash of what it says. */
export type Answering = {
  readonly at: string;
  readonly content: NonNullable<Handshake['content']>;
};

type Of<Name extends ReferralAnswer['action']> = Extract<ReferralAnswer, { action: Name }>;

/**
 * Puts the advocacy service's answer to a case. A no becomes a person's work the same day and the young person is told
 * safely who else can help; nothing goes to a second service (practice rule 18). No clock is touched (rule 17).
 */
export const answerReferral = (
  record: CaseRecord,
  answer: ReferralAnswer,
  authority: Authority,
  answering: Answering,
): Decided => {
  const { handshake } = record;
  if (handshake === undefined || !mayAnswer(handshake).includes(answer.action)) {
    return { kind: 'cannot', field: 'action', because: 'not-offered' };
  }
  const answered = { ...handshake, answeredAt: answering.at, content: answering.content };
  switch (answer.action) {
    case 'accept':
      return changed(record, authority, answering, accepted(record, answered, authority, answer));
    case 'decline':
      return changed(record, authority, answering, declined(record, answered, answer));
    case 'first-contact': {
      const contactAt = instantOf(answer);
      const fits = contactAt <= answering.at && contactAt >= handshake.toldAt;
      const { answeredAt = answering.at } = handshake;
      return fits
        ? changed(record, authority, answering, inTouch({ ...answered, answeredAt }, answer))
        : { kind: 'cannot', field: 'date', because: 'day-does-not-fit' };
    }
  }
};

type Outcome = {
  readonly changes: Partial<Pick<CaseRecord, 'referral'>> & { readonly handshake: Handshake };
  readonly event: AnswerEvent;
  readonly said?: NonNullable<ChangedCase['referralStep']>['said'];
  readonly tellsTeam?: boolean;
  readonly tellsChild?: boolean;
};
type AnswerEvent =
  | { readonly event: 'referral-accepted' }
  | Pick<Extract<CaseEvent, { event: 'referral-declined' }>, 'event' | 'because'>
  | Pick<Extract<CaseEvent, { event: 'advocate-first-contact' }>, 'event' | 'contactAt'>;

const accepted = (
  record: CaseRecord,
  answered: Handshake,
  authority: Authority,
  said: Of<'accept'>,
): Outcome => {
  // A no, or the silence before a person took over, is put right: the team has work it need not do any more.
  const tellsTeam = answered.step === 'declined' || answered.step === 'unaccepted';
  const changes = serviceAccepted(record, answered, authority);
  return { changes, event: { event: 'referral-accepted' }, said, tellsTeam };
};

const declined = (record: CaseRecord, answered: Handshake, said: Of<'decline'>): Outcome => ({
  changes: serviceDeclined(record, answered, said.because),
  event: { event: 'referral-declined', because: said.because },
  said,
  tellsTeam: true,
  tellsChild: tellsChildOfNo(said.because),
});

const inTouch = (answered: Handshake, said: Of<'first-contact'>): Outcome => {
  const contactAt = instantOf(said);
  return {
    changes: { handshake: { ...answered, step: 'first-contact', contactAt, how: said.how } },
    event: { event: 'advocate-first-contact', contactAt },
  };
};

// As a clock on a London wall had it.
const instantOf = ({ date, time }: Of<'first-contact'>): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return atInLondon(date, hours + minutes / 60);
};

const changed = (
  record: CaseRecord,
  authority: Authority,
  { at }: Answering,
  { changes, event, said, tellsTeam = false, tellsChild = false }: Outcome,
): Decided => {
  const version = record.version + 1;
  const next = withNextLook({ ...record, ...changes, version }, authority);
  const byMail = next.acknowledgement === 'email';
  return {
    kind: 'changed',
    change: {
      record: next,
      referralStep: { at, ...(said !== undefined && { said }) },
      events: [{ at, actor: 'advocacy-service', ...event }],
      notices: [
        ...(tellsTeam ? [owed('referral-answered', teamReader(next), at, version)] : []),
        ...(tellsChild && byMail
          ? [owed('advocate-declined', 'complainant', seemlyHour(at), version)]
          : []),
      ],
      tasks: [
        ...(changes.handshake.step === 'declined' ? [task('arrange-advocate', version, at)] : []),
        ...(tellsChild && !byMail ? [task('tell-advocate-news-another-way', version, at)] : []),
      ],
    },
  };
};

const task = (
  kind: 'arrange-advocate' | 'tell-advocate-news-another-way',
  version: number,
  startsAt: string,
): CaseTask => ({
  id: `${kind}-${version}`,
  kind,
  rule: 'referral-lifecycle',
  startsAt,
  target: 'same-day',
  state: 'open',
});

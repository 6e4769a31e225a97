import type { CommandOf } from '../../../../../shared/desk-api/desk-command.ts';
import type { DeclineReason } from '../../../../../shared/intake-api/referral-requests.ts';
import { owed } from '../../../notice/owed-notice.ts';
import { type Handshake, mayAnswer, withNewLink } from '../../../referral/handshake.ts';
import { seemlyHour } from '../../seemly-hour.ts';
import { serviceAccepted, serviceDeclined, tellsChildOfNo } from '../../service-answered.ts';
import {
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  type NewTask,
  type Outcome,
  openTasks,
  step,
} from '../desk.ts';

type Arranging = CommandOf<'arrange-advocate'>;

/**
 * An advocate found by hand, or the answer of the service by phone, which does what its link does (practice rule 18).
 * One found elsewhere ends the referral: the service is sent nothing more and its link opens nothing.
 */
const arrangeAdvocate: Decider<'arrange-advocate'> = (desk, command) => {
  const handshake = isTheirs(desk) ? desk.record.handshake : undefined;
  switch (command.outcome) {
    case 'arranged':
      return found(desk, command);
    case 'accepted':
      return handshake === undefined
        ? anothersYes(desk, command)
        : accepted(desk, command, handshake);
    case 'declined':
      return handshake === undefined
        ? anothersNo(desk, command)
        : declined(desk, command, handshake);
  }
};

const anothersYes = (desk: Desk, command: Arranging): Outcome =>
  saidNo(desk) ? noted(desk, command) : found(desk, command);

const anothersNo = (desk: Desk, command: Arranging): Outcome =>
  step(desk.record, arranged(command), {
    note: command.words,
    tasks: saidNo(desk) ? [] : stillToArrange(desk),
  });

const found = (desk: Desk, command: Arranging): Outcome => {
  const { wish } = desk.record.referral;
  return step(
    { ...desk.record, referral: { state: 'has-one', ...(wish !== undefined && { wish }) } },
    arranged(command),
    { note: command.words, done: overWithAdvocate(desk), referralStep: { at: desk.at } },
  );
};

const accepted = (desk: Desk, command: Arranging, handshake: Handshake): Outcome => {
  // After first contact a yes is no news.
  if (!mayAnswer(handshake).includes('accept')) return noted(desk, command);
  const { record, authority, at } = desk;
  return {
    kind: 'step',
    record: { ...record, ...serviceAccepted(record, byPhone(handshake, at), authority) },
    events: [arranged(command), { event: 'referral-accepted' }],
    note: command.words,
    done: overWithAdvocate(desk),
    referralStep: { at },
  };
};

// As at its link: the referral is the service's to answer. Where a person arranges, another has been asked.
const isTheirs = ({ record: { referral } }: Desk): boolean =>
  referral.state === 'told-automatically' || referral.because === 'service-declined';

// Somebody who said no to an advocate is not referred again, nor told of one (practice rule 22).
const saidNo = ({ record: { referral } }: Desk): boolean => referral.state === 'said-no';

const noted = (desk: Desk, command: Arranging): Outcome =>
  step(desk.record, arranged(command), { note: command.words, done: overWithAdvocate(desk) });

const declined = (desk: Desk, command: Arranging, handshake: Handshake): Outcome => {
  if (!mayAnswer(handshake).includes('decline')) return cannot('outcome', 'done-already');
  const { record, at, version } = desk;
  const { because = 'other' } = command;
  const changed = { ...record, ...serviceDeclined(record, byPhone(handshake, at), because) };
  const tellsByMail = tellsChildOfNo(because) && record.acknowledgement === 'email';
  return {
    kind: 'step',
    record: changed,
    events: [arranged(command), { event: 'referral-declined', because }],
    note: command.words,
    notices: tellsByMail ? [owed('advocate-declined', 'complainant', seemlyHour(at), version)] : [],
    tasks: [...stillToArrange(desk), ...tellAnotherWay(desk, because)],
    referralStep: { at },
  };
};

/** The letter to the service once more, under a link that voids those before it: one that ran out, or went astray. */
const sendReferralAgain: Decider<'send-referral-again'> = (desk) => {
  const { record, at, version } = desk;
  const { referral, handshake } = record;
  if (referral.state !== 'told-automatically' || handshake === undefined) {
    return cannot('command', 'not-there');
  }
  // Who has not answered is asked anew, and chased anew; hours to first contact still count from the first time.
  const again: Handshake = isAnswered(handshake)
    ? withNewLink(handshake, at)
    : { ...withNewLink(handshake, at), step: 'told' };
  return step(
    { ...record, handshake: again },
    { event: 'referral-sent-again', serial: again.serial },
    {
      notices: [owed('advocacy-referral', 'advocacy-service', at, version)],
      done: openTasks(desk, 'referral-unaccepted'),
      referralStep: { at },
    },
  );
};

const isAnswered = ({ step: now }: Handshake): boolean =>
  now === 'accepted' || now === 'declined' || now === 'first-contact';

const arranged = ({ outcome }: Arranging) => ({ event: 'advocate-arranged', outcome }) as const;

// The link's own last answer does not stand any more: the same again by its link is news.
const byPhone = ({ content: _before, ...handshake }: Handshake, answeredAt: string): Handshake => ({
  ...handshake,
  answeredAt,
});

const overWithAdvocate = (desk: Desk) =>
  openTasks(
    desk,
    'arrange-advocate',
    'referral-unaccepted',
    'first-contact-missed',
    'tell-advocate-news-another-way',
  );

const stillToArrange = (desk: Desk): readonly NewTask[] =>
  openTasks(desk, 'arrange-advocate').length > 0 ? [] : [sameDay('arrange-advocate')];

const tellAnotherWay = ({ record }: Desk, because: DeclineReason): readonly NewTask[] =>
  tellsChildOfNo(because) && record.acknowledgement !== 'email'
    ? [sameDay('tell-advocate-news-another-way')]
    : [];

const sameDay = (kind: 'arrange-advocate' | 'tell-advocate-news-another-way'): NewTask => ({
  kind,
  rule: 'referral-lifecycle',
  target: 'same-day',
});

export const advocateDeciders: Deciders<'arrange-advocate' | 'send-referral-again'> = {
  'arrange-advocate': arrangeAdvocate,
  'send-referral-again': sendReferralAgain,
};

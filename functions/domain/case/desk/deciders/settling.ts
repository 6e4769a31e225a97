import type { CaseRecord } from '../../case-record.ts';
import {
  cannot,
  type Decider,
  type Deciders,
  isToCome,
  openTasks,
  type Step,
  step,
} from '../desk.ts';

/**
 * A try to settle it, inside Stage 1: it holds no clock and restarts none (law.md section 4; practice rule 19). Nobody
 * reached: it is formal Stage 1 of itself. Settled: put in writing, and only their own word makes it so.
 */
const recordContact: Decider<'record-informal-contact'> = (
  desk,
  { result, how, on, advocate, words },
) => {
  const { record, at } = desk;
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (record.voice === 'outsider') return cannot('command', 'decision-first');
  if (advocate === undefined && needsChance(record)) return cannot('advocate', 'advocate-first');
  if (record.informal?.state === 'confirmed') return cannot('command', 'done-already');
  const changed: CaseRecord = { ...record, informal: { state: result, at } };
  const event = { event: 'informal-contact-recorded', result, how, on } as const;
  switch (result) {
    case 'not-reached':
      return {
        kind: 'step',
        record: changed,
        events: [event, { event: 'formal-stage-1-began' }],
        note: words,
        done: openTasks(desk, 'formal-stage-1'),
      };
    case 'not-settled':
      return step(changed, event, { note: words, done: openTasks(desk, 'formal-stage-1') });
    case 'settled':
      return words === undefined
        ? cannot('words', 'needs-words')
        : step(changed, event, {
            told: [{ words: { kind: 'settled-in-writing', what: words }, to: 'both' }],
          });
  }
};

// A child is not rung to settle it before they have had the chance of an advocate (practice rule 19).
const needsChance = ({ complainant, referral }: CaseRecord): boolean =>
  complainant.kind !== 'adult' && referral.state !== 'has-one' && referral.state !== 'said-no';

/** The complainant's own word on what was settled. Only a yes ends Stage 1; a no leaves the clock as it ran. */
const settlementAnswer: Decider<'record-settlement-answer'> = (desk, spoken) => {
  const { record, at } = desk;
  const { answer, with: by, how, on } = spoken;
  if (record.informal?.state !== 'settled') return cannot('command', 'not-done-yet');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  const event = { event: 'settlement-answered', answer, with: by, how, on } as const;
  const changed: CaseRecord = { ...record, informal: { state: answer, at } };
  return step(answer === 'confirmed' ? resolved(changed, at) : changed, event);
};

const resolved = ({ draft: _over, ...record }: CaseRecord, at: string): CaseRecord => ({
  ...record,
  parts: record.parts.map((part) =>
    part.ended === undefined && part.state !== 'held'
      ? { ...part, ended: { outcome: 'resolved', at } }
      : part,
  ),
});

/** Asked to a meeting; a child is offered an advocate every time (practice.md section 2 (3)). */
const invite: Decider<'invite-to-meeting'> = (desk, { on, time, where, advocateOffered }) => {
  const { record, today } = desk;
  if (on < today) return cannot('on', 'not-a-later-day');
  if (record.voice === 'outsider') return cannot('command', 'decision-first');
  if (record.complainant.kind !== 'adult' && !advocateOffered) {
    return cannot('advocateOffered', 'advocate-first');
  }
  const { meetings = [] } = record;
  const meeting = `meeting-${meetings.length + 1}`;
  return step(
    { ...record, meetings: [...meetings, { id: meeting, on, state: 'invited', advocateOffered }] },
    { event: 'meeting-invited', meeting, on },
    { told: [{ words: { kind: 'meeting-invite', on, time, where }, to: 'both' }] },
  );
};

/** Who came, what was said and what was agreed; the words are kept apart. */
const recordMeeting: Decider<'record-meeting'> = (
  desk,
  { meeting: id, complainantCame, advocateCame, notes, agreed },
) => {
  const { record } = desk;
  const { meetings = [] } = record;
  const meeting = meetings.find((one) => one.id === id);
  if (meeting === undefined) return cannot('meeting', 'not-there');
  if (meeting.state !== 'invited') return cannot('meeting', 'done-already');
  if (isToCome(desk, meeting.on)) return cannot('meeting', 'in-the-future');
  const held = { ...meeting, state: 'held' as const, complainantCame, advocateCame };
  return step(
    withMeeting(record, held),
    { event: 'meeting-held', meeting: id, advocateCame },
    { note: agreed === undefined ? notes : `${notes}\n\n${agreed}` },
  );
};

type Meeting = NonNullable<CaseRecord['meetings']>[number];

const withMeeting = (record: CaseRecord, meeting: Meeting): CaseRecord => ({
  ...record,
  meetings: (record.meetings ?? []).map((one) => (one.id === meeting.id ? meeting : one)),
});

/** The complainant says that what was noted is right. */
const confirmMeeting: Decider<'confirm-meeting'> = (
  { record },
  { meeting: id, with: by, how },
): Step | ReturnType<typeof cannot> => {
  const meeting = (record.meetings ?? []).find((one) => one.id === id);
  if (meeting === undefined) return cannot('meeting', 'not-there');
  if (meeting.state === 'invited') return cannot('meeting', 'not-done-yet');
  if (meeting.state === 'confirmed') return cannot('meeting', 'done-already');
  return step(withMeeting(record, { ...meeting, state: 'confirmed' }), {
    event: 'meeting-confirmed',
    meeting: id,
    with: by,
    how,
  });
};

export const settlingDeciders: Deciders<
  | 'record-informal-contact'
  | 'record-settlement-answer'
  | 'invite-to-meeting'
  | 'record-meeting'
  | 'confirm-meeting'
> = {
  'record-informal-contact': recordContact,
  'record-settlement-answer': settlementAnswer,
  'invite-to-meeting': invite,
  'record-meeting': recordMeeting,
  'confirm-meeting': confirmMeeting,
};

import type { CaseRecord } from '../../../case-record.ts';
import { isLaterStageRunning } from '../../../later-stages.ts';
import { cannot, type Decider, type Deciders, isToCome, step } from '../../desk.ts';
import { withOmbudsman } from './stage-two.ts';

// Whatever became of a case here, somebody works on it again while the Ombudsman asks.
const again = ({ ended: _over, ...record }: CaseRecord): CaseRecord => ({
  ...record,
  state: 'open',
});

/** Sent back by the Ombudsman as too early. It keeps the day on which the council had it at first (section 2 (7)). */
const logPremature: Decider<'log-premature-return'> = (desk, { on, firstReceivedOn, words }) => {
  const record = withOmbudsman(again(desk.record));
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (firstReceivedOn > on) return cannot('firstReceivedOn', 'day-does-not-fit');
  const { ombudsman } = record;
  return step(
    {
      ...record,
      ombudsman: { ...ombudsman, premature: [...ombudsman.premature, { on, firstReceivedOn }] },
    },
    { event: 'ombudsman-returned-it', on, firstReceivedOn },
    { note: words },
  );
};

/** The Ombudsman asks, at any time, and sets its own day for the answer. */
const recordEnquiry: Decider<'record-enquiry'> = (desk, { on, due, words }) => {
  const { version } = desk;
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (due < on) return cannot('due', 'day-does-not-fit');
  const record = withOmbudsman(again(desk.record));
  const { ombudsman } = record;
  const id = `enquiry-${version}`;
  return step(
    {
      ...record,
      // A stage that still runs here runs on: the Ombudsman may be asked at any time.
      ...(!isLaterStageRunning(record) &&
        desk.record.stage !== 'stage-1' && { stage: 'ombudsman' }),
      ombudsman: { ...ombudsman, enquiries: [...ombudsman.enquiries, { id, on, due }] },
    },
    { event: 'ombudsman-asked', enquiry: id, on, due },
    { note: words },
  );
};

const answerEnquiry: Decider<'answer-enquiry'> = (desk, { enquiry: id, on, words }) => {
  const record = withOmbudsman(desk.record);
  const { ombudsman } = record;
  const enquiry = ombudsman.enquiries.find((one) => one.id === id);
  if (enquiry === undefined) return cannot('enquiry', 'not-there');
  if (enquiry.answeredOn !== undefined) return cannot('enquiry', 'done-already');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < enquiry.on) return cannot('on', 'too-early');
  const enquiries = ombudsman.enquiries.map((one) =>
    one.id === id ? { ...one, answeredOn: on } : one,
  );
  return step(
    { ...record, ombudsman: { ...ombudsman, enquiries } },
    { event: 'ombudsman-answered', enquiry: id, on },
    { note: words },
  );
};

/** What the Ombudsman decided, in its own categories. Each remedy that is agreed is an action with an owner and a day. */
const recordDecision: Decider<'record-ombudsman-decision'> = (desk, { on, decision, words }) => {
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  const record = withOmbudsman(again(desk.record));
  const { ombudsman } = record;
  return step(
    {
      ...record,
      ...(!isLaterStageRunning(record) &&
        desk.record.stage !== 'stage-1' && { stage: 'ombudsman' }),
      ombudsman: { ...ombudsman, decisions: [...ombudsman.decisions, { on, decision }] },
    },
    { event: 'ombudsman-decided', decision, on },
    { note: words },
  );
};

export const ombudsmanDeciders: Deciders<
  'log-premature-return' | 'record-enquiry' | 'answer-enquiry' | 'record-ombudsman-decision'
> = {
  'log-premature-return': logPremature,
  'record-enquiry': recordEnquiry,
  'answer-enquiry': answerEnquiry,
  'record-ombudsman-decision': recordDecision,
};

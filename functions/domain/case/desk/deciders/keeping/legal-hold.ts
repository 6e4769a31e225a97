import { keptUntil } from '../../../keeping/kept-until.ts';
import { cannot, type Decider, type Deciders, type NewTask, openTasks, step } from '../../desk.ts';

/** While it lasts nothing of the case is taken out: a court, an inquiry or the Ombudsman may ask for all of it. */
const putOnLegalHold: Decider<'put-on-legal-hold'> = (desk, { reasons }) => {
  const { record, at, staff } = desk;
  if (record.legalHold !== undefined) return cannot('command', 'done-already');
  return step(
    { ...record, legalHold: { at, by: staff.id } },
    { event: 'legal-hold-put' },
    // What was to be looked at for its time being over waits until the hold is lifted.
    { note: reasons, done: openTasks(desk, 'review-keeping') },
  );
};

const review: NewTask = {
  kind: 'review-keeping',
  rule: 'council-target',
  target: 'decisionDays',
};

const liftLegalHold: Decider<'lift-legal-hold'> = ({ record, authority, today }, { reasons }) => {
  const { legalHold, ...rest } = record;
  if (legalHold === undefined) return cannot('command', 'not-held');
  const kept = keptUntil(record, authority);
  const isOver = kept !== undefined && kept.until <= today;
  return step(
    rest,
    { event: 'legal-hold-lifted' },
    { note: reasons, ...(isOver && { tasks: [review] }) },
  );
};

export const legalHoldDeciders: Deciders<'put-on-legal-hold' | 'lift-legal-hold'> = {
  'put-on-legal-hold': putOnLegalHold,
  'lift-legal-hold': liftLegalHold,
};

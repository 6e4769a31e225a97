import type { Person } from '../../../../../shared/submission/submission.ts';
import { acknowledgementWay } from '../../acknowledgement-way.ts';
import type { CaseTask } from '../../case-task.ts';
import { cannot, type Decider, type Deciders, type Desk, type Step, step } from '../desk.ts';

/**
 * How somebody is reached from now on. Whether mail is safe is worked out anew, and they are told by the new way only: an
 * old address may be the reason (practice rule 9).
 */
export const contactChanged = (
  { record }: Desk,
  contact: NonNullable<Person['contact']>,
): Omit<Step, 'events'> => ({
  kind: 'step',
  record: {
    ...record,
    acknowledgement: acknowledgementWay(contact, record.parts),
    notGiven: record.notGiven.filter((name) => name !== 'contact'),
  },
  contact,
  told: [{ words: { kind: 'contact-changed' }, to: 'complainant' }],
});

/** Put right by a person who has spoken with them. */
const correctContact: Decider<'correct-contact'> = (desk, { contact, with: by, how }) => ({
  ...contactChanged(desk, contact),
  events: [{ event: 'contact-changed', with: by, how }],
});

/**
 * A new code for the status page: older ones open nothing from now on. Whoever carries this out works the code out from
 * the submission's id and this generation (`status-secret.ts`) and gives it by word or hand; it is never mailed.
 */
const issueSecret: Decider<'issue-status-secret'> = ({ record }, { given }) => {
  const generation = (record.statusGeneration ?? 0) + 1;
  return step(
    { ...record, statusGeneration: generation },
    { event: 'status-secret-issued', generation, given },
    {
      statusGeneration: generation,
      told: [{ words: { kind: 'status-secret-changed', given }, to: 'complainant' }],
    },
  );
};

const note: Decider<'note'> = ({ record, version }, { words }) =>
  step(record, { event: 'note-kept', note: `note-${version}`, about: 'note' }, { note: words });

// What is done by doing something else is never just ticked off.
const byCommand: ReadonlySet<CaseTask['kind']> = new Set([
  'read-for-safety',
  'confirm-withdrawal',
  'confirm-contact-change',
  'check-part-route',
  'take-up-next-stage',
  'recall-referral',
  'alert-unacknowledged',
  'arrange-advocate',
  'referral-unaccepted',
  'allocate-again',
  'answer-access-request',
]);

const completeTask: Decider<'complete-task'> = ({ record, file }, { task: id, words }) => {
  const task = file.tasks.find((one) => one.id === id);
  if (task === undefined) return cannot('task', 'not-there');
  if (byCommand.has(task.kind)) return cannot('task', 'has-a-command-of-its-own');
  return step(record, { event: 'task-completed', task: id }, { note: words, done: [task] });
};

export const contactDeciders: Deciders<
  'correct-contact' | 'issue-status-secret' | 'note' | 'complete-task'
> = {
  'correct-contact': correctContact,
  'issue-status-secret': issueSecret,
  note,
  'complete-task': completeTask,
};

import type { Sent } from '../../shared/submission/sent.ts';
import { aConfirmedCase, done, fileOf, manager, tuesday } from './a-desk.ts';
import { aComplaintOf, aSubmission } from './a-submission.ts';

type File = ReturnType<typeof aConfirmedCase>;

/** A case that its complainant withdrew on the Tuesday after it came; nothing is owed. */
export const withdrawn = (sent?: Sent): File => {
  const file = done(aConfirmedCase(sent), [
    { command: 'withdraw', reason: 'changed-mind', with: 'complainant', how: 'phone' },
    { staff: manager, now: tuesday },
  ]);
  return done(
    file,
    ...file.tasks.map(
      ({ id }) => [{ command: 'complete-task', task: id }, { staff: manager }] as const,
    ),
  );
};

/** The same, looked at for the first time after its years: they are over. */
export const keptTooLong = (): File => withdrawn();

/** A parent wrote of themself and of a child, who both can be reached; each is named in the story. */
export const aFamily = (): Sent =>
  aComplaintOf(
    aSubmission({
      role: 'adult',
      person: {
        name: 'Ruth Adeyemi',
        relationship: 'parent',
        contact: { email: 'ruth@example.com' },
      },
      children: [
        {
          name: 'Mina Okafor',
          age: 14,
          contact: { email: 'mina@example.com', phone: '07700 900123' },
        },
      ],
      complaint: {
        story: 'Nobody rings Mina Okafor or me back. Write to mina@example.com.',
        points: [{ subject: 'not-listening' }],
      },
    }),
  );

export const aFamilysCase = () => fileOf(aFamily());

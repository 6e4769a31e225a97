import type { Sent } from '../../shared/submission/sent.ts';
import { aConfirmedCase, done, manager, tuesday } from './a-desk.ts';

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

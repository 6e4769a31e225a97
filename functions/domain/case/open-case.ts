import type { Authority } from '../../../shared/authority/authority.ts';
import type { Sent } from '../../../shared/submission/sent.ts';
import { openAdvocacyRequest } from './open-advocacy-request.ts';
import { openComplaint } from './open-complaint.ts';
import { openCompliment } from './open-compliment.ts';
import { openedWithTasks } from './open-tasks.ts';
import type { OpenedCase, Receiving } from './opened-case.ts';

/** Opens the case for what was sent, with all that is owed because of it. Total. */
export const openCase = (sent: Sent, authority: Authority, receiving: Receiving): OpenedCase => {
  const opened = openedWithTasks(opens(sent, authority, receiving));
  const { signals = [] } = receiving;
  // Written down last, so that nothing above can have gone by them.
  return signals.length === 0 ? opened : { ...opened, record: { ...opened.record, signals } };
};

const opens = (sent: Sent, authority: Authority, receiving: Receiving): OpenedCase => {
  switch (sent.kind) {
    case 'complaint':
      return openComplaint(sent.value, authority, receiving);
    case 'advocacy-request':
      return openAdvocacyRequest(sent.value, authority, receiving);
    case 'compliment':
      return openCompliment(sent.value, receiving);
  }
};

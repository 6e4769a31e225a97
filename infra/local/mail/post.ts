import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { ServiceClock } from '../clock.ts';
import type { Home } from '../home.ts';
import type { Inbox } from './inbox.ts';
import { type MailEvent, simulatedEvents } from './mail-event.ts';
import { type KeptMessage, keepMessage, newestMessages } from './mail-store.ts';
import type { SendRequest } from './send-request.ts';

/** Everything that happens to a message once SES has taken it. */
export type Post = {
  readonly accept: (request: SendRequest, messageId: string) => KeptMessage;
  readonly isDown: () => boolean;
  /** Takes mail down, or puts it back: the same switch as the file a test can make from outside. */
  readonly setDown: (down: boolean) => void;
  /** Hears what SES would publish about messages; gives the way to stop hearing. */
  readonly onEvent: (listener: (event: MailEvent) => void) => () => void;
};

const shownAgain = 200;

/** Opens the post of one home: what was kept before is shown in the inbox again. */
export const openPost = (home: Home, clock: ServiceClock, inbox: Inbox): Post => {
  const listeners = new Set<(event: MailEvent) => void>();
  for (const { message, raw } of newestMessages(home.mail, shownAgain)) inbox.show(message, raw);

  let last = 0;
  // No two messages have the same time, so that their files sort in the order they came.
  const nextTime = (): string => {
    last = Math.max(clock.now().getTime(), last + 1);
    return new Date(last).toISOString();
  };
  const tell = (message: KeptMessage): void => {
    for (const event of simulatedEvents(message)) {
      for (const listener of listeners) listener(event);
    }
  };
  return {
    accept: (request, messageId) => {
      const message = keepMessage(home.mail, request, messageId, nextTime());
      inbox.show(message, request.raw);
      // SES publishes after it has answered, never before.
      setImmediate(tell, message);
      return message;
    },
    isDown: () => existsSync(home.mailDown),
    setDown: (down) => {
      if (down) writeFileSync(home.mailDown, '');
      else rmSync(home.mailDown, { force: true });
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

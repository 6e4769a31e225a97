import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { ServiceClock } from '../clock.ts';
import type { Home } from '../home.ts';
import type { Inbox } from './inbox.ts';
import { simulatedEvents } from './mail-event.ts';
import { keepNews, type News, unheardNews } from './mail-news.ts';
import { type KeptMessage, keepMessage, newestMessages } from './mail-store.ts';
import type { SendRequest } from './send-request.ts';

/** Everything that happens to a message once SES has taken it. */
export type Post = {
  readonly accept: (request: SendRequest, messageId: string) => KeptMessage;
  readonly isDown: () => boolean;
  /** Takes mail down, or puts it back: the same switch as the file a test can make from outside. */
  readonly setDown: (down: boolean) => void;
  /** Hears what SES would publish about messages; gives the way to stop hearing. */
  readonly onNews: (listener: (news: News) => void) => () => void;
  /** What was published and not taken, oldest first. */
  readonly unheard: () => readonly News[];
};

const shownAgain = 200;

/** Opens the post of one home: what was kept before is shown in the inbox again. */
export const openPost = (home: Home, clock: ServiceClock, inbox: Inbox): Post => {
  const listeners = new Set<(news: News) => void>();
  for (const { message, raw } of newestMessages(home.mail, shownAgain)) inbox.show(message, raw);

  let last = 0;
  // No two messages have the same time, so that their files sort in the order they came.
  const nextTime = (): string => {
    last = Math.max(clock.now().getTime(), last + 1);
    return new Date(last).toISOString();
  };
  const tell = (news: readonly News[]): void => {
    for (const one of news) for (const listener of listeners) listener(one);
  };
  return {
    accept: (request, messageId) => {
      let news: readonly News[] = [];
      // News is kept before its message is, so that a message that was taken never goes without.
      const message = keepMessage(home.mail, request, messageId, nextTime(), (kept) => {
        news = keepNews(home.mailNews, kept, simulatedEvents(kept));
      });
      inbox.show(message, request.raw);
      // SES publishes after it has answered, never before.
      setImmediate(tell, news);
      return message;
    },
    isDown: () => existsSync(home.mailDown),
    setDown: (down) => {
      if (down) writeFileSync(home.mailDown, '');
      else rmSync(home.mailDown, { force: true });
    },
    unheard: () => unheardNews(home.mailNews, home.mail),
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

import type { ServiceFunction } from '../../service.ts';
import type { Home } from '../home.ts';
import { pause } from '../pause.ts';
import { forget, type News, putAside, topicEvent } from './mail-news.ts';
import type { Post } from './post.ts';

export type TellOptions = {
  readonly functions: readonly ServiceFunction[];
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly post: Pick<Post, 'onNews' | 'unheard'>;
  readonly home: Home;
  readonly now: () => Date;
};

/** Those who tell functions of mail. */
export type Tellers = {
  /** Tells no more, at once. */
  readonly halt: () => void;
  /** Resolves when what was being told has been taken or is left for the next start. */
  readonly ended: () => Promise<void>;
};

const firstWaitMilliseconds = 500;
const longestWaitMilliseconds = 30_000;
// Minutes in all, longer than a notice can be held by a sender that died; AWS waits minutes between its few tries.
const mostTries = 12;

const waitAfter = (tried: number): number =>
  Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** tried);

const tell = async (name: string, news: News, options: TellOptions, signal: AbortSignal) => {
  for (let tried = 0; tried < mostTries && !signal.aborted; tried += 1) {
    try {
      await options.invoke(name, topicEvent(news, options.now()));
      return forget(news);
    } catch {
      // The function's own log says what went wrong.
      await pause(waitAfter(tried), signal);
    }
  }
  // What was cut short is told again at the next start.
  if (!signal.aborted) putAside(news, options.home.mailNewsFailures);
};

/** Tells functions what SES publishes of mail: what was left from the last time first, then whatever comes. */
export const startTelling = (options: TellOptions): Tellers => {
  const stopping = new AbortController();
  const telling = new Set<Promise<void>>();
  const names = options.functions
    .filter(({ triggers }) => triggers.some(({ kind }) => kind === 'mail'))
    .map(({ name }) => name);
  const hear = (news: News): void => {
    for (const name of names) {
      const one = tell(name, news, options, stopping.signal).finally(() => telling.delete(one));
      telling.add(one);
    }
  };
  const stopHearing = options.post.onNews(hear);
  for (const news of options.post.unheard()) hear(news);
  return {
    halt: () => {
      stopHearing();
      stopping.abort();
    },
    ended: async () => {
      await Promise.all(telling);
    },
  };
};

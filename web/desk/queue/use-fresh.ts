import { useEffect, useRef } from 'preact/hooks';
import { type QueueReply, queueReplySchema } from '../../../shared/desk-api/queue-reply.ts';
import { queueWords } from '../../content/en/desk/queue.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { Asked } from '../frame/use-asked.ts';

const everyMilliseconds = 60_000;

/**
 * Keeps the queue fresh while somebody looks at it: rows come and go where they stand, the focus stays where it is, and
 * what is new is said politely. It only looks, so it keeps nobody signed in.
 */
export const useFresh = (
  path: string,
  shown: Asked<QueueReply>,
  take: (queue: QueueReply) => void,
): void => {
  const { ask, announce } = useDesk();
  const known = useRef<QueueReply | undefined>(undefined);
  known.current = shown.kind === 'ok' ? shown.value : undefined;
  useEffect(() => {
    const look = async (): Promise<void> => {
      const before = known.current;
      if (document.hidden || before === undefined) return;
      const answer = await ask(path, queueReplySchema, { isLook: true });
      if (answer.kind !== 'ok') return;
      const fresh = newIn(before, answer.value);
      take(answer.value);
      if (fresh > 0) announce(queueWords.fresh(fresh));
    };
    const timer = setInterval(() => void look(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [path, ask, announce, take]);
};

const newIn = (before: QueueReply, after: QueueReply): number => {
  const known = new Set(before.cases.map(({ reference }) => reference));
  return after.cases.filter(({ reference }) => !known.has(reference)).length;
};

import type { Live } from '../form/live.ts';
import { type Reply, readReply } from './read-reply.ts';

const longestWaitMilliseconds = 30_000;

/** Sends a form's fields as the form itself would, and asks for a reply that script can read. Never throws. */
export const sendForm = async (action: string, fields: Live): Promise<Reply> => {
  const answer = await post(action, fields);
  return answer === undefined
    ? { kind: 'trouble', trouble: 'offline' }
    : readReply(answer.status, answer.body);
};

/** What came back, or nothing when nobody could be reached. Who waits too long is answered as a gateway would. */
export const post = async (
  action: string,
  fields: Live,
): Promise<{ readonly status: number; readonly body: unknown } | undefined> => {
  const hangUp = new AbortController();
  const timer = setTimeout(() => hangUp.abort(), longestWaitMilliseconds);
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      signal: hangUp.signal,
    });
    return { status: response.status, body: parsed(await response.text()) };
  } catch {
    return hangUp.signal.aborted ? { status: 504, body: undefined } : undefined;
  } finally {
    clearTimeout(timer);
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Everything the form holds now. */
export const fieldsOf = (form: HTMLFormElement): Live =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );

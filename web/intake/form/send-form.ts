import type { FormField } from '../../../shared/submission/form-fields.ts';
import { type Reply, readReply } from './read-reply.ts';

const longestWaitMilliseconds = 30_000;

/** Sends a form's fields as the form itself would, and asks for a reply that script can read. Never throws. */
export const sendForm = async (action: string, fields: readonly FormField[]): Promise<Reply> => {
  const hangUp = new AbortController();
  const timer = setTimeout(() => hangUp.abort(), longestWaitMilliseconds);
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      signal: hangUp.signal,
    });
    return readReply(response.status, await bodyOf(response));
  } catch {
    return { kind: 'trouble', trouble: 'offline' };
  } finally {
    clearTimeout(timer);
  }
};

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Everything the form holds now. */
export const fieldsOf = (form: HTMLFormElement): readonly FormField[] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ZodMiniType } from 'zod/mini';
import type { Answer } from '../api/desk-client.ts';
import { useDesk } from './desk-context.ts';

export type Asked<Value> = Answer<Value> | { readonly kind: 'loading' };

/** What the API answers at an address. It is asked again when the address changes, or by `again`. */
export const useAsked = <Value>(
  path: string,
  schema: ZodMiniType<Value>,
): {
  readonly answer: Asked<Value>;
  readonly again: () => Promise<void>;
  readonly take: (value: Value) => void;
} => {
  const { ask } = useDesk();
  const [held, setHeld] = useState<{ path: string; answer: Asked<Value> }>();
  const again = useCallback(async () => {
    const answer = await ask(path, schema);
    setHeld({ path, answer });
  }, [ask, path, schema]);
  useEffect(() => {
    void again();
  }, [again]);
  const take = useCallback(
    (value: Value) => setHeld({ path, answer: { kind: 'ok', value } }),
    [path],
  );
  return { answer: held?.path === path ? held.answer : { kind: 'loading' }, again, take };
};

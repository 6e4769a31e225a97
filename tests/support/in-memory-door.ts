import type { OriginSecret } from '../../functions/domain/door/origin-secret.ts';
import type { EdgeHeader, OriginSecretStore } from '../../functions/ports/origin-secret.ts';

/** A value as long as ours are. */
export const aSecret = (name: string): string => name.padEnd(43, '-');

export const anOriginSecret = (more: Partial<OriginSecret> = {}): OriginSecret => ({
  current: aSecret('first'),
  previous: '',
  since: '2026-03-02T09:00:00.000Z',
  ...more,
});

/** Keeps the secret in memory. */
export const inMemoryOriginSecret = (given = anOriginSecret()) => {
  let kept = given;
  const store: OriginSecretStore = {
    read: async () => kept,
    keep: async (secret) => {
      kept = secret;
    },
  };
  return { ...store, now: () => kept };
};

/** Says a value from memory, with a version as CloudFront counts them. */
export const inMemoryEdge = (given = aSecret('first')) => {
  let [value, version] = [given, 1];
  const edge: EdgeHeader = {
    read: async () => ({ value, version: String(version) }),
    say: async (next, from) => {
      if (from !== String(version)) return 'changed-meanwhile';
      value = next;
      version += 1;
      return 'said';
    },
  };
  return { ...edge, says: () => value };
};

import type { OriginSecret } from '../domain/door/origin-secret.ts';

/** Reads what is kept. Rejects when it cannot be read. */
export type ReadOriginSecret = () => Promise<OriginSecret>;

export type OriginSecretStore = {
  readonly read: ReadOriginSecret;
  /** Keeps another in its place. The same one kept twice is kept once. */
  readonly keep: (secret: OriginSecret) => Promise<void>;
};

/** What CloudFront says to the functions, and the version of its settings in which it says so. */
export type Said = { readonly value: string; readonly version: string };

export type EdgeHeader = {
  readonly read: () => Promise<Said>;
  /** Has CloudFront say another value, unless its settings are no longer that version: then nothing is changed. */
  readonly say: (value: string, version: string) => Promise<'said' | 'changed-meanwhile'>;
};

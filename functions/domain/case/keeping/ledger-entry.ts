import type { ErasureSubject } from '../../../../shared/desk-api/keeping-lists.ts';

/**
 * One thing that was taken out of a case for good, so that a restore can take it out again (practice rule 26). No words,
 * no names: ids of items, names of fields, and places in a text counted in UTF-16 units.
 */
export type LedgerEntry = {
  /** `<reference>#<version>`: the change that took it out. */
  readonly id: string;
  readonly reference: string;
  readonly at: string;
  readonly by: string;
  readonly kind: 'disposal' | 'erasure' | 'redaction';
  readonly because: string;
  readonly whose?: ErasureSubject;
  /** Items that go whole. A disposal names none: every word goes, whatever is there. */
  readonly deleted: readonly string[];
  readonly fields: readonly TakenField[];
};

/** A field of an item: all of it, or from and up to some places in its text. */
export type TakenField = {
  readonly item: string;
  readonly field: string;
  readonly spans?: readonly Span[];
};

export type Span = readonly [from: number, to: number];

export const entryId = (reference: string, version: number): string => `${reference}#${version}`;

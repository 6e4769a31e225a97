/** What a keyed hash is for. Each purpose has its own label, so that one can never stand for another. */
export type SigningPurpose =
  | 'submission-content'
  | 'submission-id'
  | 'status'
  | 'form-began'
  | 'status-action'
  | 'person-word'
  | 'visit-count'
  | 'referral-link'
  | 'referral-answer'
  | 'alert-link';

/** A keyed hash in hexadecimal (64 letters) and the id of the key that made it. */
export type Signature = { readonly keyId: string; readonly mac: string };

export type Signer = {
  /** Signs with the current key, or with the named one while it is not retired. Throws when that key is not known. */
  readonly sign: (purpose: SigningPurpose, text: string, keyId?: string) => Promise<Signature>;
  /** Signs with every key of the ring, the current one first: to find what was kept before the ring was turned. */
  readonly signWithEvery: (purpose: SigningPurpose, text: string) => Promise<readonly Signature[]>;
  /** True when `signature` is of this text, by any key not yet retired. Takes the same time either way. */
  readonly verify: (
    purpose: SigningPurpose,
    text: string,
    signature: Signature,
  ) => Promise<boolean>;
  /** True when both texts are the same. Takes the same time whichever letters differ. */
  readonly isSame: (one: string, other: string) => boolean;
};

/**
 * What a mailed link stands for: one thing of one case, until a moment. There is no account behind it; whoever has it
 * may do what its page offers, and nothing else.
 */
export type LinkClaim = {
  readonly reference: string;
  /** Which thing of the case, and which link to it: ids and counts only. */
  readonly about: string;
  /** The last second in which it opens, in seconds since 1970 (UTC). */
  readonly until: number;
};

/** A keyed hash of the claim, with the id of its key. */
export type LinkSignature = { readonly keyId: string; readonly mac: string };

/** The text that is signed. Each kind of link is signed with a label of its own, so that none stands for another. */
export const claimText = ({ reference, about, until }: LinkClaim): string =>
  `${reference}\n${about}\n${until}`;

/** The code that stands behind the `#` of a link: browsers keep that part to themselves, so no server's log has it. */
export const linkCodeOf = (
  { reference, about, until }: LinkClaim,
  { keyId, mac }: LinkSignature,
): string => [reference, about, until, keyId, mac].join('.');

const shape = /^([\w-]{5,20})\.([\w-]{1,20})\.(\d{9,11})\.([\w-]{1,60})\.([0-9a-f]{64})$/;

/**
 * Reads a code that came back: alone, or with the whole link round it, with the line breaks that mail programs put in.
 * Undefined when it is none. Nothing in it is to be believed before its signature is.
 */
export const readLinkCode = (
  typed: string,
): { readonly claim: LinkClaim; readonly signature: LinkSignature } | undefined => {
  const code = typed.slice(typed.lastIndexOf('#') + 1).replace(/\s/g, '');
  const [, reference, about, until, keyId, mac] = shape.exec(code) ?? [];
  if (reference === undefined || about === undefined || keyId === undefined || mac === undefined) {
    return undefined;
  }
  return { claim: { reference, about, until: Number(until) }, signature: { keyId, mac } };
};

/** The last second of a link that was promised at an instant and opens for so many days. */
export const openUntil = (promisedAt: string, days: number): number =>
  Math.floor(Date.parse(promisedAt) / 1000) + days * 86_400;

/** Whether its time is over. `now` is a UTC instant. */
export const isOver = ({ until }: Pick<LinkClaim, 'until'>, now: string): boolean =>
  Date.parse(now) > until * 1000;

const unsafe = /[^A-Za-z0-9-]/g;
const escaped = /_([0-9a-f]{2})/g;

/**
 * A notice's id as a tag of the mail service, which takes only letters, digits, `_` and `-`. Ours are ASCII; any other
 * sign stands as `_` and its code, so that `noticeIdFrom` gives back exactly what went in.
 */
export const noticeTagOf = (noticeId: string): string =>
  noticeId.replace(unsafe, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** The notice's id that a tag stands for. */
export const noticeIdFrom = (tag: string): string =>
  tag.replace(escaped, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

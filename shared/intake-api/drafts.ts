/**
 * Unfinished forms (design.md section 6, Drafts). A form is sent as it stands, with these names beside its own; what a
 * draft holds is opened only by its code, which a browser keeps in a cookie and a person may write down.
 */

/**
 * The code, kept by this browser alone. With `__Host-` and Secure, browsers take it from this very address and over
 * https only; they take it from 127.0.0.1 and localhost too, so that it is the same name here and there.
 */
export const draftCookieName = '__Host-heard-draft';

/** Days that a browser remembers a draft by itself; less than it is kept, for others may use the same one. */
export const draftCookieDays = 7;

/** What a form says of its draft beside its answers. None of it is kept in the draft. */
export const draftFields = {
  /** The revision that this page goes on from; none when it never saved. */
  revision: 'form.revision',
  /** The revision that this save makes, drawn by the page so that a lost answer can be told from another page's save. */
  next: 'form.next',
  /** The screen they have reached. */
  screen: 'form.screen',
  action: 'form.action',
  /** The code as typed on the resume page; without this name a browser's own draft is meant. */
  code: 'code',
} as const;

export const draftActions = { keepCode: 'save-with-code', remove: 'delete-draft' } as const;

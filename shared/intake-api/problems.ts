/** The closed list of what can go wrong with a request, with the words the public sees (RFC 9457). */
export const problemKinds = {
  'not-readable': { status: 400, title: 'We could not read what was sent.' },
  'unknown-names': { status: 400, title: 'The form sent something we do not know.' },
  'wrong-answers': { status: 422, title: 'Some answers need another look. Nothing was sent.' },
  'too-big': { status: 413, title: 'This is more than we can take in one go. Nothing was sent.' },
  'wrong-type': { status: 415, title: 'Please send a form or JSON.' },
  'form-only': { status: 415, title: 'Please send a form.' },
  'wrong-method': { status: 405, title: 'This address takes complaints by POST only.' },
  'sent-before': {
    status: 409,
    title: 'This form was sent before with other words. We have the first one.',
  },
  'not-opened': {
    status: 403,
    title: 'This did not open. Please check the reference and the secret code.',
  },
  'link-not-opened': {
    status: 403,
    title: 'This link did not open. Please use the whole link from our mail.',
  },
  'link-newer': { status: 410, title: 'There is a newer link. Please look in your newest mail.' },
  'link-expired': { status: 410, title: 'This link has run out. Please call us for a new one.' },
  'link-ended': {
    status: 410,
    title: 'The young person has said no for now. Please do not contact them.',
  },
  'slow-down': {
    status: 429,
    title: 'There were many tries with this reference. Please wait, then try again.',
  },
  failed: {
    status: 500,
    title: 'Something went wrong at our end. Please send it again: we will not store it twice.',
  },
  busy: { status: 429, title: 'We are very busy right now. Please wait a minute, then try again.' },
  'no-draft': { status: 404, title: 'We cannot find anything saved under that code.' },
  'draft-newer': { status: 409, title: 'This form was saved from another page since then.' },
  'draft-gone': { status: 410, title: 'What was saved is not there any more.' },
  'not-from-here': { status: 403, title: 'Please use the form on our own page.' },
  unavailable: { status: 503, title: 'We cannot reach our records just now.' },
} as const satisfies Readonly<Record<string, { status: number; title: string }>>;

export type ProblemKind = keyof typeof problemKinds;

/** The id of a problem's kind. It is a name, not an address to open. */
export const problemType = (kind: ProblemKind): string => `urn:heard:problem:${kind}`;

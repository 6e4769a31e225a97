import * as z from 'zod/mini';

/** Why a command that could be read cannot be done to this case as it stands. A closed list; the desk has a sentence for each. */
export const cannotBecause = [
  'nothing-chosen',
  'not-there',
  'held-already',
  'not-held',
  'needs-words',
  'not-a-later-day',
  'not-offered',
  'day-does-not-fit',
  'closed',
  'not-closed',
  'not-a-complaint',
  'a-complaint-already',
  'read-first',
  'done-already',
  'not-done-yet',
  'the-same',
  'not-a-route',
  'may-not-see-it',
  'advocate-first',
  'stage-2-not-told',
  'inside-the-limit',
  'in-the-future',
  'too-late',
  'every-part-first',
  'every-check-first',
  'somebody-else-first',
  'childs-version-first',
  'say-who-tells-the-child',
  'late-reason-first',
  'not-late',
  'decision-first',
  'tasks-first',
  'consent-first',
  'speak-with-them-first',
  'has-a-command-of-its-own',
  'not-on-list',
  'one-only',
  'stage-1-over',
  'stage-1-first',
  'nothing-to-look-at',
  'not-running',
  'stage-running',
  'has-a-conflict',
  'not-available',
  'seat-taken',
  'seat-empty',
  'both-reports-first',
  'recommendations-first',
  'adjudicator-only',
  'needs-owner-and-day',
  'every-criterion-first',
  'actions-first',
  'too-early',
  'asked-before',
  'not-a-compliment',
  'on-legal-hold',
  'access-request-first',
  'who-they-are-first',
  'kept-longer',
  'letters-first',
  'disposed',
  'too-many-words',
] as const;
export type CannotBecause = (typeof cannotBecause)[number];

/** What came of a command. `repeated`: it was done before under this id; the case is as that left it. */
export const commandReplySchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['done', 'repeated']), version: z.int() }),
    z.strictObject({
      kind: z.literal('cannot'),
      field: z.string(),
      because: z.enum(cannotBecause),
    }),
    z.strictObject({ kind: z.literal('not-allowed') }),
    /** Somebody changed the case first: the version it has now, beside the one the command was made on. */
    z.strictObject({ kind: z.literal('stale'), version: z.int() }),
  ]),
);
export type CommandReply = z.infer<typeof commandReplySchema>;

/** The reply to a command that was carried out; `statusSecret` after a new one was issued, to be said or handed over. */
export const commandDoneSchema = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['done', 'repeated']),
    version: z.int(),
    statusSecret: z.optional(z.string()),
  }),
);

/** With `yes`: a page asks for what is new by itself, which does not keep anybody signed in. */
export const lookHeader = 'heard-look';

/** The page of the desk; what is opened there is in no address that is mailed. */
export const deskPage = '/desk';

/** The paths of the desk. */
export const deskPaths = {
  me: '/api/desk/me',
  signOut: '/api/desk/sign-out',
  staff: '/api/desk/staff',
  person: (id: string): string => `/api/desk/staff/${id}`,
  personEnd: (id: string): string => `/api/desk/staff/${id}/end`,
  queue: '/api/desk/queue',
  week: '/api/desk/week',
  tracker: '/api/desk/tracker',
  office: '/api/desk/office',
  search: '/api/desk/search',
  entries: '/api/desk/entries',
  case: (reference: string): string => `/api/desk/cases/${reference}`,
  company: (reference: string): string => `/api/desk/cases/${reference}/company`,
  rehearsal: (reference: string): string => `/api/desk/cases/${reference}/rehearsal`,
  accessDraft: (reference: string, request: string): string =>
    `/api/desk/cases/${reference}/access-requests/${request}`,
  alike: (reference: string): string => `/api/desk/cases/${reference}/alike`,
  commands: (reference: string): string => `/api/desk/cases/${reference}/commands`,
} as const;

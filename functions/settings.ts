import * as z from 'zod/mini';

/**
 * What each function needs from its environment, and nothing more (one schema per function, so nothing is optional
 * that a function cannot do without). `infra` sets these names; `handlers` read them once at cold start.
 */

/** An address that mail can go to. */
export const emailSchema = z.lazy(() =>
  z
    .string()
    .check(
      z.regex(
        /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/,
        'an email address, like complaints@council.example',
      ),
    ),
);
const email = emailSchema;
const phone = z.lazy(() => z.string().check(z.minLength(5), z.maxLength(40)));

/** One council's own settings: inboxes and duty contacts. Given to functions only, never shipped to visitors. */
export const councilSettingsSchema = z.lazy(() =>
  z.strictObject({
    authority: z.string(),
    sender: z.strictObject({ address: email, name: z.string() }),
    replyTo: email,
    contactPerson: z.strictObject({ name: z.string(), phone }),
    /** Named instead, in a letter about a complaint against the complaints team itself (practice rule 6). */
    seniorContact: z.optional(z.strictObject({ name: z.string(), phone })),
    /** Where a posted letter comes back to: it shows outside the envelope, so it names no council and no team. */
    returnAddress: z.optional(
      z
        .array(z.string().check(z.minLength(1), z.maxLength(60)))
        .check(z.minLength(1), z.maxLength(5)),
    ),
    inboxes: z.strictObject({
      complaints: email,
      advocacy: email,
      duty: z.array(z.strictObject({ address: email, phone })).check(z.minLength(1)),
      senior: email,
      /** Who gets the weekly tracker of open complaints; left out, it is at the desk alone. */
      tracker: z.optional(z.array(email).check(z.maxLength(50))),
      byRoute: z.strictObject({
        corporate: email,
        'conference-appeal': email,
        'information-rights': email,
        whistleblowing: email,
        'specially-trained': email,
      }),
    }),
    dutyAcknowledgeWithinMinutes: z.int().check(z.minimum(1)),
    configurationSet: z.string(),
  }),
);
export type CouncilSettings = z.infer<typeof councilSettingsSchema>;

const fromJson = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((value: string): unknown => JSON.parse(value)),
    ),
    schema,
  );

/** Names of the page's built files, as Vite's manifest gives them: paths from the site's root. */
export const pageAssetsSchema = z.lazy(() =>
  z.strictObject({
    mark: z.string(),
    leave: z.string(),
    link: z.string(),
    style: z.string(),
    accent: z.string(),
    formApp: z.string(),
    formAppPreloads: z.array(z.string()),
  }),
);
export type PageAssets = z.infer<typeof pageAssetsSchema>;

/** Where and as what staff sign in: Cognito's addresses on AWS. Nothing of it is secret. */
export const signInSettingsSchema = z.lazy(() =>
  z.strictObject({
    issuer: z.string(),
    clientId: z.string(),
    scope: z.string(),
    authorize: z.string(),
    token: z.string(),
    logout: z.string(),
  }),
);
export type SignInSettings = z.infer<typeof signInSettingsSchema>;

const table = () => ({ HEARD_TABLE: z.string(), HEARD_AUTHORITY: z.string() });
const origin = () => ({ HEARD_ORIGIN: z.url() });

export const submitSettings = z.lazy(() =>
  z.object({
    ...table(),
    HEARD_KEY_RING: z.string(),
    HEARD_PAGE_ASSETS: fromJson(pageAssetsSchema),
  }),
);
export const statusSettings = submitSettings;
export const statusActionsSettings = submitSettings;
export const referralActionsSettings = submitSettings;
export const alertActionsSettings = submitSettings;
export const draftSettings = submitSettings;
export const deliverNoticesSettings = z.lazy(() =>
  z.object({
    ...table(),
    ...origin(),
    HEARD_COUNCIL: fromJson(councilSettingsSchema),
    HEARD_KEY_RING: z.string(),
  }),
);
export const sweepSettings = deliverNoticesSettings;
export const monitorSettings = submitSettings;
export const gatherMonitoringSettings = z.lazy(() => z.object({ HEARD_TABLE: z.string() }));
export const keepDatesSettings = z.lazy(() => z.object(table()));
export const keepPlacesSettings = z.lazy(() => z.object(table()));
const wholeNumber = z.lazy(() =>
  z.pipe(z.pipe(z.string(), z.transform(Number)), z.int().check(z.minimum(1))),
);
/** Of the council's settings the clockwork is given two numbers, and no address. */
export const clockworkSettings = z.lazy(() =>
  z.object({
    ...table(),
    HEARD_DUTY_CONTACTS: wholeNumber,
    HEARD_DUTY_MINUTES: wholeNumber,
  }),
);
/** Of the council's settings the tracker is given how many get it, and no address. */
export const weeklyTrackerSettings = z.lazy(() =>
  z.object({
    ...table(),
    HEARD_TRACKER_READERS: z.pipe(
      z.pipe(z.string(), z.transform(Number)),
      z.int().check(z.minimum(0)),
    ),
  }),
);
export const mailEventsSettings = clockworkSettings;
export const healthSettings = z.lazy(() => z.object({ HEARD_TABLE: z.string() }));
export const signInSettings = z.lazy(() =>
  z.object({ HEARD_SIGN_IN: fromJson(signInSettingsSchema) }),
);
export const deskSessionSettings = z.lazy(() => z.object({ HEARD_TABLE: z.string() }));
export const deskStaffSettings = deskSessionSettings;
export const firstStaffSettings = deskSessionSettings;
export const deskReadSettings = z.lazy(() => z.object({ ...table(), HEARD_KEY_RING: z.string() }));
export const deskCommandSettings = deskReadSettings;
export const deskEntrySettings = deskReadSettings;
export type DeskReadSettings = z.infer<typeof deskReadSettings>;
/** The header in which CloudFront says the origin secret to the functions behind it. */
export const originHeader = 'x-heard-origin';
/** What the door of every function that answers the web needs: the rest of it is set by Lambda itself. */
export const doorSettings = z.lazy(() =>
  z.object({
    HEARD_ORIGIN_SECRET: z.string(),
    AWS_REGION: z.string(),
    AWS_ACCESS_KEY_ID: z.string(),
    AWS_SECRET_ACCESS_KEY: z.string(),
    AWS_SESSION_TOKEN: z.optional(z.string()),
    AWS_ENDPOINT_URL_SECRETS_MANAGER: z.optional(z.string()),
  }),
);
export const turnOriginSecretSettings = z.lazy(() =>
  z.object({
    HEARD_ORIGIN_SECRET: z.string(),
    HEARD_DISTRIBUTION: z.string(),
  }),
);
export const openapiSettings = z.lazy(() => z.object(origin()));
export const lookInSettings = openapiSettings;

export type SubmitSettings = z.infer<typeof submitSettings>;
export type DeliverySettings = z.infer<typeof deliverNoticesSettings>;
export type MonitorSettings = z.infer<typeof monitorSettings>;
export type KeepDatesSettings = z.infer<typeof keepDatesSettings>;
export type WeeklyTrackerSettings = z.infer<typeof weeklyTrackerSettings>;
export type KeepPlacesSettings = z.infer<typeof keepPlacesSettings>;
export type ClockworkSettings = z.infer<typeof clockworkSettings>;
export type HealthSettings = z.infer<typeof healthSettings>;
export type TurnOriginSecretSettings = z.infer<typeof turnOriginSecretSettings>;

import * as z from 'zod/mini';
import { limits } from '../submission/limits.ts';
import { type Parsed, parseWith } from '../submission/parse-submission.ts';
import { calendarDate, clockTime, line, text } from '../submission/text-schemas.ts';

/** What the advocacy service may do with the link it was mailed. `open` changes nothing. */
export const referralActions = ['open', 'accept', 'decline', 'first-contact'] as const;
export type ReferralActionName = (typeof referralActions)[number];

/** Why the service cannot take a referral on. */
export const declineReasons = [
  'conflict-of-interest',
  'no-advocate-free',
  'outside-our-area',
  'young-person-said-no',
  'cannot-reach-them',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** How an advocate and a young person first spoke. */
export const contactKinds = [
  'in-person',
  'phone',
  'video',
  'text',
  'email',
  'post',
  'through-someone',
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** The most that a code pasted from a mail may be: a whole link, with room for what mail programs add. */
const longestCode = 600;

/** What opens a link's page: from the mail, or pasted. It never stands in a path or a query. */
export const linkCode = z.lazy(() => text(longestCode));

const open = z.lazy(() => z.strictObject({ token: linkCode, action: z.literal('open') }));

const accept = z.lazy(() =>
  z.strictObject({
    token: linkCode,
    action: z.literal('accept'),
    name: line(limits.name),
    workContact: z.optional(line(limits.line)),
  }),
);

const decline = z.lazy(() =>
  z
    .strictObject({
      token: linkCode,
      action: z.literal('decline'),
      because: z.enum(declineReasons),
      more: z.optional(text(limits.pointDetails)),
    })
    .check(
      z.refine(({ because, more }) => because !== 'other' || more !== undefined, {
        error: 'reason-needed',
        path: ['more'],
      }),
    ),
);

const firstContact = z.lazy(() =>
  z.strictObject({
    token: linkCode,
    action: z.literal('first-contact'),
    date: calendarDate,
    time: clockTime,
    how: z.enum(contactKinds),
  }),
);

/** One request from the page of a referral's link; names of another action are not in the contract of this one. */
export const referralActionSchema = z.lazy(() =>
  z.discriminatedUnion('action', [open, accept, decline, firstContact]),
);
export type ReferralActionAsked = z.infer<typeof referralActionSchema>;

type Asked<Action> = Action extends unknown ? Omit<Action, 'token'> : never;
/** The answer itself, without what opened the page. */
export type ReferralAnswer = Exclude<Asked<ReferralActionAsked>, { action: 'open' }>;

/** Reads an unknown value as such a request. Never throws; each problem names its field. */
export const parseReferralAction: (value: unknown) => Parsed<ReferralActionAsked> =
  parseWith(referralActionSchema);

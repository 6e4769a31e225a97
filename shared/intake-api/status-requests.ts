import * as z from 'zod/mini';
import { once } from '../once.ts';
import { limits } from '../submission/limits.ts';
import { safetyAnswers } from '../submission/lists.ts';
import { submissionIdSchema } from '../submission/submission.ts';
import { emailAddress, line, phoneNumber, text } from '../submission/text-schemas.ts';

/** What opens a status page: both are typed by the person, and neither ever stands in a URL. */
const opening = once(() => ({ reference: line(limits.line), secret: line(limits.line) }));

export const statusSchema = z.lazy(() => z.strictObject(opening()));
export type StatusAsked = z.infer<typeof statusSchema>;

/** What may be asked from the status page. Each is a request, not an act (practice rule 22). */
export const statusActions = [
  'add',
  'advocate',
  'contact',
  'withdraw',
  'wrong-place',
  'next-stage',
] as const;
export type StatusActionName = (typeof statusActions)[number];

/** What may be asked for next: somebody new looks into it, or a panel does (law.md section 4). */
export const nextStages = ['stage-2', 'stage-3'] as const;
export type NextStage = (typeof nextStages)[number];

/** Why somebody withdraws (practice.md section 2 (8)). */
export const withdrawReasons = ['settled', 'changed-mind', 'no-reply', 'afraid', 'other'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

// Made by the page, so that pressing twice is asking once.
const asking = () => ({ ...opening(), actionId: submissionIdSchema });

const add = z.lazy(() =>
  z.strictObject({
    ...asking(),
    action: z.literal('add'),
    words: text(limits.story),
    safety: z.optional(z.enum(safetyAnswers)),
    where: z.optional(text(limits.note)),
  }),
);

const advocate = z.lazy(() =>
  z.strictObject({
    ...asking(),
    action: z.literal('advocate'),
    wish: z.enum(['refer', 'no']),
  }),
);

const newContact = z.lazy(() =>
  z.strictObject({
    email: z.optional(emailAddress),
    phone: z.optional(phoneNumber),
    post: z.optional(text(limits.note)),
    note: z.optional(text(limits.note)),
  }),
);

const contact = z.lazy(() =>
  z
    .strictObject({
      ...asking(),
      action: z.literal('contact'),
      contact: z.optional(newContact),
    })
    .check(
      z.refine((asked) => asked.contact !== undefined, {
        error: 'contact-needed',
        path: ['contact', 'email'],
      }),
    ),
);

const withdraw = z.lazy(() =>
  z.strictObject({
    ...asking(),
    action: z.literal('withdraw'),
    reason: z.optional(z.enum(withdrawReasons)),
    more: z.optional(text(limits.pointDetails)),
  }),
);

const wrongPlace = z.lazy(() =>
  z.strictObject({
    ...asking(),
    action: z.literal('wrong-place'),
    part: z.optional(line(limits.line)),
    why: text(limits.pointDetails),
  }),
);

/** Which stage it is, the case says. No form and no reason may be asked for (law.md section 4). */
const goOn = z.lazy(() =>
  z.strictObject({
    ...asking(),
    action: z.literal('next-stage'),
    lookAt: z.optional(text(limits.pointDetails)),
  }),
);

/** One request from the status page; names of another action are not in the contract of this one. */
export const statusActionSchema = z.lazy(() =>
  z.discriminatedUnion('action', [add, advocate, contact, withdraw, wrongPlace, goOn]),
);
export type StatusActionAsked = z.infer<typeof statusActionSchema>;

type Asked<Action> = Action extends unknown
  ? Omit<Action, 'reference' | 'secret' | 'actionId'>
  : never;
/** The request itself, without what opened the page. */
export type StatusAction = Asked<StatusActionAsked>;

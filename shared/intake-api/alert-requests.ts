import * as z from 'zod/mini';
import { limits } from '../submission/limits.ts';
import { type Parsed, parseWith } from '../submission/parse-submission.ts';
import { line } from '../submission/text-schemas.ts';
import { linkCode } from './referral-requests.ts';

/** What whoever is on duty may do with the link of an alert. `open` changes nothing. */
export const alertActions = ['open', 'acknowledge'] as const;

const open = z.lazy(() => z.strictObject({ token: linkCode, action: z.literal('open') }));

const acknowledge = z.lazy(() =>
  z.strictObject({
    token: linkCode,
    action: z.literal('acknowledge'),
    name: line(limits.name),
    role: z.optional(line(limits.line)),
  }),
);

/** One request from the page of an alert's link. */
export const alertActionSchema = z.lazy(() => z.discriminatedUnion('action', [open, acknowledge]));
export type AlertActionAsked = z.infer<typeof alertActionSchema>;

/** Reads an unknown value as such a request. Never throws; each problem names its field. */
export const parseAlertAction: (value: unknown) => Parsed<AlertActionAsked> =
  parseWith(alertActionSchema);

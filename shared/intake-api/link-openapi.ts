import * as z from 'zod/mini';
import { once } from '../once.ts';
import { alertReplySchema } from './alert-replies.ts';
import { alertActionSchema } from './alert-requests.ts';
import { paths } from './paths.ts';
import { referralReplySchema } from './referral-replies.ts';
import { referralActionSchema } from './referral-requests.ts';

const jsonSchema = (schema: z.ZodMiniType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

export const linkSchemas = once(() => ({
  ReferralAction: jsonSchema(referralActionSchema),
  Referral: jsonSchema(referralReplySchema),
  AlertAction: jsonSchema(alertActionSchema),
  Alert: jsonSchema(alertReplySchema),
}));

const anyCode = (about: string): string => `K4T-9WX-2HR.${about}.1798761600.k1.${'0'.repeat(64)}`;

/** The shape of an answer; the code is the one behind the `#` of a link in our mail. */
export const linkExamples = {
  'referral-action': {
    summary: 'The advocacy service says yes',
    value: { token: anyCode('1'), action: 'accept', name: 'Alex' } satisfies z.input<
      typeof referralActionSchema
    >,
  },
  'alert-action': {
    summary: 'Somebody on duty has an urgent alert',
    value: {
      token: anyCode('urgent-alert-1'),
      action: 'acknowledge',
      name: 'Alex',
      role: 'duty social worker',
    } satisfies z.input<typeof alertActionSchema>,
  },
};

const problems = {
  '400': 'Not readable, or names that are not in the contract.',
  '403': 'The code is not whole, or is none of ours.',
  '410': 'There is a newer link, its time is over, or the young person has said no.',
  '413': 'Over 256 KB.',
  '415': 'Neither a form nor JSON.',
  '422': 'Answers that cannot be taken; `errors` names each field.',
  '429': 'Too many tries from this address; `Retry-After` says how long to wait.',
  '500': 'Failed at our end; answering again is safe.',
};

const problemAnswers = Object.fromEntries(
  Object.entries(problems).map(([status, description]) => [
    status,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

const answering = (
  summary: string,
  schemas: {
    readonly asked: keyof ReturnType<typeof linkSchemas>;
    readonly reply: keyof ReturnType<typeof linkSchemas>;
  },
  example: keyof typeof linkExamples,
) => ({
  post: {
    summary,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${schemas.asked}` },
          examples: { [example]: { $ref: `#/components/examples/${example}` } },
        },
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    },
    responses: {
      '200': {
        description: 'As it stands.',
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${schemas.reply}` } },
        },
      },
      ...problemAnswers,
    },
  },
});

/** What is done by a mailed link, without an account. */
export const linkPaths = {
  [paths.referralActions]: answering(
    'Open a referral by its mailed link, accept it, decline it, or tell of first contact. The same answer again changes nothing.',
    { asked: 'ReferralAction', reply: 'Referral' },
    'referral-action',
  ),
  [paths.alertActions]: answering(
    'Open an urgent alert by its mailed link, or say who has it. The first name stands.',
    { asked: 'AlertAction', reply: 'Alert' },
    'alert-action',
  ),
};

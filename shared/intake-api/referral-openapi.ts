import * as z from 'zod/mini';
import { paths } from './paths.ts';
import { referralReplySchema } from './referral-replies.ts';
import { referralActionSchema } from './referral-requests.ts';

const jsonSchema = (schema: z.ZodMiniType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

export const referralSchemas = {
  ReferralAction: jsonSchema(referralActionSchema),
  Referral: jsonSchema(referralReplySchema),
};

/** The shape of an answer; the code is the one behind the `#` of a link in our mail. */
export const referralExamples = {
  'referral-action': {
    summary: 'The advocacy service says yes',
    value: {
      token: `K4T-9WX-2HR.1.1798761600.k1.${'0'.repeat(64)}`,
      action: 'accept',
      name: 'Alex',
    } satisfies z.input<typeof referralActionSchema>,
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

/** The advocacy service's part of the public contract: a mailed link, and no account. */
export const referralPaths = {
  [paths.referralActions]: {
    post: {
      summary:
        'Open a referral by its mailed link, accept it, decline it, or tell of first contact. The same answer again changes nothing.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ReferralAction' },
            examples: {
              'referral-action': { $ref: '#/components/examples/referral-action' },
            },
          },
          'application/x-www-form-urlencoded': {
            schema: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
      responses: {
        '200': {
          description: 'The referral as it stands.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Referral' } } },
        },
        ...Object.fromEntries(
          Object.entries(problems).map(([status, description]) => [
            status,
            {
              description,
              content: {
                'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
              },
            },
          ]),
        ),
      },
    },
  },
};

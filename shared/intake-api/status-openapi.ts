import * as z from 'zod/mini';
import { once } from '../once.ts';
import { paths } from './paths.ts';
import { statusReplySchema } from './status-replies.ts';
import { statusActionSchema, statusSchema } from './status-requests.ts';

const jsonSchema = (schema: z.ZodMiniType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

export const statusSchemas = once(() => ({
  StatusRequest: jsonSchema(statusSchema),
  StatusAction: jsonSchema(statusActionSchema),
  Status: jsonSchema(statusReplySchema),
}));

/** The shape of requests about a complaint; the reference and secret are those of a receipt. */
export const statusExamples = {
  status: {
    summary: 'With the reference and secret of a receipt',
    value: { reference: 'K4T-9WX-2HR', secret: 'ACDE-FHJK-PRTW-XY23-4679' } satisfies z.input<
      typeof statusSchema
    >,
  },
  'status-action': {
    summary: 'Something is added; the id makes pressing twice asking once',
    value: {
      reference: 'K4T-9WX-2HR',
      secret: 'ACDE-FHJK-PRTW-XY23-4679',
      actionId: '5b0e3f0e-8a57-4c0b-9d5c-2f1f6a9d7a11',
      action: 'add',
      words: 'Somebody rang me today.',
      safety: 'safe',
    } satisfies z.input<typeof statusActionSchema>,
  },
  'next-stage': {
    summary: 'The next stage is asked for; which one it is, the case says, and no word is needed',
    value: {
      reference: 'K4T-9WX-2HR',
      secret: 'ACDE-FHJK-PRTW-XY23-4679',
      actionId: '5b0e3f0e-8a57-4c0b-9d5c-2f1f6a9d7a12',
      action: 'next-stage',
    } satisfies z.input<typeof statusActionSchema>,
  },
};

const answers = {
  '200': {
    description: 'Where it is.',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Status' } } },
  },
};

const problems = {
  '400': 'Not readable, or names that are not in the contract.',
  '403':
    'The reference or the secret is not right, which one is never said; or another site’s page asked.',
  '413': 'Over 256 KB.',
  '415': 'Neither a form nor JSON.',
  '422': 'Answers that cannot be taken; `errors` names each field.',
  '429':
    'Too many tries for this reference from this address; `Retry-After` says how long to wait.',
  '500': 'Failed at our end; asking again is safe.',
};

const problemAnswers = (more: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries({ ...problems, ...more }).map(([status, description]) => [
      status,
      {
        description,
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );

const asking = (
  summary: string,
  schema: keyof ReturnType<typeof statusSchemas>,
  examples: readonly (keyof typeof statusExamples)[],
  more: Readonly<Record<string, string>> = {},
) => ({
  post: {
    summary,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${schema}` },
          examples: Object.fromEntries(
            examples.map((example) => [example, { $ref: `#/components/examples/${example}` }]),
          ),
        },
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    },
    responses: { ...answers, ...problemAnswers(more) },
  },
});

/** The status page's part of the public contract. */
export const statusPaths = {
  [paths.status]: asking('Where is it? Opened with a reference and its secret.', 'StatusRequest', [
    'status',
  ]),
  [paths.statusActions]: asking(
    'Ask something about it. Each is a request: a person confirms it first.',
    'StatusAction',
    ['status-action', 'next-stage'],
    { '409': 'Asked before under this id with other words.' },
  ),
};

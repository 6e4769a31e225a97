import * as z from 'zod/mini';
import { advocacyRequestSchema } from '../submission/advocacy-request.ts';
import { complimentSchema } from '../submission/compliment.ts';
import { submissionSchema } from '../submission/submission.ts';
import { draftFoundSchema, draftSavedSchema } from './draft-replies.ts';
import { draftExample, submissionExamples } from './examples.ts';
import { linkExamples, linkPaths, linkSchemas } from './link-openapi.ts';
import { paths } from './paths.ts';
import { healthSchema, problemSchema, receiptSchema } from './replies.ts';
import { statusExamples, statusPaths, statusSchemas } from './status-openapi.ts';

const jsonSchema = (schema: z.ZodMiniType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const json = (schema: string, description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const receiptResponses = {
  '201': json('Receipt', 'Stored now.'),
  '200': json('Receipt', 'Stored before; the same receipt.'),
  '400': problem('Not readable, or names that are not in the contract.'),
  '409': problem('Stored before with other words; `reference` is the first one’s.'),
  '413': problem('Over 256 KB.'),
  '415': problem('Neither a form nor JSON.'),
  '422': problem('Answers that cannot be taken; `errors` names each field.'),
  '500': problem('Failed at our end; sending again is safe.'),
};

const formContent = {
  'application/x-www-form-urlencoded': {
    schema: {
      type: 'object',
      description:
        'The same names with dots: person.contact.email, complaint.points.0.details. Check boxes repeat.',
      additionalProperties: { type: 'string' },
    },
  },
};

const draftContent = {
  'application/x-www-form-urlencoded': {
    ...formContent['application/x-www-form-urlencoded'],
    examples: { draft: { $ref: '#/components/examples/draft' } },
  },
};

const exampleReferences = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}` }]));

const sending = (summary: string, schema: string, examples: readonly string[]) => ({
  post: {
    summary,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${schema}` },
          examples: exampleReferences(examples),
        },
        ...formContent,
      },
    },
    responses: receiptResponses,
  },
});

const publicPaths = {
  [paths.complaints]: sending(
    'Send a complaint. The same submission sent again gives the same receipt.',
    'Submission',
    ['child', 'adult', 'advocate'],
  ),
  [paths.advocacyRequests]: sending('Ask for an advocate without complaining.', 'AdvocacyRequest', [
    'advocacy-request',
  ]),
  [paths.compliments]: sending('Send something good, or an idea.', 'Compliment', ['compliment']),
  ...statusPaths,
  ...linkPaths,
  [paths.drafts]: {
    post: {
      summary:
        'Keep an unfinished form, sealed with a code that this browser gets as a cookie. Its answers as a form sends them.',
      requestBody: { required: true, content: draftContent },
      responses: {
        '200': json('DraftSaved', 'Kept.'),
        '400': problem('Not readable, or names that are not in the contract.'),
        '403': problem('Asked by another site’s page.'),
        '409': problem('Saved from another page since; `revision` is that one’s.'),
        '410': problem('It is not there any more.'),
        '413': problem('Over 256 KB.'),
        '415': problem('Not a form; JSON is none.'),
        '429': problem('Too many new ones from one address; wait and try again.'),
        '500': problem('Failed at our end; saving again is safe.'),
      },
    },
  },
  [paths.resumeDraft]: {
    post: {
      summary:
        'Open an unfinished form with its code, or with this browser’s cookie; or delete it. A browser is answered with the form itself.',
      requestBody: { required: true, content: formContent },
      responses: {
        '200': json('DraftFound', 'What there is, without a word of it.'),
        '400': problem('Not readable.'),
        '403': problem('Asked by another site’s page.'),
        '404': problem('No such code, or past its time.'),
        '413': problem('Over 256 KB.'),
        '415': problem('Not a form; JSON is none.'),
        '429': problem(
          'Too many wrong codes from one address; `Retry-After` says how long to wait.',
        ),
        '500': problem('Failed at our end; asking again is safe.'),
      },
    },
  },
  [paths.health]: {
    get: { summary: 'Is the service up?', responses: { '200': json('Health', 'Up.') } },
  },
  [paths.openapi]: {
    get: { summary: 'This document.', responses: { '200': { description: 'This document.' } } },
  },
};

/** The public contract as OpenAPI 3.1, from the schemas themselves; `origin` is the portal's address. */
export const openapiDocument = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Heard: complaints about children’s social care',
    version: '1',
    description: 'Changes only ever add. Unknown names are refused.',
  },
  servers: [{ url: origin }],
  paths: publicPaths,
  components: {
    schemas: {
      Submission: jsonSchema(submissionSchema),
      AdvocacyRequest: jsonSchema(advocacyRequestSchema),
      Compliment: jsonSchema(complimentSchema),
      Receipt: jsonSchema(receiptSchema),
      ...statusSchemas(),
      ...linkSchemas(),
      Problem: jsonSchema(problemSchema),
      DraftSaved: jsonSchema(draftSavedSchema),
      DraftFound: jsonSchema(draftFoundSchema),
      Health: jsonSchema(healthSchema),
    },
    examples: {
      ...Object.fromEntries(
        Object.entries({ ...submissionExamples, draft: draftExample }).map(([name, value]) => [
          name,
          { summary: `Can be posted as it stands: ${name}`, value },
        ]),
      ),
      ...statusExamples,
      ...linkExamples,
    },
  },
});

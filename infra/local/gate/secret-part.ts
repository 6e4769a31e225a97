import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type Answer, jsonFailure } from './answer.ts';
import { secretGrant } from './grants.ts';
import { type Admission, type Ask, type Failure, notAuthorized, type Part } from './part.ts';

/** The one secret there is. */
export type Secret = { readonly id: string; readonly value: string };

const bodySchema = z.object({ SecretId: z.string() });

const asksFor = (body: string): string | undefined => {
  try {
    return bodySchema.parse(JSON.parse(body)).SecretId;
  } catch {
    return undefined;
  }
};

const admit = (ask: Ask, secret: Secret): Admission =>
  ask.caller.readsKeyRing && ask.operation === 'GetSecretValue' && asksFor(ask.body) === secret.id
    ? { kind: 'granted', grants: [secretGrant(ask.caller.name)] }
    : {
        kind: 'refused',
        answer: jsonFailure(
          400,
          'AccessDeniedException',
          notAuthorized(ask.caller.name, `secretsmanager:${ask.operation}`, secret.id),
        ),
      };

const failure = (kind: Failure): Answer =>
  kind === 'throttle'
    ? jsonFailure(400, 'ThrottlingException', 'Rate exceeded')
    : jsonFailure(500, 'InternalServiceError', 'An error occurred on the server side.');

/** The key ring, as Secrets Manager hands it out, to the functions that may read it. */
export const secretPart = (secret: Secret): Part => ({
  service: 'secret',
  operationOf: (headers) => headers['x-amz-target']?.split('.')[1] ?? '',
  admit: (ask) => admit(ask, secret),
  reach: async () => ({
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify({
      ARN: `arn:aws:secretsmanager:eu-west-2:000000000000:secret:${secret.id}`,
      Name: secret.id,
      SecretString: secret.value,
      VersionId: randomUUID(),
      VersionStages: ['AWSCURRENT'],
    }),
  }),
  failure,
});

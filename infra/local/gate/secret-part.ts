import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { ServiceFunction } from '../../service.ts';
import { type Answer, jsonFailure } from './answer.ts';
import { originSecretGrant, secretGrant } from './grants.ts';
import { type Admission, type Ask, type Failure, notAuthorized, type Part } from './part.ts';

/** A secret: how it is read, and kept where somebody may. */
export type Secret = {
  readonly id: string;
  readonly read: () => string;
  readonly keep?: (text: string) => void;
};

/** The two there are. */
export type Secrets = { readonly keyRing: Secret; readonly origin: Secret };

const bodySchema = z.object({ SecretId: z.string(), SecretString: z.optional(z.string()) });

const asked = (body: string): z.infer<typeof bodySchema> | undefined => {
  try {
    return bodySchema.parse(JSON.parse(body));
  } catch {
    return undefined;
  }
};

type Caller = Pick<ServiceFunction, 'name' | 'readsKeyRing' | 'originSecret'>;

const mayTouchOrigin = ({ originSecret }: Caller, operation: string): boolean =>
  (originSecret !== undefined && operation === 'GetSecretValue') ||
  (originSecret === 'turns' && operation === 'PutSecretValue');

const grantOf = (
  caller: Caller,
  operation: string,
  id: string | undefined,
  { keyRing, origin }: Secrets,
): string | undefined => {
  if (id === origin.id && mayTouchOrigin(caller, operation)) {
    return originSecretGrant(caller.name, operation);
  }
  return id === keyRing.id && caller.readsKeyRing && operation === 'GetSecretValue'
    ? secretGrant(caller.name)
    : undefined;
};

const admit = ({ caller, operation, body }: Ask, secrets: Secrets): Admission => {
  const id = asked(body)?.SecretId;
  const grant = grantOf(caller, operation, id, secrets);
  if (grant !== undefined) return { kind: 'granted', grants: [grant] };
  const words = notAuthorized(caller.name, `secretsmanager:${operation}`, id ?? '');
  return { kind: 'refused', answer: jsonFailure(400, 'AccessDeniedException', words) };
};

const failure = (kind: Failure): Answer =>
  kind === 'throttle'
    ? jsonFailure(400, 'ThrottlingException', 'Rate exceeded')
    : jsonFailure(500, 'InternalServiceError', 'An error occurred on the server side.');

const reach = ({ operation, body }: Ask, { keyRing, origin }: Secrets): Answer => {
  const { SecretId, SecretString } = asked(body) ?? {};
  const secret = SecretId === origin.id ? origin : keyRing;
  if (operation === 'PutSecretValue') secret.keep?.(SecretString ?? '');
  return {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify({
      ARN: `arn:aws:secretsmanager:eu-west-2:000000000000:secret:${secret.id}`,
      Name: secret.id,
      ...(operation === 'GetSecretValue' && { SecretString: secret.read() }),
      VersionId: randomUUID(),
      VersionStages: ['AWSCURRENT'],
    }),
  };
};

/** The key ring and the origin secret, as Secrets Manager hands them out, to the functions that may read each. */
export const secretPart = (secrets: Secrets): Part => ({
  service: 'secret',
  operationOf: (headers) => headers['x-amz-target']?.split('.')[1] ?? '',
  admit: (ask) => admit(ask, secrets),
  reach: async (ask) => reach(ask, secrets),
  failure,
});

import { text } from 'node:stream/consumers';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod/mini';
import type { ReadOriginSecret } from '../../ports/origin-secret.ts';
import { parseOriginSecret } from './origin-secret-text.ts';

export type SecretPlace = {
  readonly secretId: string;
  readonly region: string;
  /** Where Secrets Manager is. */
  readonly endpoint: URL;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
};

const waitMilliseconds = 2_000;
const answerSchema = z.lazy(() => z.object({ SecretString: z.string() }));

/** SHA-256 as the signer wants it made. */
class Sha256 extends Hash {
  constructor(secret?: ConstructorParameters<typeof Hash>[1]) {
    super('sha256', secret);
  }
}

type Headers = Readonly<Record<string, string>>;

type Send = typeof import('node:https').request;

const senderTo = async ({ protocol }: URL): Promise<Send> => {
  const { request } = await (protocol === 'http:' ? import('node:http') : import('node:https'));
  return request;
};

const post = async (endpoint: URL, headers: Headers, body: string): Promise<string> => {
  const send = await senderTo(endpoint);
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, timeout: waitMilliseconds };
    const sending = send(endpoint, options, (response) => {
      const isRight = response.statusCode === 200;
      text(response).then(
        (answer) =>
          isRight
            ? resolve(answer)
            : reject(new Error(`Secrets Manager answered ${response.statusCode}`)),
        reject,
      );
    });
    sending.on('timeout', () => sending.destroy(new Error('Secrets Manager did not answer')));
    sending.on('error', reject);
    sending.end(body);
  });
};

/**
 * Reads the origin secret with one signed request and without the SDK's client, which takes longer to load than some of
 * the functions that are asked for nothing else (infra/decisions/0013). The signer is the SDK's own.
 */
export const signedSecret = ({
  secretId,
  region,
  endpoint,
  credentials,
}: SecretPlace): ReadOriginSecret => {
  const signer = new SignatureV4({
    service: 'secretsmanager',
    region,
    credentials,
    sha256: Sha256,
  });
  return async () => {
    const body = JSON.stringify({ SecretId: secretId });
    const { headers } = await signer.sign({
      method: 'POST',
      protocol: endpoint.protocol,
      hostname: endpoint.hostname,
      path: '/',
      headers: {
        host: endpoint.host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'secretsmanager.GetSecretValue',
      },
      body,
    });
    const answer = await post(endpoint, headers, body);
    return parseOriginSecret(answerSchema.parse(JSON.parse(answer)).SecretString);
  };
};

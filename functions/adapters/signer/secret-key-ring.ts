import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { ReadKeyRing } from './key-ring-signer.ts';

/** Reads the key ring from Secrets Manager. */
export const secretKeyRing =
  (client: SecretsManagerClient, secretId: string): ReadKeyRing =>
  async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    if (SecretString === undefined) throw new Error('The key ring secret holds no text');
    return SecretString;
  };

import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { OriginSecretStore } from '../../ports/origin-secret.ts';
import { parseOriginSecret } from './origin-secret-text.ts';

/** The origin secret in Secrets Manager, for whoever may change it. */
export const managedSecretStore = (
  client: SecretsManagerClient,
  secretId: string,
): OriginSecretStore => ({
  read: async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    return parseOriginSecret(SecretString);
  },
  keep: async (secret) => {
    await client.send(
      new PutSecretValueCommand({ SecretId: secretId, SecretString: JSON.stringify(secret) }),
    );
  },
});

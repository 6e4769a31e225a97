import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in every bundle for the SDK's own search for credentials (`infra/build/functions.ts`): a function is given its
 * role's in its environment and nowhere else, and reading the ways of a developer's computer took a third of each cold start.
 *
 * Throws where the environment holds none.
 */
export const defaultProvider = fromEnv;

import { devNull } from 'node:os';
import { dirname } from 'node:path';
import type { EnvironmentName, ServiceFunction } from '../../service.ts';

/** Where the gate and a function's bundle are, for the names that Lambda itself would set. */
export type Surroundings = { readonly gate: string; readonly bundle: string };

/** The environment of one function: the names the table gives it, and what Lambda's runtime sets for every function. */
export const environmentFor = (
  { name, environment, memoryMegabytes }: ServiceFunction,
  values: Readonly<Record<EnvironmentName, string>>,
  { gate, bundle }: Surroundings,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(environment.map((each) => [each, values[each]])),
  AWS_REGION: 'eu-west-2',
  AWS_DEFAULT_REGION: 'eu-west-2',
  // The gate knows its callers by this.
  AWS_ACCESS_KEY_ID: name,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: gate,
  AWS_ENDPOINT_URL_SES: gate,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: gate,
  AWS_ENDPOINT_URL_CLOUDFRONT: gate,
  // Nobody's own settings for the AWS tools may reach a function.
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  LAMBDA_TASK_ROOT: dirname(bundle),
  POWERTOOLS_SERVICE_NAME: 'heard',
  TZ: 'UTC',
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from '../constructs/public-address.ts';
import type { Stage } from '../stages.ts';
import { type DeploymentFile, deploymentSchema } from './deployment-schema.ts';
import { examplesIn, readSettingsFile } from './settings-file.ts';

type Budget = Omit<NonNullable<DeploymentFile['budget']>, 'tell'> & {
  readonly tell: readonly string[];
};

/** What one stage of one council is deployed with, every choice made. */
export type Deployment = {
  readonly domain?: Domain;
  readonly tellOfHarm: readonly string[];
  readonly budget: Budget;
  readonly reservedConcurrency: Readonly<Record<string, number | undefined>>;
  readonly threatProtection: boolean;
  readonly signInPrefix?: string;
  readonly senderVerified: boolean;
  readonly backupCopyTo?: string;
  readonly logRetentionDays: number;
};

/** What a stage for ourselves may cost in a month before somebody looks. */
const usualBudget: Budget = { amount: 50, currency: 'USD', tell: [] };

const domainIn = ({ domain, certificateArn }: DeploymentFile): { readonly domain?: Domain } =>
  domain === undefined || certificateArn === undefined
    ? {}
    : { domain: { name: domain, certificateArn } };

/** A file's choices, with what is usual for the stage where it says nothing. */
export const deploymentFrom = (file: DeploymentFile, stage: Stage): Deployment => ({
  ...domainIn(file),
  tellOfHarm: file.tellOfHarm ?? [],
  budget: file.budget ?? usualBudget,
  reservedConcurrency: file.reservedConcurrency ?? {},
  threatProtection: file.threatProtection ?? stage.serves === 'people',
  ...(file.signInPrefix === undefined ? {} : { signInPrefix: file.signInPrefix }),
  senderVerified: file.senderVerified ?? false,
  ...(file.backupCopyTo === undefined ? {} : { backupCopyTo: file.backupCopyTo }),
  logRetentionDays: file.logRetentionDays ?? stage.logRetentionDays,
});

const isEmpty = (list: readonly unknown[] | undefined): boolean => (list ?? []).length === 0;

/** What people may not be without. */
const missingFor = (file: DeploymentFile): readonly string[] => [
  ...(file.domain === undefined ? ['domain is missing: the council’s own web address'] : []),
  ...(isEmpty(file.tellOfHarm) ? ['tellOfHarm is missing: somebody must be told of harm'] : []),
  ...(isEmpty(file.budget?.tell) ? ['budget is missing: somebody must be told of its cost'] : []),
];

const problemsOf = (file: DeploymentFile, council: string, stage: Stage): readonly string[] => [
  ...(file.authority === council ? [] : [`authority is "${file.authority}", not "${council}"`]),
  ...(file.stage === stage.name ? [] : [`stage is "${file.stage}", not "${stage.name}"`]),
  ...((file.domain === undefined) === (file.certificateArn === undefined)
    ? []
    : ['domain and certificateArn belong together: give both or neither']),
  ...(stage.serves === 'people' ? missingFor(file) : []),
  ...(stage.serves === 'people'
    ? examplesIn(file).map((example) => `${example} is an example, and nobody is there`)
    : []),
];

const exampleProblem = (file: string, { name, serves }: Stage): readonly string[] =>
  serves === 'people' && file.endsWith('.example.json')
    ? [`this is the example: write your own beside it, without ".example" in its name, for ${name}`]
    : [];

const fileFor = (folder: string, council: string, stage: Stage): string | undefined =>
  [`${council}.${stage.name}.json`, `${council}.${stage.name}.example.json`]
    .map((name) => join(folder, name))
    .find((file) => existsSync(file));

/**
 * What one council chose for one stage, from `<council>.<stage>.json`. A stage for ourselves needs no file; a live one
 * refuses an example and whatever in its own file is one.
 */
export const readDeployment = (folder: string, council: string, stage: Stage): Deployment => {
  const file = fileFor(folder, council, stage);
  if (file === undefined && stage.serves === 'ourselves') {
    return deploymentFrom({ authority: council, stage: stage.name }, stage);
  }
  if (file === undefined) {
    throw new Error(
      `Nothing says how to deploy "${council}" for ${stage.name}: write ${join(folder, `${council}.${stage.name}.json`)} (start from an .example beside it).`,
    );
  }
  const read = readSettingsFile(file, deploymentSchema);
  const problems = [...problemsOf(read, council, stage), ...exampleProblem(file, stage)];
  if (problems.length > 0) {
    throw new Error(
      `${file} cannot be used:\n${problems.map((problem) => `- ${problem}.`).join('\n')}`,
    );
  }
  return deploymentFrom(read, stage);
};

import { join } from 'node:path';
import { findBuilt } from './stacks/built.ts';
import { readCouncilSettings } from './stacks/council-settings.ts';
import { readDeployment } from './stacks/deployment.ts';
import { addHeard, heardApp } from './stacks/heard.ts';
import { chooseStage } from './stages.ts';

/**
 * One council at one stage: `cdk deploy --all -c council=bury -c stage=live`.
 * The only file of infra that reads what it was told from outside.
 */
const app = heardApp();

const told = (name: string): string | undefined => {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const council = told('council') ?? 'bury';
const stage = chooseStage(told('stage') ?? 'dev');

const { CDK_DEFAULT_ACCOUNT: account } = process.env;

addHeard(app, {
  stage,
  deployment: readDeployment(join(import.meta.dirname, 'deployments'), council, stage),
  settings: readCouncilSettings(join(import.meta.dirname, 'council-settings'), council, stage),
  built: findBuilt(told('dist') ?? join(import.meta.dirname, '..', 'dist'), council),
  ...(account === undefined ? {} : { account }),
});
app.synth();

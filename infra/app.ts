import { join } from 'node:path';
import type { Domain } from './constructs/public-address.ts';
import { findBuilt } from './stacks/built.ts';
import { readCouncilSettings } from './stacks/council-settings.ts';
import { addHeard, heardApp } from './stacks/heard.ts';
import { chooseStage } from './stages.ts';

/**
 * One council at one stage: `cdk deploy --all -c council=bury -c stage=live -c domain=… -c certificateArn=…`.
 * The only file of infra that reads what it was told from outside.
 */
const app = heardApp();

const told = (name: string): string | undefined => {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const council = told('council') ?? 'bury';
const stage = chooseStage(told('stage') ?? 'dev');

const domain = (): { domain?: Domain } => {
  const [name, certificateArn] = [told('domain'), told('certificateArn')];
  if (name === undefined && certificateArn === undefined) return {};
  if (name === undefined || certificateArn === undefined) {
    throw new Error('"domain" and "certificateArn" belong together: give both or neither.');
  }
  return { domain: { name, certificateArn } };
};

const { CDK_DEFAULT_ACCOUNT: account } = process.env;

addHeard(app, {
  stage,
  settings: readCouncilSettings(join(import.meta.dirname, 'council-settings'), council, stage),
  built: findBuilt(told('dist') ?? join(import.meta.dirname, '..', 'dist'), council),
  ...domain(),
  ...(account === undefined ? {} : { account }),
});
app.synth();

import { App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks } from 'cdk-nag';
import type { CouncilSettings } from '../../functions/settings.ts';
import { signInOrigin } from '../constructs/staff-pool.ts';
import { stageNames } from '../stage-names.ts';
import type { Stage } from '../stages.ts';
import type { Built } from './built.ts';
import { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { EdgeStack, edgeRegion } from './edge-stack.ts';
import { MailStack } from './mail-stack.ts';
import { PagesStack } from './pages-stack.ts';
import { ServiceStack } from './service-stack.ts';

export type HeardProps = {
  readonly stage: Stage;
  readonly settings: CouncilSettings;
  readonly built: Built;
  readonly deployment: Deployment;
  readonly account?: string;
};

/**
 * The library's switches as it recommends them, but for two: a stack that others need cannot be deleted under them,
 * and each grant stays a statement of its own, so that a policy reads like its row of `infra/service.ts`.
 */
const switches = {
  ...recommended,
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/aws-iam:minimizePolicies': false,
};

/** An app with the house's switches, which refuses to be synthesized with a finding that nobody gave a reason for. */
export const heardApp = (props: AppProps = {}): App => {
  const app = new App({ ...props, context: switches });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return app;
};

/** One council at one stage: what is kept, what sends, what stands in front, what people reach, and what runs. */
export const addHeard = (app: App, props: HeardProps): void => {
  const { built, deployment, account } = props;
  const { domain, logRetentionDays } = deployment;
  const stage = { ...props.stage, logRetentionDays };
  if (stage.serves === 'people' && domain === undefined) {
    throw new Error(
      `${stage.name} needs the council’s own web address: give "domain" and "certificateArn".`,
    );
  }
  const names = stageNames(props.settings.authority, stage.name);
  const settings = {
    ...props.settings,
    configurationSet: names.configurationSet(props.settings.configurationSet),
  };
  const env = { region: stage.region, ...(account === undefined ? {} : { account }) };
  const kept = { env, terminationProtection: stage.serves === 'people' };

  const signInPrefix = deployment.signInPrefix ?? names.signInPrefix;
  const data = new DataStack(app, names.stack('Data'), {
    ...kept,
    name: names.whole,
    signInPrefix,
    deployment,
  });
  const mail = new MailStack(app, names.stack('Mail'), {
    ...kept,
    settings,
    senderVerified: deployment.senderVerified,
    notify: data.harm,
  });
  const edge = new EdgeStack(app, names.stack('Edge'), {
    env: { ...env, region: edgeRegion },
    tellOfHarm: deployment.tellOfHarm,
  });
  const pages = new PagesStack(app, names.stack('Pages'), {
    env,
    stage,
    built,
    firewallArn: edge.firewallArn,
    originSecret: data.originSecret.reference,
    signIn: signInOrigin(signInPrefix, stage.region),
    ...(domain === undefined ? {} : { domain }),
  });
  new ServiceStack(app, names.stack('Service'), {
    env,
    name: names.whole,
    settings,
    deployment,
    built,
    data,
    mail,
    edge,
    pages,
  });
  Tags.of(app).add('service', 'heard');
  Tags.of(app).add('council', settings.authority);
  Tags.of(app).add('stage', stage.name);
};

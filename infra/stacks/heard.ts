import { App, type AppProps, Tags } from 'aws-cdk-lib';
import type { CouncilSettings } from '../../functions/settings.ts';
import type { Domain } from '../constructs/public-address.ts';
import type { Stage } from '../stages.ts';
import type { Built } from './built.ts';
import { DataStack } from './data-stack.ts';
import { MailStack } from './mail-stack.ts';
import { PagesStack } from './pages-stack.ts';
import { ServiceStack } from './service-stack.ts';

export type HeardProps = {
  readonly stage: Stage;
  readonly settings: CouncilSettings;
  readonly built: Built;
  readonly domain?: Domain;
  readonly account?: string;
};

/** The library's own switches that matter here; the first allows access logs without the ACLs we forbid. */
const switches = {
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

/** An app with the house's switches. */
export const heardApp = (props: AppProps = {}): App => new App({ ...props, context: switches });

/** One council at one stage: what is kept, what sends, what people reach, and what runs. */
export const addHeard = (app: App, props: HeardProps): void => {
  const { stage, settings, built, domain, account } = props;
  if (stage.serves === 'people' && domain === undefined) {
    throw new Error(
      `${stage.name} needs the council’s own web address: give "domain" and "certificateArn".`,
    );
  }
  const name = (part: string) => `Heard-${settings.authority}-${stage.name}-${part}`;
  const env = { region: stage.region, ...(account === undefined ? {} : { account }) };
  const kept = { env, terminationProtection: stage.serves === 'people' };

  const data = new DataStack(app, name('Data'), kept);
  const mail = new MailStack(app, name('Mail'), { ...kept, settings });
  const pages = new PagesStack(app, name('Pages'), {
    env,
    stage,
    built,
    ...(domain === undefined ? {} : { domain }),
  });
  new ServiceStack(app, name('Service'), {
    env,
    stage,
    settings,
    built,
    data,
    mail,
    pages,
  });
  Tags.of(app).add('service', 'heard');
  Tags.of(app).add('council', settings.authority);
  Tags.of(app).add('stage', stage.name);
};

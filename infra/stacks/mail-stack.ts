import { Stack, type StackProps } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { CouncilSettings } from '../../functions/settings.ts';
import { CouncilMail } from '../constructs/council-mail.ts';
import { serviceFunctions } from '../service.ts';
import { domainOf } from './settings-file.ts';

export type MailStackProps = StackProps & {
  readonly settings: CouncilSettings;
  readonly notify: ITopic;
};

/** The sending identity, apart from the service: its DNS records are set by hand and must not change with a deployment. */
export class MailStack extends Stack {
  readonly mail: CouncilMail;

  constructor(scope: Construct, id: string, { settings, notify, ...props }: MailStackProps) {
    super(scope, id, props);
    const { sender, configurationSet } = settings;
    this.mail = new CouncilMail(this, 'Mail', {
      sender: sender.address,
      domain: domainOf(sender.address),
      configurationSet,
      notify,
      events: serviceFunctions.flatMap(({ triggers }) =>
        triggers.flatMap((trigger) => (trigger.kind === 'mail' ? trigger.events : [])),
      ),
    });
  }
}

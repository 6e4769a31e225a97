import { Stack, type StackProps } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { CouncilSettings } from '../../functions/settings.ts';
import { CouncilMail } from '../constructs/council-mail.ts';
import { serviceFunctions } from '../service.ts';
import { domainOf, examplesIn } from './settings-file.ts';

export type MailStackProps = StackProps & {
  readonly settings: CouncilSettings;
  /** The sender's domain is an identity of this account already: of another stage, or of the council. */
  readonly senderVerified: boolean;
  readonly notify: ITopic;
};

/** The sending identity, apart from the service: its DNS records are set by hand and must not change with a deployment. */
export class MailStack extends Stack {
  readonly mail: CouncilMail;

  constructor(
    scope: Construct,
    id: string,
    { settings, senderVerified, notify, ...props }: MailStackProps,
  ) {
    super(scope, id, props);
    const { sender, configurationSet } = settings;
    this.mail = new CouncilMail(this, 'Mail', {
      sender: sender.address,
      domain: domainOf(sender.address),
      configurationSet,
      // An example is a domain that nobody can ever prove to be theirs, and the same for every stage.
      makeIdentity: !senderVerified && examplesIn(sender).length === 0,
      notify,
      events: serviceFunctions.flatMap(({ triggers }) =>
        triggers.flatMap((trigger) => (trigger.kind === 'mail' ? trigger.events : [])),
      ),
    });
  }
}

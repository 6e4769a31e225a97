import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

export type CouncilMailProps = {
  /** The one address that mail comes from. */
  readonly sender: string;
  readonly domain: string;
  readonly configurationSet: string;
};

/**
 * The council's sending identity. Opens and clicks are never tracked: a picture that reports when a child reads
 * something, and from where, is not safe contact.
 */
export class CouncilMail extends Construct {
  private readonly sender: string;
  private readonly identity: EmailIdentity;
  private readonly configurationSet: string;

  constructor(scope: Construct, id: string, props: CouncilMailProps) {
    super(scope, id);
    this.sender = props.sender;
    this.configurationSet = props.configurationSet;
    const set = new ConfigurationSet(this, 'Rules', {
      configurationSetName: props.configurationSet,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    // SES publishes to the account's default bus only.
    set.addEventDestination('Outcomes', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'Bus', 'default')),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(props.domain),
      configurationSet: set,
      mailFromDomain: `mail.${props.domain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    this.writeDnsRecords(props.domain);
  }

  /** Lets a function send mail from the council's one address, under its configuration set. */
  grantSend(grantee: IGrantable): void {
    const set = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet,
    });
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [this.identity.emailIdentityArn, set],
        conditions: { StringEquals: { 'ses:FromAddress': this.sender } },
      }),
    );
  }

  /** The records that whoever runs the council's DNS has to set before any mail leaves. */
  private writeDnsRecords(domain: string): void {
    this.identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` });
    });
    const from = `mail.${domain}`;
    const region = Stack.of(this).region;
    new CfnOutput(this, 'MailFromMx', {
      value: `${from} MX 10 feedback-smtp.${region}.amazonses.com`,
    });
    new CfnOutput(this, 'MailFromSpf', {
      value: `${from} TXT "v=spf1 include:amazonses.com ~all"`,
    });
    new CfnOutput(this, 'Dmarc', { value: `_dmarc.${domain} TXT "v=DMARC1; p=quarantine"` });
  }
}

import { CfnOutput, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { MailEventType } from '../service.ts';
import { mailReputation } from './mail-reputation.ts';

const published: Readonly<Record<MailEventType, EmailSendingEvent>> = {
  Bounce: EmailSendingEvent.BOUNCE,
  Complaint: EmailSendingEvent.COMPLAINT,
  Reject: EmailSendingEvent.REJECT,
  DeliveryDelay: EmailSendingEvent.DELIVERY_DELAY,
  Delivery: EmailSendingEvent.DELIVERY,
};

export type CouncilMailProps = {
  /** The one address that mail comes from. */
  readonly sender: string;
  readonly domain: string;
  readonly configurationSet: string;
  /** What is told of a letter after it left. */
  readonly events: readonly MailEventType[];
  readonly notify: ITopic;
};

/**
 * The council's sending identity. Opens and clicks are never tracked: a picture that reports when a child reads
 * something, and from where, is not safe contact. What became of a letter is told on a topic of its own.
 */
export class CouncilMail extends Construct {
  readonly news: ITopic;
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
      // An address that bounced or complained is not written to again; its letter is a person’s task instead (decision 8).
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.news = this.newsTopic();
    set.addEventDestination('Outcomes', {
      destination: EventDestination.snsTopic(this.news),
      events: props.events.map((event) => published[event]),
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(props.domain),
      configurationSet: set,
      mailFromDomain: `mail.${props.domain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    mailReputation(this, props.notify);
    this.writeDnsRecords(props.domain);
  }

  // What SES tells holds addresses, so it is sealed; only SES may put anything in, as the event destination has it.
  private newsTopic(): Topic {
    const key = new Key(this, 'NewsKey', {
      description: 'Heard: what became of letters',
      enableKeyRotation: true,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    return new Topic(this, 'News', { masterKey: key, enforceSSL: true });
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

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
  /** Whether the domain becomes an identity here. A domain is one identity in an account, whoever uses it. */
  readonly makeIdentity: boolean;
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
  private readonly domain: string;
  private readonly configurationSet: string;

  constructor(scope: Construct, id: string, props: CouncilMailProps) {
    super(scope, id);
    this.sender = props.sender;
    this.domain = props.domain;
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
    mailReputation(this, props.notify);
    if (props.makeIdentity) this.identify(set);
  }

  private identify(set: ConfigurationSet): void {
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(this.domain),
      configurationSet: set,
      mailFromDomain: `mail.${this.domain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    this.writeDnsRecords(identity);
  }

  // What SES tells holds addresses, so it is sealed; only SES may put anything in, as the event destination has it.
  private newsTopic(): Topic {
    const key = new Key(this, 'NewsKey', {
      description: 'Heard: what became of letters',
      enableKeyRotation: true,
    });
    // As SES's own guide has it. It does not promise to say for which account it seals, so a condition on that could lose
    // every bounce in silence; whose mail it is, the policy of the topic asks (account and configuration set).
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
      }),
    );
    return new Topic(this, 'News', { masterKey: key, enforceSSL: true });
  }

  /** Lets a function send mail from the council's one address, under its configuration set. */
  grantSend(grantee: IGrantable): void {
    const ours = (resource: string, resourceName: string): string =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [
          ours('identity', this.domain),
          ours('configuration-set', this.configurationSet),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': this.sender } },
      }),
    );
  }

  /** The records that whoever runs the council's DNS has to set before any mail leaves, as outputs of the stack itself. */
  private writeDnsRecords(identity: EmailIdentity): void {
    const { domain } = this;
    const stack = Stack.of(this);
    const from = `mail.${domain}`;
    const records: Readonly<Record<string, string>> = {
      MailFromMx: `${from} MX 10 feedback-smtp.${stack.region}.amazonses.com`,
      MailFromSpf: `${from} TXT "v=spf1 include:amazonses.com ~all"`,
      Dmarc: `_dmarc.${domain} TXT "v=DMARC1; p=quarantine"`,
    };
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(stack, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` });
    });
    for (const [name, value] of Object.entries(records)) new CfnOutput(stack, name, { value });
  }
}

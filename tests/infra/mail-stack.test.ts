import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { situationOf } from './support/situations.ts';
import { statementsOf } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize(situationOf('live'));

describe('the council’s sending identity', () => {
  test('mail travels encrypted or not at all', () => {
    expect(heard.only('AWS::SES::ConfigurationSet').properties).toMatchObject({
      Name: 'heard-bury-live',
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  test('what became of a letter is told on a topic of ours, and nobody’s reading is watched', () => {
    expect(heard.only('AWS::SES::ConfigurationSetEventDestination').properties).toMatchObject({
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['bounce', 'complaint', 'reject', 'deliveryDelay', 'delivery'],
        SnsDestination: { TopicARN: `Mail.${heard.only('AWS::SNS::Topic', 'Mail').id}` },
      },
    });
  });

  test('that topic is sealed, and only SES may put anything in it', () => {
    expect(heard.only('AWS::SNS::Topic', 'Mail').properties).toHaveProperty('KmsMasterKeyId');
    const { PolicyDocument } = z
      .object({
        PolicyDocument: z.object({
          Statement: z.array(
            z.object({ Effect: z.string(), Action: z.string(), Principal: z.unknown() }),
          ),
        }),
      })
      .parse(heard.only('AWS::SNS::TopicPolicy', 'Mail').properties);
    const allowed = PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      { Effect: 'Allow', Action: 'sns:Publish', Principal: { Service: 'ses.amazonaws.com' } },
    ]);
  });

  test('mail from the sender’s domain is signed, and its return path is the council’s', () => {
    expect(heard.only('AWS::SES::EmailIdentity').properties).toMatchObject({
      EmailIdentity: 'heard.bury.gov.uk',
      MailFromAttributes: { MailFromDomain: 'mail.heard.bury.gov.uk' },
    });
    expect(heard.only('AWS::SES::EmailIdentity').properties).not.toHaveProperty(
      'DkimAttributes.SigningEnabled',
      false,
    );
  });

  test('whoever runs the DNS is told every record to set', () => {
    const records = heard.outputs('Mail');
    expect(records.filter((record) => record.includes(' CNAME '))).toHaveLength(3);
    expect(records).toContain('mail.heard.bury.gov.uk MX 10 feedback-smtp.eu-west-2.amazonses.com');
    expect(records).toContain('mail.heard.bury.gov.uk TXT "v=spf1 include:amazonses.com ~all"');
    expect(records).toContain('_dmarc.heard.bury.gov.uk TXT "v=DMARC1; p=quarantine"');
  });

  test('is not made of an example, which nobody can prove to be theirs: two such stages fit in one account', () => {
    const example = synthesize();
    expect(example.all('AWS::SES::EmailIdentity')).toEqual([]);
    expect(example.outputs('Mail').filter((record) => record.includes('CNAME'))).toEqual([]);
  });

  test('is not made again where another stage of the account has it, and letters may still be sent as it', () => {
    const live = situationOf('live');
    const second = synthesize({
      ...live,
      deployment: { ...live.deployment, senderVerified: true },
    });
    expect(second.all('AWS::SES::EmailIdentity')).toEqual([]);
    expect(JSON.stringify(second.all('AWS::IAM::Policy', 'Service'))).toContain(
      ':identity/heard.bury.gov.uk"',
    );
  });

  test('what became of letters can be sealed by SES, which does not say for whom it seals', () => {
    const key = heard.only('AWS::KMS::Key', 'Mail');
    const ofSes = statementsOf(key).filter(({ Principal }) =>
      JSON.stringify(Principal).includes('ses.amazonaws.com'),
    );
    expect(ofSes.map(({ Condition }) => Condition)).toEqual([undefined]);
    const topic = statementsOf(heard.only('AWS::SNS::TopicPolicy', 'Mail'));
    const publishing = topic.filter(({ Effect }) => Effect === 'Allow');
    expect(JSON.stringify(publishing.map(({ Condition }) => Condition))).toMatch(
      /SourceAccount.*configuration-set/,
    );
  });
});

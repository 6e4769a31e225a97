import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();

describe('the council’s sending identity', () => {
  test('mail travels encrypted or not at all', () => {
    expect(heard.only('AWS::SES::ConfigurationSet').properties).toMatchObject({
      Name: 'heard',
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
      EmailIdentity: 'heard.example',
      MailFromAttributes: { MailFromDomain: 'mail.heard.example' },
    });
    expect(heard.only('AWS::SES::EmailIdentity').properties).not.toHaveProperty(
      'DkimAttributes.SigningEnabled',
      false,
    );
  });

  test('whoever runs the DNS is told every record to set', () => {
    const records = heard.outputs('Mail');
    expect(records.filter((record) => record.includes(' CNAME '))).toHaveLength(3);
    expect(records).toContain('mail.heard.example MX 10 feedback-smtp.eu-west-2.amazonses.com');
    expect(records).toContain('mail.heard.example TXT "v=spf1 include:amazonses.com ~all"');
    expect(records).toContain('_dmarc.heard.example TXT "v=DMARC1; p=quarantine"');
  });
});

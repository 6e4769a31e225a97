import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseOriginSecret } from '../../functions/adapters/door/origin-secret-text.ts';
import { opening, stepOf } from '../../functions/domain/door/origin-secret.ts';
import { caseTable } from '../../infra/service.ts';
import { statementsOf } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const table = heard.only('AWS::DynamoDB::Table');

describe('keeping the records', () => {
  test('the case table survives the deletion of its stack and of itself', () => {
    expect(table.deletionPolicy).toBe('Retain');
    expect(table.properties).toMatchObject({ DeletionProtectionEnabled: true });
  });

  test('the case table can be wound back to any second', () => {
    expect(table.properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  test('the case table is encrypted with a key of the council, which is renewed every year', () => {
    const key = heard.all('AWS::KMS::Key').find((each) => each.id.startsWith('RecordsKey'));
    expect(key?.properties).toMatchObject({ EnableKeyRotation: true });
    expect(table.properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: `Data.${key?.id}.Arn` },
    });
  });

  test('the stream carries keys and nothing about anyone', () => {
    expect(table.properties).toMatchObject({
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    });
  });

  test('what is past its time is cleared away', () => {
    expect(table.properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: caseTable.timeToLive, Enabled: true },
    });
  });

  test('the table is paid for by use', () => {
    expect(table.properties).toMatchObject({ BillingMode: 'PAY_PER_REQUEST' });
  });

  test('the table has the keys and the indexes of infra/service.ts', () => {
    const keys = (partitionKey: string, sortKey: string) => [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ];
    expect(table.properties).toMatchObject({
      KeySchema: keys(caseTable.partitionKey, caseTable.sortKey),
      GlobalSecondaryIndexes: caseTable.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partitionKey, index.sortKey),
        Projection:
          index.projection === 'KEYS_ONLY'
            ? { ProjectionType: 'KEYS_ONLY' }
            : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projection] },
      })),
    });
  });
});

describe('everything that outlives its stack', () => {
  test('keeps its name: under another, CloudFormation makes a new and empty one beside it', () => {
    // A log may be made anew; what it held is kept beside it until its days end.
    const kept = heard.resources.filter(
      ({ type, deletionPolicy }) => deletionPolicy === 'Retain' && type !== 'AWS::Logs::LogGroup',
    );
    expect(kept.map((each) => `${each.stack}.${each.id}`).sort()).toEqual([
      'Data.BackupCopiesFC09350F',
      'Data.BackupCopiesKeyDCAF9C3B',
      'Data.BackupVaultADF21B19',
      'Data.BackupVaultKeyE450C7BA',
      'Data.CasesTable7FA77C7D',
      'Data.FailedBucketF49D5B70',
      'Data.FailedReadersDF9224BA',
      'Data.KeyRingKey92F48230',
      'Data.KeyRingSecret73EFAB8B',
      'Data.OriginSecret9A421E71',
      'Data.RecordsKey31CDF3C4',
      'Data.StaffPool8CA90F24',
      'Mail.MailNewsKeyD69AEAB7',
      'Pages.SiteBucket978D4AEB',
    ]);
  });
});

describe('keeping secrets', () => {
  const secretLike = (name: RegExp) => {
    const found = heard.all('AWS::SecretsManager::Secret').find(({ id }) => name.test(id));
    if (found === undefined) throw new Error(`There is no secret like ${name}.`);
    return found;
  };

  test('the key ring is generated, never written down, and has a key that opens nothing else', () => {
    const secret = secretLike(/^KeyRing/);
    expect(secret.deletionPolicy).toBe('Retain');
    expect(secret.properties).toMatchObject({
      KmsKeyId: expect.stringMatching(/^Data\.KeyRingKey/),
      GenerateSecretString: {
        SecretStringTemplate: '{"current":"k1"}',
        GenerateStringKey: 'k1',
        PasswordLength: 64,
      },
    });
    expect(secret.properties).not.toHaveProperty('SecretString');
  });

  test('the origin secret is generated in the shape that its turn reads, and has its first turn at once', () => {
    const secret = secretLike(/^OriginSecret/);
    const { GenerateSecretString: made } = z
      .object({
        GenerateSecretString: z.object({
          SecretStringTemplate: z.string(),
          GenerateStringKey: z.literal('current'),
          PasswordLength: z.literal(64),
          ExcludePunctuation: z.literal(true),
        }),
      })
      .parse(secret.properties);
    const current = 'x'.repeat(made.PasswordLength);
    const kept = parseOriginSecret(
      JSON.stringify({ ...JSON.parse(made.SecretStringTemplate), current }),
    );
    expect(opening(kept)).toEqual([current]);
    expect(stepOf(kept, current, '2026-03-02T09:00:00.000Z')).toBe('make-new');
  });

  test('every key is renewed every year and outlives its stack', () => {
    const keys = heard.all('AWS::KMS::Key');
    expect(keys).toHaveLength(5);
    for (const key of keys) {
      expect(key.properties).toMatchObject({ EnableKeyRotation: true });
      expect(key.deletionPolicy).toBe('Retain');
    }
  });
});

describe('keeping what could not be delivered', () => {
  const bucket = heard
    .all('AWS::S3::Bucket', 'Data')
    .find((each) => each.id.startsWith('FailedBucket'));

  test('failed records are encrypted with the key of the records and go after 90 days', () => {
    expect(bucket?.properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            ServerSideEncryptionByDefault: {
              SSEAlgorithm: 'aws:kms',
              KMSMasterKeyID: expect.stringMatching(/^Data\.RecordsKey/),
            },
          },
        ],
      },
      LifecycleConfiguration: {
        Rules: expect.arrayContaining([expect.objectContaining({ ExpirationInDays: 90 })]),
      },
    });
  });

  test('whoever reads a failed record leaves a trace', () => {
    expect(bucket?.properties).toMatchObject({
      LoggingConfiguration: {
        DestinationBucketName: expect.stringMatching(/^Data\.FailedReaders/),
      },
    });
  });
});

describe('every bucket', () => {
  const buckets = heard.all('AWS::S3::Bucket');

  test.each(buckets)('$stack $id is closed to the public and outlives its stack', (bucket) => {
    expect(bucket.deletionPolicy).toBe('Retain');
    expect(bucket.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  test.each(buckets)('$stack $id refuses plain HTTP', (bucket) => {
    const refusals = heard
      .all('AWS::S3::BucketPolicy', bucket.stack)
      .filter((policy) =>
        JSON.stringify(policy.properties).includes(`"${bucket.stack}.${bucket.id}"`),
      )
      .flatMap(statementsOf)
      .filter((statement) => statement.Effect === 'Deny');
    expect(refusals).toContainEqual(
      expect.objectContaining({
        Action: ['s3:*'],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });
});

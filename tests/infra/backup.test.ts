import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { statementsOfRole } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const elsewhere = 'arn:aws:backup:eu-west-2:210987654321:backup-vault:heard';
const [vault, copies] = heard.all('AWS::Backup::BackupVault');

const ruleSchema = z.object({
  TargetBackupVault: z.string(),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string(),
  Lifecycle: z.object({ DeleteAfterDays: z.number() }),
  CopyActions: z.array(
    z.object({
      DestinationBackupVaultArn: z.string(),
      Lifecycle: z.object({ DeleteAfterDays: z.number() }),
    }),
  ),
});
const rulesOf = (made: typeof heard) =>
  z
    .object({ BackupPlan: z.object({ BackupPlanRule: z.array(ruleSchema) }) })
    .parse(made.only('AWS::Backup::BackupPlan').properties).BackupPlan.BackupPlanRule;

describe('the backup of the records', () => {
  test('is made every night, kept 35 days, and copied to a second vault for as long', () => {
    expect(rulesOf(heard)).toEqual([
      {
        TargetBackupVault: `Data.${vault?.id}.BackupVaultName`,
        ScheduleExpression: 'cron(0 2 * * ? *)',
        ScheduleExpressionTimezone: 'Europe/London',
        Lifecycle: { DeleteAfterDays: 35 },
        CopyActions: [
          {
            DestinationBackupVaultArn: `Data.${copies?.id}.BackupVaultArn`,
            Lifecycle: { DeleteAfterDays: 35 },
          },
        ],
      },
    ]);
  });

  test('is asked for only once whoever makes it may: AWS Backup looks, and refuses', () => {
    const { BackupSelection } = z
      .object({ BackupSelection: z.object({ IamRoleArn: z.string() }) })
      .parse(heard.only('AWS::Backup::BackupSelection').properties);
    const role = BackupSelection.IamRoleArn.replace(/^Data\.|\.Arn$/g, '');
    const waitsFor = heard.only('AWS::Backup::BackupSelection').dependsOn;
    expect(waitsFor).toEqual(
      expect.arrayContaining([role, heard.only('AWS::IAM::Policy', 'Data').id]),
    );
  });

  test('is of the case table, and of that alone', () => {
    expect(heard.only('AWS::Backup::BackupSelection').properties).toMatchObject({
      BackupSelection: { Resources: [`Data.${heard.only('AWS::DynamoDB::Table').id}.Arn`] },
    });
  });

  test.each([vault, copies])(
    'is locked in governance mode, under a key of its own, and outlives its stack: $id',
    (each) => {
      expect(each?.deletionPolicy).toBe('Retain');
      expect(each?.properties).toMatchObject({
        LockConfiguration: { MinRetentionDays: 35, MaxRetentionDays: 36 },
        EncryptionKeyArn: expect.stringMatching(/^Data\.Backup(Vault|Copies)Key\w+\.Arn$/),
      });
      // With it the lock could never be opened again, by anybody.
      expect(each?.properties).not.toHaveProperty('LockConfiguration.ChangeableForDays');
    },
  );

  test('has another key for its copies', () => {
    const key = (each: typeof vault): string =>
      z.object({ EncryptionKeyArn: z.string() }).parse(each?.properties).EncryptionKeyArn;
    expect(key(vault)).not.toBe(key(copies));
  });

  test('is copied to another account where the settings name a vault there', () => {
    const made = synthesize({ deployment: { backupCopyTo: elsewhere } });
    expect(rulesOf(made)[0]?.CopyActions[0]?.DestinationBackupVaultArn).toBe(elsewhere);
    expect(made.all('AWS::Backup::BackupVault')).toHaveLength(1);
  });
});

describe('whoever makes it', () => {
  const { BackupSelection } = z
    .object({ BackupSelection: z.object({ IamRoleArn: z.string() }) })
    .parse(heard.only('AWS::Backup::BackupSelection').properties);
  const role = BackupSelection.IamRoleArn.replace(/\.Arn$/, '');
  const may = statementsOfRole(heard.resources, role);

  test('may read the one table, and put what it read in the two vaults', () => {
    const actions = may.flatMap(({ Action }) => Action).sort();
    expect([...new Set(actions)]).toEqual([
      'backup:CopyFromBackupVault',
      'backup:CopyIntoBackupVault',
      'backup:DescribeBackupVault',
      'backup:TagResource',
      'dynamodb:DescribeTable',
      'dynamodb:ListTagsOfResource',
      'dynamodb:StartAwsBackupJob',
      'kms:CreateGrant',
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:GenerateDataKey',
      'tag:GetResources',
    ]);
    const into = may.filter(({ Action }) => Action.includes('backup:CopyIntoBackupVault'));
    expect(into.map(({ Resource }) => Resource)).toEqual([[`Data.${copies?.id}.BackupVaultArn`]]);
  });

  test('has no policy but its own', () => {
    const made = heard.resources.find(({ stack, id }) => `${stack}.${id}` === role);
    expect(made?.properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

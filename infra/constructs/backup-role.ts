import { Stack } from 'aws-cdk-lib';
import type { IBackupVault } from 'aws-cdk-lib/aws-backup';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { keepStar } from './nag-reasons.ts';

export type BackupRoleProps = {
  readonly tableArn: string;
  readonly tableKey: IKey;
  /** The keys of the vaults that are ours. */
  readonly vaultKeys: readonly IKey[];
  readonly copies: IBackupVault;
};

const statementsFor = (
  { tableArn, tableKey, vaultKeys, copies }: BackupRoleProps,
  { region, points }: { readonly region: string; readonly points: string },
): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: [
      'dynamodb:DescribeTable',
      'dynamodb:ListTagsOfResource',
      'dynamodb:StartAwsBackupJob',
    ],
    resources: [tableArn],
  }),
  new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
    resources: [tableKey.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
  }),
  new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
    resources: vaultKeys.map(({ keyArn }) => keyArn),
  }),
  new PolicyStatement({
    actions: ['kms:CreateGrant'],
    resources: [tableKey, ...vaultKeys].map(({ keyArn }) => keyArn),
    conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  }),
  new PolicyStatement({
    actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'],
    resources: [copies.backupVaultArn],
  }),
  new PolicyStatement({
    actions: ['backup:CopyFromBackupVault'],
    resources: [points],
    conditions: {
      'ForAllValues:ArnEquals': { 'backup:CopyTargets': [copies.backupVaultArn] },
    },
  }),
  new PolicyStatement({ actions: ['backup:TagResource'], resources: [points] }),
  new PolicyStatement({ actions: ['tag:GetResources'], resources: ['*'] }),
];

/**
 * What the daily backup may do, said here because the policy that AWS offers for it reads every database, disk and
 * machine of the account. It may copy one table and put it in two vaults; it can restore and delete nothing.
 */
export const backupRole = (scope: Construct, id: string, props: BackupRoleProps): Role => {
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    description: 'Heard: what the daily backup may do',
  });
  const { account, partition, region } = Stack.of(scope);
  const points = `arn:${partition}:backup:${region}:${account}:recovery-point:*`;
  for (const statement of statementsFor(props, { region, points })) role.addToPolicy(statement);
  keepStar(role, 'namesOfBackups', points);
  keepStar(role, 'lookingForTags', '*');
  return role;
};

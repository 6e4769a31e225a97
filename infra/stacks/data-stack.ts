import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { CaseTable } from '../constructs/case-table.ts';
import { FailedRecords } from '../constructs/failed-records.ts';
import { HarmTopic } from '../constructs/harm-topic.ts';
import { KeyRing } from '../constructs/key-ring.ts';
import { MonthlyBudget } from '../constructs/monthly-budget.ts';
import { OriginSecret } from '../constructs/origin-secret.ts';
import { StaffPool } from '../constructs/staff-pool.ts';
import { TableBackup } from '../constructs/table-backup.ts';
import type { Deployment } from './deployment.ts';

export type DataStackProps = StackProps & {
  /** What the vaults' names begin with. */
  readonly name: string;
  readonly signInPrefix: string;
  readonly deployment: Deployment;
};

/**
 * What must outlive every deployment: the records and their backups, the key ring and the origin secret, who can sign in, what could not be
 * delivered, what it may cost, and who is told of harm
 * (people confirm their subscription by hand, so the topic lives here and not beside the alarms).
 */
export class DataStack extends Stack {
  readonly cases: CaseTable;
  readonly backup: TableBackup;
  readonly keyRing: KeyRing;
  readonly originSecret: OriginSecret;
  readonly failed: FailedRecords;
  readonly harm: HarmTopic;
  readonly staff: StaffPool;

  constructor(
    scope: Construct,
    id: string,
    { name, signInPrefix, deployment, ...props }: DataStackProps,
  ) {
    super(scope, id, props);
    this.harm = new HarmTopic(this, 'Harm', { tell: deployment.tellOfHarm });
    const key = new Key(this, 'RecordsKey', {
      description: 'Heard: the records',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.cases = new CaseTable(this, 'Cases', { key, notify: this.harm });
    this.backup = new TableBackup(this, 'Backup', {
      name,
      tableArn: this.cases.arn,
      tableKey: key,
      copyTo: deployment.backupCopyTo,
      notify: this.harm,
    });
    this.keyRing = new KeyRing(this, 'KeyRing');
    this.originSecret = new OriginSecret(this, 'OriginSecret');
    this.staff = new StaffPool(this, 'Staff', {
      prefix: signInPrefix,
      threatProtection: deployment.threatProtection,
    });
    this.failed = new FailedRecords(this, 'Failed', { key, notify: this.harm });
    new MonthlyBudget(this, 'Budget', {
      ...deployment.budget,
      notify: this.harm,
    });
    new CfnOutput(this, 'StaffPool', {
      value: this.staff.pool.userPoolId,
      description: 'Where a sign-in is made for each member of staff.',
    });
    new CfnOutput(this, 'HarmTopic', {
      value: this.harm.topicArn,
      description: 'Whoever must be woken subscribes here.',
    });
  }
}

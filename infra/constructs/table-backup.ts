import { Duration, Fn, RemovalPolicy, Stack, TimeZone } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type IBackupVault,
} from 'aws-cdk-lib/aws-backup';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { backupRole } from './backup-role.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { sumOf } from './sum-of.ts';

export type TableBackupProps = {
  /** Of the council and its stage: what the vaults and the plan are called after. */
  readonly name: string;
  readonly tableArn: string;
  readonly tableKey: IKey;
  /** The vault that takes the copies, such as one of another account; without it a second one here does. */
  readonly copyTo: string | undefined;
  readonly notify: ITopic;
};

/**
 * No shorter, so that nobody who got in can make the records unrecoverable; no longer, so that what a person decided to
 * erase is in no backup after five weeks.
 */
const kept = Duration.days(35);
/** The library wants a day between the two. */
const keptAtMost = Duration.days(36);

/**
 * The first eight signs of what CloudFormation calls this very stack. Vaults outlive a stack that was taken down or could not
 * be made, so that without it the next one could not be made for as long as they hold a backup.
 */
const ofThisStack = (scope: Construct): string =>
  Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Stack.of(scope).stackId))));

/**
 * The records once a day, in a vault that is locked in governance mode, and a copy of it elsewhere. Winding back
 * (`CaseTable`) helps against a mistake; this helps where the table, or its key, is gone.
 */
export class TableBackup extends Construct {
  /** The name of the vault of the backups themselves. */
  readonly vaultName: string;
  private readonly vault: BackupVault;
  private readonly keys: IKey[] = [];
  private readonly name: string;
  private readonly notify: ITopic;

  constructor(scope: Construct, id: string, props: TableBackupProps) {
    super(scope, id);
    this.name = props.name;
    this.notify = props.notify;
    this.vault = this.lockedVault('Vault', 'Heard: the backups');
    this.vaultName = this.vault.backupVaultName;
    const copies =
      props.copyTo === undefined
        ? this.lockedVault('Copies', 'Heard: the copies of the backups')
        : BackupVault.fromBackupVaultArn(this, 'Copies', props.copyTo);
    const plan = new BackupPlan(this, 'Plan', {
      backupPlanName: props.name,
      backupPlanRules: [this.daily(copies)],
    });
    const role = backupRole(this, 'Role', {
      tableArn: props.tableArn,
      tableKey: props.tableKey,
      vaultKeys: this.keys,
      copies,
    });
    const records = plan.addSelection('Records', {
      resources: [BackupResource.fromArn(props.tableArn)],
      role,
      disableDefaultBackupPolicy: true,
    });
    // AWS Backup refuses what a role may not do yet, and looks when it is told of the role.
    records.node.addDependency(role);
    this.alarms(props.copyTo === undefined ? [this.vault, copies] : [this.vault]);
  }

  private lockedVault(id: string, description: string): BackupVault {
    const encryptionKey = new Key(this, `${id}Key`, {
      description,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.keys.push(encryptionKey);
    // Without a day from which it could no longer be changed, the lock is in governance mode.
    return new BackupVault(this, id, {
      backupVaultName: `${this.name}-${id}-${ofThisStack(this)}`,
      encryptionKey,
      lockConfiguration: { minRetention: kept, maxRetention: keptAtMost },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private daily(copies: IBackupVault): BackupPlanRule {
    return new BackupPlanRule({
      ruleName: 'Daily',
      backupVault: this.vault,
      scheduleExpression: Schedule.cron({ hour: '2', minute: '0' }),
      scheduleExpressionTimezone: TimeZone.EUROPE_LONDON,
      startWindow: Duration.hours(1),
      completionWindow: Duration.hours(6),
      deleteAfter: kept,
      copyActions: [{ destinationBackupVault: copies, deleteAfter: kept }],
    });
  }

  private alarms(vaults: readonly IBackupVault[]): void {
    const { notify } = this;
    const hour = Duration.hours(1);
    const jobs = (metricName: string, { backupVaultName }: IBackupVault): Metric =>
      new Metric({
        namespace: 'AWS/Backup',
        metricName,
        dimensionsMap: { BackupVaultName: backupVaultName },
        statistic: Stats.SUM,
        period: hour,
      });
    new HarmAlarm(this, 'Failed', {
      metric: jobs('NumberOfBackupJobsFailed', this.vault),
      harm: 'If the records are lost now, what people sent since yesterday’s backup is lost with them.',
      notify,
    });
    new HarmAlarm(this, 'Missing', {
      metric: jobs('NumberOfBackupJobsCompleted', this.vault),
      silentPeriods: 26,
      harm: 'No backup was finished for 26 hours: if the records are lost now, more than a day of what people sent is lost.',
      notify,
    });
    new HarmAlarm(this, 'NotCopied', {
      metric: sumOf(
        vaults.map((vault) => jobs('NumberOfCopyJobsFailed', vault)),
        hour,
      ),
      harm: 'The last backup has no copy: if its vault or key is lost too, so is everything people sent.',
      notify,
    });
  }
}

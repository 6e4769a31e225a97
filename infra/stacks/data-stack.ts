import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { CaseTable } from '../constructs/case-table.ts';
import { FailedRecords } from '../constructs/failed-records.ts';
import { KeyRing } from '../constructs/key-ring.ts';
import { OriginSecret } from '../constructs/origin-secret.ts';
import { StaffPool } from '../constructs/staff-pool.ts';

export type DataStackProps = StackProps & { readonly signInPrefix: string };

/**
 * What must outlive every deployment: the records, the key ring and the origin secret, who can sign in, what could not be delivered, and who is told of harm
 * (people confirm their subscription by hand, so the topic lives here and not beside the alarms).
 */
export class DataStack extends Stack {
  readonly cases: CaseTable;
  readonly keyRing: KeyRing;
  readonly originSecret: OriginSecret;
  readonly failed: FailedRecords;
  readonly harm: Topic;
  readonly staff: StaffPool;

  constructor(scope: Construct, id: string, { signInPrefix, ...props }: DataStackProps) {
    super(scope, id, props);
    this.harm = new Topic(this, 'Harm', {
      displayName: 'Heard: someone is being harmed',
      enforceSSL: true,
    });
    const key = new Key(this, 'RecordsKey', {
      description: 'Heard: the records',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.cases = new CaseTable(this, 'Cases', { key });
    this.keyRing = new KeyRing(this, 'KeyRing');
    this.originSecret = new OriginSecret(this, 'OriginSecret');
    this.staff = new StaffPool(this, 'Staff', { prefix: signInPrefix });
    this.failed = new FailedRecords(this, 'Failed', { key, notify: this.harm });
    new CfnOutput(this, 'HarmTopic', {
      value: this.harm.topicArn,
      description: 'Whoever must be woken subscribes here.',
    });
  }
}

import { Duration, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IEventSourceDlq } from 'aws-cdk-lib/aws-lambda';
import { BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { closedBucket } from './closed-bucket.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { keepStar } from './nag-reasons.ts';

/** The name of the request metrics of the whole bucket. */
const everything = 'Everything';

/**
 * Where a batch of the stream goes when it could not be recorded as failed: S3 and not a queue, because only S3 keeps
 * the whole records, and "put back" needs them.
 */
export class FailedRecords extends Construct {
  readonly destination: IEventSourceDlq;
  private readonly bucket: IBucket;
  private readonly key: IKey;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly key: IKey; readonly notify: ITopic },
  ) {
    super(scope, id);
    this.key = props.key;
    this.bucket = closedBucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      lifecycleRules: [{ expiration: Duration.days(90) }],
      serverAccessLogsBucket: closedBucket(this, 'Readers', {
        encryption: BucketEncryption.S3_MANAGED,
        lifecycleRules: [{ expiration: Duration.days(365) }],
      }),
      metrics: [{ id: everything }],
    });
    this.destination = { bind: () => ({ destination: this.bucket.bucketArn }) };
    this.alarm(props.notify);
  }

  /** Lets a function leave its failed batches here, and nothing else: it cannot read what others left. */
  grantKeep(role: IRole): void {
    const statements = [
      new PolicyStatement({
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
      }),
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
      new PolicyStatement({
        actions: ['kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    ];
    for (const statement of statements) role.addToPrincipalPolicy(statement);
    // What the policy of another stack calls the bucket.
    const exported: unknown = Stack.of(this).exportValue(this.bucket.bucketArn);
    keepStar(role, 'namesOfFailedRecords', `${exported}/*`);
  }

  private alarm(notify: ITopic): void {
    new HarmAlarm(this, 'Arrived', {
      metric: new Metric({
        namespace: 'AWS/S3',
        metricName: 'PutRequests',
        dimensionsMap: { BucketName: this.bucket.bucketName, FilterId: everything },
        statistic: Stats.SUM,
        period: Duration.minutes(5),
      }),
      harm: 'Notices were set aside unsent: nobody is told until someone puts them back.',
      notify,
    });
  }
}

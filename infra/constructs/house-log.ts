import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** A log that ends: kept for the stage's number of days. It holds codes and counts, never what anyone typed. */
export class HouseLog extends LogGroup {
  constructor(scope: Construct, id: string, props: { readonly retentionDays: number }) {
    super(scope, id, { retention: props.retentionDays, removalPolicy: RemovalPolicy.DESTROY });
  }
}

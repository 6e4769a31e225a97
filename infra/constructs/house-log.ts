import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * A log that ends: kept for the stage's number of days, and for these even where its stack is removed, because what was
 * taken out of cases is told there too (decision 12). It holds codes and counts, never what anyone typed.
 */
export class HouseLog extends LogGroup {
  constructor(scope: Construct, id: string, props: { readonly retentionDays: number }) {
    super(scope, id, { retention: props.retentionDays, removalPolicy: RemovalPolicy.RETAIN });
  }
}

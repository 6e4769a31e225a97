import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** What may wake somebody: alarms, and the budget. */
const wakers = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'] as const;

/**
 * Who is told of harm. A topic that refuses plain HTTP has a policy of its own, and that replaces the one under which
 * alarms may usually publish: so it says here who may, or every alarm would sound and reach nobody.
 */
export class HarmTopic extends Topic {
  constructor(scope: Construct, id: string, { tell }: { readonly tell: readonly string[] }) {
    super(scope, id, {
      // Who the mail seems to come from: whoever is woken must know whether it is a live stage.
      displayName: `${Stack.of(scope).stackName}: someone is being harmed`,
      enforceSSL: true,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: wakers.map((service) => new ServicePrincipal(service)),
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    for (const address of tell) this.addSubscription(new EmailSubscription(address));
  }
}

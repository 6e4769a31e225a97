import {
  CfnOutput,
  CrossStackReferences,
  ReferenceStrength,
  Stack,
  type StackProps,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Firewall } from '../constructs/firewall.ts';
import { HarmTopic } from '../constructs/harm-topic.ts';

/** CloudFront takes firewalls of this region only, and their counts and alarms are there too. */
export const edgeRegion = 'us-east-1';

export type EdgeStackProps = StackProps & {
  /** Who is mailed when an alarm of this region sounds. */
  readonly tellOfHarm: readonly string[];
};

/**
 * The firewall of the one address: the only thing of ours outside London, and it keeps nothing. What it looks at is on its
 * way through CloudFront anyway, at the place nearest to whoever sends it.
 *
 * The distribution names it by a weak reference (`Fn::GetStackOutput`, read as the pages are deployed), because a strong
 * one across regions is two custom resources with functions of the library's own, and a parameter to be read is a third.
 * Nothing is lost by it: CloudFront itself lets nobody delete a firewall that a distribution uses.
 */
export class EdgeStack extends Stack {
  readonly firewallArn: string;
  /** What the firewall's counts are under, in this region. */
  readonly firewallMetric: string;

  constructor(scope: Construct, id: string, { tellOfHarm, ...props }: EdgeStackProps) {
    super(scope, id, props);
    const harm = new HarmTopic(this, 'Harm', { tell: tellOfHarm });
    const { acl, metricName } = new Firewall(this, 'Firewall', { notify: harm });
    CrossStackReferences.of(acl).produce(ReferenceStrength.WEAK);
    this.firewallArn = acl.attrArn;
    this.firewallMetric = metricName;
    new CfnOutput(this, 'HarmTopic', {
      value: harm.topicArn,
      description:
        'Whoever must be woken subscribes here too: alarms reach topics of their own region only.',
    });
  }
}

import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { HarmAlarm } from './harm-alarm.ts';

/** The shares of all mail at which AWS puts an account under review, and soon after stops its mail. */
const reviewed = { bounced: 0.05, complained: 0.001 } as const;

const share = (metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName,
    statistic: Stats.MAXIMUM,
    period: Duration.hours(1),
  });

/** Sounds while there is still time to find out why letters bounce, or who complains of them. */
export const mailReputation = (scope: Construct, notify: ITopic): void => {
  new HarmAlarm(scope, 'Bouncing', {
    metric: share('Reputation.BounceRate'),
    allowed: reviewed.bounced,
    harm: 'So many letters come back that AWS may stop all mail: nobody would be told anything.',
    notify,
  });
  new HarmAlarm(scope, 'ComplainedOf', {
    metric: share('Reputation.ComplaintRate'),
    allowed: reviewed.complained,
    harm: 'So many letters are marked as unwanted that AWS may stop all mail: nobody would be told anything.',
    notify,
  });
};

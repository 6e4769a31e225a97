import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IDestination, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Trigger } from '../service.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { keepFinding } from './nag-reasons.ts';

export type MailNewsProps = {
  readonly trigger: Extract<Trigger, { kind: 'mail' }>;
  readonly target: IFunction;
  readonly news: ITopic;
  readonly harm: string;
  readonly notify: ITopic;
};

// The library's own destination lets a function look at the queue too.
const into = ({ queueArn: destination }: Queue): IDestination => ({
  bind: (_scope, target) => {
    target.addToRolePolicy?.(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [destination] }),
    );
    return { destination };
  },
});

/**
 * What SES tells of letters that left wakes a function. News that does not reach it, or that it cannot take, waits in a
 * queue for a person (infra/decisions/0008).
 */
export class MailNews extends Construct {
  constructor(scope: Construct, id: string, props: MailNewsProps) {
    super(scope, id);
    const { trigger, target, news, harm, notify } = props;
    const unheard = new Queue(this, 'Unheard', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    keepFinding(unheard, 'isTheDeadLetterQueue');
    news.addSubscription(new LambdaSubscription(target, { deadLetterQueue: unheard }));
    target.configureAsyncInvoke({
      onFailure: into(unheard),
      retryAttempts: trigger.maxAttempts - 1,
      maxEventAge: Duration.hours(6),
    });
    new HarmAlarm(this, 'UnheardNews', {
      metric: unheard.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      harm,
      notify,
    });
  }
}

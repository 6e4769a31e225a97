import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Trigger } from '../service.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { keptIn } from './kept-in.ts';
import { keepFinding } from './nag-reasons.ts';

export type MailNewsProps = {
  readonly trigger: Extract<Trigger, { kind: 'mail' }>;
  readonly target: IFunction;
  readonly news: ITopic;
  readonly harm: string;
  readonly notify: ITopic;
};

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
      onFailure: keptIn(unheard),
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

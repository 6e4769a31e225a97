import { Duration } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Trigger } from '../service.ts';
import type { CaseTable } from './case-table.ts';
import type { FailedRecords } from './failed-records.ts';
import { HarmAlarm } from './harm-alarm.ts';

export type NoticeDoorbellProps = {
  readonly trigger: Extract<Trigger, { kind: 'stream' }>;
  readonly target: IFunction;
  readonly table: CaseTable;
  readonly failed: FailedRecords;
  readonly harm: string;
  readonly notify: ITopic;
};

/** The table's stream rings for each new notice. Only that: what to send is read from the table. */
export class NoticeDoorbell extends Construct {
  constructor(scope: Construct, id: string, props: NoticeDoorbellProps) {
    super(scope, id);
    const { trigger, target } = props;
    const { role } = target;
    if (role === undefined) {
      throw new Error(`${target.node.path} has no role to grant a stream to.`);
    }
    props.table.grantStreamRead(role);
    props.failed.grantKeep(role);
    const mapping = new EventSourceMapping(this, 'Stream', {
      target,
      eventSourceArn: props.table.streamArn,
      // A deployment must not step over what arrived while it ran.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: trigger.batchSize,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual(trigger.eventName),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(trigger.sortKeyPrefix) } } },
        }),
      ],
      retryAttempts: trigger.maxAttempts - 1,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: props.failed.destination,
    });
    // Lambda refuses a mapping whose function may not read the stream yet.
    mapping.node.addDependency(role);
    this.alarms(props);
  }

  private alarms({ target, harm, notify }: NoticeDoorbellProps): void {
    const period = Duration.minutes(5);
    new HarmAlarm(this, 'Behind', {
      metric: target.metric('IteratorAge', { statistic: 'Maximum', period }),
      allowed: Duration.minutes(5).toMilliseconds(),
      harm,
      notify,
    });
    new HarmAlarm(this, 'Lost', {
      metric: target.metric('DestinationDeliveryFailures', { statistic: 'Sum', period }),
      harm: `${harm} The failed records could not be set aside either.`,
      notify,
    });
  }
}

import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export type HarmAlarmProps = {
  readonly metric: IMetric;
  /** What people suffer while this goes on: the text that whoever is woken reads first. */
  readonly harm: string;
  readonly notify: ITopic;
  /** The highest value that is still fine; none means that one is already too many. */
  readonly allowed?: number;
  /** Something that must keep happening: this many of the metric's periods without it are the harm. */
  readonly silentPeriods?: number;
};

/** An alarm that cannot be made without saying what people suffer when it sounds. */
export class HarmAlarm extends Construct {
  constructor(scope: Construct, id: string, props: HarmAlarmProps) {
    super(scope, id);
    if (props.harm.trim() === '') {
      throw new Error(`${this.node.path} does not say what people suffer.`);
    }
    const silence = props.silentPeriods !== undefined;
    const alarm = new Alarm(this, 'Alarm', {
      metric: props.metric,
      alarmDescription: props.harm,
      threshold: silence ? 1 : (props.allowed ?? 0),
      comparisonOperator: silence
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      evaluationPeriods: props.silentPeriods ?? 1,
    });
    alarm.addAlarmAction(new SnsAction(props.notify));
  }
}

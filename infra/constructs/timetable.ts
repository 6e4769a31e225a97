import { Duration } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke, type ScheduleTargetBaseProps } from 'aws-cdk-lib/aws-scheduler-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { HarmAlarm } from './harm-alarm.ts';
import { keptIn } from './kept-in.ts';
import { keepFinding } from './nag-reasons.ts';

export type Appointment = {
  readonly target: IFunction;
  readonly everySeconds: number;
  readonly harm: string;
  readonly notify: ITopic;
};

/** The longest that CloudWatch counts in one go. */
const daySeconds = 86_400;

/** The scheduler may start the function there is, where the library lets it start any version that ever was. */
class StartFunction extends LambdaInvoke {
  private readonly target: IFunction;

  constructor(target: IFunction, props: ScheduleTargetBaseProps) {
    super(target, props);
    this.target = target;
  }

  protected override addTargetActionToRole(role: IRole): void {
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [this.target.functionArn],
      }),
    );
  }
}

/** Lambda keeps a run in hand for six hours at the most. */
const longestWaitSeconds = 21_600;

/** From here on the next run is far off, so a failed one is tried again. */
const farOffSeconds = 3600;

/**
 * What runs by the clock. A run that could not start, or failed, is kept, and a clock that stops is noticed. The scheduler only hands
 * a run over: what becomes of it is Lambda's, which would keep trying a late one for six hours, one upon the other.
 */
export class Timetable extends Construct {
  private readonly missed: Queue;

  constructor(scope: Construct, id: string, props: { readonly notify: ITopic }) {
    super(scope, id);
    this.missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    keepFinding(this.missed, 'isTheDeadLetterQueue');
    new HarmAlarm(this, 'MissedRuns', {
      metric: this.missed.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      harm: 'Work that waits for the clock was not started, or failed: what is owed to people stays undone.',
      notify: props.notify,
    });
  }

  /** Runs a function every so many seconds; whole minutes are the finest the scheduler knows. */
  every(id: string, { target, everySeconds, harm, notify }: Appointment): void {
    if (everySeconds % 60 !== 0) {
      throw new Error(
        `${id} asks for every ${everySeconds} seconds: the scheduler counts minutes.`,
      );
    }
    new Schedule(this, id, {
      schedule: ScheduleExpression.rate(Duration.minutes(everySeconds / 60)),
      target: new StartFunction(target, {
        deadLetterQueue: this.missed,
        // The next run does the work of a late one.
        maxEventAge: Duration.seconds(Math.max(60, everySeconds)),
        retryAttempts: 2,
      }),
    });
    target.configureAsyncInvoke({
      onFailure: keptIn(this.missed),
      maxEventAge: Duration.seconds(Math.min(Math.max(60, everySeconds), longestWaitSeconds)),
      retryAttempts: everySeconds >= farOffSeconds ? 2 : 0,
    });
    const fiveRuns = Math.max(300, everySeconds * 5);
    new HarmAlarm(this, `${id}Stopped`, {
      metric: target.metricInvocations({
        period: Duration.seconds(Math.min(fiveRuns, daySeconds)),
      }),
      silentPeriods: fiveRuns <= daySeconds ? 1 : 2,
      harm,
      notify,
    });
  }
}

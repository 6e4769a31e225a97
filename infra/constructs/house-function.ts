import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { EnvironmentName, ServiceFunction } from '../service.ts';
import { withinRoom } from './environment-room.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { HouseLog } from './house-log.ts';
import { LogCounts } from './log-counts.ts';
import { keepStar } from './nag-reasons.ts';

export type HouseFunctionProps = {
  readonly row: ServiceFunction;
  /** The folder of bundles: this function's is `<folder>/<name>/index.mjs`. */
  readonly bundles: string;
  readonly environment: Readonly<Record<EnvironmentName, string>>;
  readonly logRetentionDays: number;
  /** Copies kept free for it, and the most it may have; none of its own where nothing is said. */
  readonly reserved: number | undefined;
  readonly notify: ITopic;
};

/**
 * One row of the table of functions as a Lambda: its own role that may write its own log and nothing more
 * until something is granted, exactly the environment it names, and alarms that say the row's harm.
 */
export class HouseFunction extends lambda.Function {
  readonly row: ServiceFunction;
  /** What the dashboard draws of its log. */
  readonly drawn: readonly { readonly title: string; readonly metric: IMetric }[];

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const { row } = props;
    const log = new HouseLog(scope, `${id}Log`, { retentionDays: props.logRetentionDays });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Heard: what ${row.name} may do`,
    });
    super(scope, id, {
      description: row.purpose,
      code: lambda.Code.fromAsset(join(props.bundles, row.name)),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      timeout: Duration.seconds(row.timeoutSeconds),
      memorySize: row.memoryMegabytes,
      environment: withinRoom(
        row.name,
        Object.fromEntries(row.environment.map((name) => [name, props.environment[name]])),
      ),
      tracing: lambda.Tracing.ACTIVE,
      ...(props.reserved === undefined ? {} : { reservedConcurrentExecutions: props.reserved }),
      logGroup: log,
      role,
    });
    log.grantWrite(role);
    keepStar(role, 'tracing', '*');
    this.alarm(row, props.notify);
    const counts = new LogCounts(log);
    for (const { log: line, harm, withinMinutes } of row.alarmsOn ?? []) {
      const metric = counts.metric({ log: line, minutes: withinMinutes ?? minutesOfADay });
      new HarmAlarm(this, `${line}Alarm`, { metric, harm, notify: props.notify });
    }
    this.row = row;
    this.drawn = (row.draws ?? []).map(({ title, ...asked }) => ({
      title,
      metric: counts.metric({ ...asked, minutes: 5 }),
    }));
  }

  private alarm({ harm, timeoutSeconds }: ServiceFunction, notify: ITopic): void {
    const period = { period: Duration.minutes(5) };
    new HarmAlarm(this, 'Errors', { metric: this.metricErrors(period), harm, notify });
    new HarmAlarm(this, 'Throttles', { metric: this.metricThrottles(period), harm, notify });
    new HarmAlarm(this, 'Slow', {
      metric: this.metricDuration({ ...period, statistic: 'p99' }),
      allowed: timeoutSeconds * 1000 * nearlyAll,
      harm: `${harm} That is near: it takes almost all the time that it has.`,
      notify,
    });
  }
}

const minutesOfADay = 1440;

/** The part of its time that a function may take before somebody looks. */
const nearlyAll = 0.8;

/** The construct id of a function: `deliver-notices` is `DeliverNotices`. */
export const functionId = (name: ServiceFunction['name']): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
